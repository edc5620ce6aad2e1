import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** Partner Center's support requests: what to have at hand when one is about an alert. */
export default defineHintPage({
  id: 'service-requests',
  routes: partnerCenter('/support/servicerequests(?:/.*)?'),
  checks: ['security-alerts-unanswered'],
  freshHours: 24,
  words: {
    heading: 'Support for a security alert',
    good: 'No alert waits for an answer',
    'security-alerts-unanswered':
      '{ $count -> [one] One alert waits *[other] { $count } alerts wait } for an answer',
    note: 'With the customer’s tenant ID and the time of the alert, Microsoft answers faster.',
  },
});
