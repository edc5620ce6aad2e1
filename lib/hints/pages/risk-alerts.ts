import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Who gets Microsoft Entra ID Protection's alerts. */
export default defineHintPage({
  id: 'risk-alerts',
  routes: blade('microsoft_aad_iam/(?:identityprotection|security)menublade/usersatriskalerts'),
  checks: ['risk-notifications-unproven'],
  words: {
    heading: 'Alerts about users at risk',
    good: 'Alerts reach somebody',
    'risk-notifications-unproven': 'Alerts may reach nobody',
    next: 'Add your security team’s mailbox here, then record it in the settings of this extension.',
  },
});
