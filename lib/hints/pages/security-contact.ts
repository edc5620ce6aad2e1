import { defineHintPage } from '../hint-page.ts';
import { partnerCenter } from '../page-routes.ts';

const CHECKS = ['security-contact-missing', 'security-contact-individual', 'security-contact-review-overdue'];

/** Account settings and their legal info, where the security contact is entered. */
export default defineHintPage({
  id: 'security-contact',
  routes: partnerCenter(
    '/account-settings(?:/overview|/account-management/home|/organization(?:/legalinfo)?)?|/account/v3/organization/legalinfo',
  ),
  requirements: ['securityContactProvided'],
  checks: CHECKS,
  freshHours: 48,
  titled: true,
  words: {
    heading: 'Security contact',
    good: 'The security contact is set and was reviewed',
    'security-contact-missing': 'No security contact is set',
    'next-security-contact-missing':
      'Open Legal info > Security contact > Update and enter a monitored group mailbox, not one person.',
    'security-contact-individual': 'The security contact is one person’s',
    'next-security-contact-individual':
      'Open Legal info > Security contact > Update and enter a group mailbox of your own domain, then record it in the settings of this extension.',
    'security-contact-review-overdue': 'The security contact was not reviewed for 90 days',
    'next-security-contact-review-overdue':
      'Check that address and phone number still reach your security team, then record the review in the settings of this extension.',
  },
});
