import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Authentication strengths: of whom a phishing-resistant one is not demanded. */
export default defineHintPage({
  id: 'authentication-strengths',
  routes: blade(
    'microsoft_aad_(?:conditionalaccess/conditionalaccessblade|iam/authenticationmethodsmenublade)/authstrengths',
  ),
  checks: [
    'admins-without-phishing-resistant-demand',
    'technicians-without-phishing-resistant-demand',
    'members-without-phishing-resistant-demand',
  ],
  words: {
    heading: 'Phishing-resistant MFA',
    good: 'A phishing-resistant strength is demanded of all',
    'admins-without-phishing-resistant-demand':
      'Not demanded of { $count -> [one] one administrator *[other] { $count } administrators }',
    'technicians-without-phishing-resistant-demand':
      'Not demanded of { $count -> [one] one person *[other] { $count } people } who act for customers',
    'members-without-phishing-resistant-demand':
      'Not demanded of { $count -> [one] one person *[other] { $count } people }',
    next: 'A strength does nothing by itself: demand “Phishing-resistant MFA” in an enabled Conditional Access policy.',
  },
});
