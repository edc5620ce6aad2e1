import { defineHintPage } from '../hint-page.ts';
import { blade } from '../page-routes.ts';

/** Roles and Privileged Identity Management: standing Global Administrators and emergency access. */
export default defineHintPage({
  id: 'privileged-roles',
  routes: blade('microsoft_aad_iam/rolesmanagementmenublade(?:/.*)?|microsoft_azure_pimcommon/.*'),
  checks: ['standing-global-administrators', 'emergency-access-unready', 'admins-without-mfa-method'],
  words: {
    heading: 'Global Administrators and emergency access',
    good: 'Two to five Global Administrators; emergency access ready',
    'standing-global-administrators':
      '{ $count -> [0] No standing Global Administrator [one] One standing Global Administrator *[other] { $count } standing Global Administrators }',
    'next-standing-global-administrators':
      'Keep two to five. Make the role eligible for those who need it now and then, and give the others narrower roles.',
    'emergency-access-unready': 'Emergency access is not ready',
    'admins-without-mfa-method':
      '{ $count -> [one] One administrator has *[other] { $count } administrators have } no MFA method',
  },
});
