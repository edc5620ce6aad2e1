import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';
import { tellUntold, UNTOLD_WORDS } from '../tell-untold.ts';

/** Microsoft Defender for Cloud: its mails and plans, and who is told of costs meanwhile. */
export default defineHintPage({
  id: 'defender-for-cloud',
  routes: blade(
    'microsoft_azure_security/(?:policymenublade(?:/.*)?|securitymenublade(?:/(?:environmentsettings|0|overview))?)',
  ),
  checks: ['budget-alerts-unsent', 'anomaly-alert-missing'],
  words: {
    heading: 'Who is told about Azure subscriptions',
    good: 'Cost alerts reach somebody',
    'budget-alerts-unsent': 'Budgets alert nobody',
    ...UNTOLD_WORDS,
    'anomaly-alert-missing':
      '{ $count -> [one] One subscription has *[other] { $count } subscriptions have } no anomaly alert',
    note: 'Settings of Microsoft Defender for Cloud are not read. Under Email notifications, send high-severity alerts to your security team’s mailbox, not to owners alone.',
  },
  tellPart: { 'budget-alerts-unsent': tellUntold },
});
