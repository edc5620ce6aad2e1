import { defineHintPage, type TellPart } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

/** Answers that are slow by our measure are within the limit by Microsoft's. */
const tellAnswers: TellPart = ({ code }, { say }) => (code === 'slow' ? { pill: say('slow') } : null);

/** Partner Center's security requirements, mandatory and recommended. Its address is not public. */
export default defineHintPage({
  id: 'security-requirements',
  routes: partnerCenter('/(?:insights|security\\w*|account-settings|account/v3)(?:/.*)?'),
  headings: ['Security requirements', 'Mandatory requirements', 'Recommended requirements', 'Security score'],
  requirements: ['mfaEnforcedForAdmins', 'mfaEnforcedForAdminsOfCustomers'],
  checks: [
    'microsoft-says-admin-mfa-missing',
    'security-contact-missing',
    'alert-response-slow',
    'microsoft-says-customer-mfa-missing',
    'customers-without-spending-budget',
  ],
  freshHours: 48,
  titled: true,
  words: {
    heading: 'Microsoft’s security requirements',
    good: 'Every requirement is met',
    'microsoft-says-admin-mfa-missing': 'Mandatory MFA for administrators is not met',
    'security-contact-missing': 'The mandatory security contact is missing',
    'alert-response-slow': 'Mandatory answers to alerts are too slow',
    slow: 'Alerts are answered slowly, within the limit',
    'microsoft-says-customer-mfa-missing': 'MFA for customers’ administrators is not met in full',
    'customers-without-spending-budget': 'Spending budgets for customers are not met in full',
  },
  tellPart: { 'alert-response-slow': tellAnswers },
});
