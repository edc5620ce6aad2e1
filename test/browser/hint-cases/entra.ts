import type { HintCase } from './hint-case.ts';

const ENTRA = 'https://entra.microsoft.com';
const CA = `${ENTRA}/#view/Microsoft_AAD_ConditionalAccess`;
const IAM = `${ENTRA}/#view/Microsoft_AAD_IAM`;

/** Names come in the order of ids. */
const BASELINE =
  'MFA is not demanded of 4 administrators: Allan Deyoung, Ben Walters, Bianca Pisani, and Adele Vance.';
const ADMINS = 'Allan Deyoung, Ben Walters, Bianca Pisani, and one other';
const TECHNICIANS = 'Allan Deyoung, Ben Walters, Emily Braun, and 10 others';
const MEMBERS = 'Alex Wilber, Adele Vance, Allan Deyoung, and 33 others';
const NO_DEVICE =
  '3 administrators have no managed, encrypted device: Allan Deyoung, Ben Walters, and Bianca Pisani';
const NO_METHOD = 'Ben Walters, Emergency access 2, and Bianca Pisani';
const NO_KEY = 'Allan Deyoung, Ben Walters, Emergency access 2, and 2 others';
const LET_REGISTER =
  'Let these administrators register a passkey or Windows Hello for Business, with a Temporary Access Pass if needed. Remove roles that are no longer needed.';

/** The Microsoft Entra admin center's pages, of the tenant `typical`. */
export const ENTRA_CASES: readonly HintCase[] = [
  {
    page: 'conditional-access-policies',
    url: `${CA}/ConditionalAccessBlade/~/Policies/fromNav/`,
    verdict: 'fail',
    pill: 'MFA is not demanded of every administrator',
    heading: 'Conditional Access',
    lines: [
      BASELINE,
      `No phishing-resistant MFA for 4 administrators: ${ADMINS}`,
      `No phishing-resistant MFA for 13 people who act for customers: ${TECHNICIANS}`,
      'No enabled policy demands a compliant device.',
      `No phishing-resistant MFA for 36 people: ${MEMBERS}`,
      'One more point is in the scorecard.',
    ],
    next: 'Enable a policy that demands MFA of all users for all resources. Report-only has no effect.',
  },
  {
    page: 'conditional-access-policy',
    url: `${CA}/PolicyBlade/policyId/8d116ece-1738-47d9-bd9c-172411e20b8f`,
    verdict: 'partial',
    pill: 'Names users, groups or roles that are gone',
    heading: 'Policy CA002 - Phishing-resistant MFA for admins',
    lines: ['It names what is gone: 208e8b60-1605-4666-a135-8c34db85cbac.'],
    next: 'Under Users, replace or remove what no longer exists.',
  },
  {
    page: 'authentication-strengths',
    url: `${CA}/ConditionalAccessBlade/~/AuthStrengths`,
    verdict: 'fail',
    pill: 'Not demanded of 4 administrators',
    heading: 'Phishing-resistant MFA',
    lines: [
      `Not demanded of 4 administrators: ${ADMINS}`,
      `Not demanded of 13 people who act for customers: ${TECHNICIANS}`,
      `Not demanded of 36 people: ${MEMBERS}`,
    ],
    next: 'A strength does nothing by itself: demand “Phishing-resistant MFA” in an enabled Conditional Access policy.',
  },
  {
    page: 'named-locations',
    url: `${CA}/ConditionalAccessBlade/~/NamedLocations`,
    verdict: 'fail',
    pill: 'MFA is not demanded of every administrator',
    heading: 'Trusted locations and MFA',
    lines: [
      BASELINE,
      `No phishing-resistant MFA for 4 administrators: ${ADMINS}`,
      'The locations themselves are not read; look through them here.',
    ],
    next: 'In the Microsoft Entra admin center, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users and all resources.',
  },
  {
    page: 'authentication-methods',
    url: `${IAM}/AuthenticationMethodsMenuBlade/~/AdminAuthMethods/fromNav/Identity`,
    verdict: 'fail',
    pill: '5 administrators have no phishing-resistant method',
    heading: 'Authentication methods',
    lines: [
      `5 administrators have no phishing-resistant method: ${NO_KEY}`,
      'Allowed though weak: Sms, for whom is not told. Passkeys (FIDO2) are not allowed.',
    ],
    next: 'Let these administrators register a passkey (FIDO2) or Windows Hello for Business on the My Security-Info page.',
  },
  {
    page: 'method-registration',
    url: `${IAM}/AuthenticationMethodsMenuBlade/~/UserRegistrationDetails`,
    verdict: 'fail',
    pill: '3 of 6 administrators have no MFA method',
    heading: 'Registered methods',
    lines: [
      `3 of 6 administrators have no MFA method: ${NO_METHOD}`,
      `5 of 6 administrators have no phishing-resistant method: ${NO_KEY}`,
      '29 of 36 people have no phishing-resistant method: Alex Wilber, Adele Vance, Allan Deyoung, and 26 others',
    ],
    next: LET_REGISTER,
  },
  {
    page: 'tenant-properties',
    url: `${IAM}/ActiveDirectoryMenuBlade/~/Properties`,
    verdict: 'fail',
    pill: 'MFA is not demanded of every administrator',
    heading: 'Security defaults',
    lines: [BASELINE],
    next: 'Turn on security defaults here (Manage security defaults), or demand MFA of all users by Conditional Access.',
  },
  {
    page: 'identity-secure-score',
    url: `${IAM}/SecurityMenuBlade/~/IdentitySecureScore/menuId/IdentitySecureScore`,
    verdict: 'partial',
    // 19.7 of 36 are 54.7 %: a share is never rounded up.
    pill: '54 % of the points are reached',
    heading: 'Identity Secure Score',
    lines: [
      '19.7 of 36 points (54 %). Most to gain: Ensure phishing-resistant MFA strength is required for administrators, Ensure multifactor authentication is enabled for all users in administrative roles, and Ensure multifactor authentication is enabled for all users.',
    ],
    next: 'Open the actions that are named above: they gain the most.',
  },
  {
    page: 'risk-alerts',
    url: `${IAM}/IdentityProtectionMenuBlade/~/UsersAtRiskAlerts/fromNav/Identity`,
    verdict: 'unknown',
    pill: 'Not confirmed yet',
    heading: 'Alerts about users at risk',
    lines: [
      'Not confirmed: “Alerts about users at risk go to somebody”. Nobody has confirmed it, or it was too long ago.',
    ],
    next: 'Add your security team’s mailbox here, then record it in the settings of this extension.',
  },
  {
    page: 'id-protection',
    url: `${IAM}/IdentityProtectionMenuBlade/~/RiskyUsers`,
    verdict: 'unknown',
    pill: 'Could not be checked',
    heading: 'Users and sign-ins at risk',
    lines: [
      'Not checked: “No user at high risk is left open”. The tenant has no licence for this.',
      'Not checked: “High user risk is answered for everybody”. The tenant has no licence for this.',
      'Not checked: “High sign-in risk is answered for everybody”. The tenant has no licence for this.',
    ],
    next: 'Open the scorecard: it shows what is missing and what to do.',
  },
  {
    page: 'privileged-roles',
    url: `${IAM}/RolesManagementMenuBlade/~/AllRoles`,
    verdict: 'fail',
    pill: '3 administrators have no MFA method',
    heading: 'Global Administrators and emergency access',
    lines: [
      `3 administrators have no MFA method: ${NO_METHOD}`,
      'Emergency access 2: The account has no phishing-resistant method.',
    ],
    next: LET_REGISTER,
  },
  {
    page: 'devices',
    url: `${ENTRA}/#view/Microsoft_AAD_Devices/DevicesMenuBlade/~/DeviceSettings/menuId/Overview`,
    verdict: 'fail',
    pill: '3 administrators have no managed, encrypted device',
    heading: 'Devices of administrators',
    lines: [
      NO_DEVICE,
      'No enabled policy demands a compliant device.',
      '2 administrators sign in from other devices: Ben Walters and Adele Vance',
      '7 of 31 devices do not comply, or Intune does not know.',
    ],
    next: 'Enrol a device for these administrators in Microsoft Intune, encrypt it, and assign a compliance policy.',
  },
];
