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
    'microsoft-says-admin-mfa-missing': 'Mandatory and not met: MFA for administrators',
    'security-contact-missing': 'Mandatory and not met: security contact',
    'alert-response-slow': 'Mandatory and not met in full: answers to alerts',
    slow: 'Met, but slowly: answers to alerts',
    'microsoft-says-customer-mfa-missing': 'Not met in full: MFA for customers’ administrators',
    'customers-without-spending-budget': 'Not met in full: spending budgets for customers',
  },
  tellPart: { 'alert-response-slow': tellAnswers },
});
