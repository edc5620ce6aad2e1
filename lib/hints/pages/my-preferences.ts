import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** One's own notification preferences in Partner Center. */
export default defineHintPage({
  id: 'my-preferences',
  routes: partnerCenter('/action-center/mypreferences'),
  checks: ['fraud-notifications-unattested'],
  words: {
    heading: 'Fraud notifications',
    good: 'Confirmed: fraud mails reach your team',
    next: 'Tick every box in the column Customers, so that fraud mails reach your team. Then record it in the settings of this extension.',
    note: 'Each person sets this for themselves, and no API tells how it is set.',
  },
});
