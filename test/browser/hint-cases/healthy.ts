import type { HintCase } from './hint-case.ts';

/** Where there is nothing to mend, of the tenant `healthy`. */
export const HEALTHY_CASES: readonly HintCase[] = [
  {
    page: 'home',
    url: 'https://partner.microsoft.com/en-us/dashboard/v2/home',
    verdict: 'attested',
    pill: 'All 15 security actions are met',
    heading: 'Microsoft’s partner security checklist',
    lines: ['15 of 15 are met'],
    next: null,
  },
  {
    page: 'conditional-access-policies',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
    verdict: 'pass',
    pill: 'The policies demand what they should',
    heading: 'Conditional Access',
    lines: [
      'Conditional Access demands MFA of everyone (CA001 - Phishing-resistant MFA for all users).',
      'Every administrator must use a phishing-resistant method',
      'Everybody who acts for customers must use a phishing-resistant method',
      'Conditional Access blocks legacy authentication for everybody (CA002 - Block legacy authentication and CA001 - Phishing-resistant MFA for all users).',
      'Conditional Access demands a compliant device of everybody (CA003 - Require a compliant device).',
      '4 more points are in the scorecard.',
    ],
    next: null,
  },
  {
    page: 'customer-admin-relationships',
    url: 'https://partner.microsoft.com/en-us/dashboard/v2/customers/5387f613-76c4-48ae-8732-1cc007b37e14/adminrelationships',
    verdict: 'pass',
    pill: 'No role ends soon',
    heading: 'Admin relationships of Fabrikam Residences',
    lines: ['No role ends within 90 days.', 'Delegated access is off.', 'One GDAP relationship is live.'],
    next: null,
  },
  {
    page: 'admin-relationship',
    url: 'https://partner.microsoft.com/en-us/dashboard/v2/customers/5387f613-76c4-48ae-8732-1cc007b37e14/adminrelationships/a44f576a-9a1d-424e-9ab8-71d5feef16e9-db5b5fab-8f4d-4e27-9da1-494c73cf256d',
    verdict: 'pass',
    pill: 'This relationship is in order',
    heading: 'Relationship Contoso-FabrikamResidences-Support',
    lines: [
      'The relationship does not have Global Administrator.',
      'It was not made by Microsoft’s transition.',
      'One assignment is active.',
      'It has no privileged role beyond your profile, or lasts a year at most.',
      'Every role is in an active assignment.',
    ],
    next: null,
  },
];
