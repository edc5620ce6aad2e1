import type { HintCase } from './hint-case.ts';

const INTUNE = 'https://intune.microsoft.com/#view';
const ADMIN = 'https://admin.microsoft.com/AdminPortal/Home';

const CONNECTOR = 'The connector last reported on Nov 11, 2026.';
const DEFENDER = 'Of 31 devices one fails critically and 3 wait for new signatures.';

/** Pages of the portals that ask for a permission of their own, of the tenant `typical`. */
export const OPTIONAL_PORTAL_CASES: readonly HintCase[] = [
  {
    page: 'compliance-policies',
    url: `${INTUNE}/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies`,
    verdict: 'fail',
    pill: 'Nothing demands a compliant device of everybody',
    heading: 'Compliance of devices',
    lines: [
      'No enabled policy demands a compliant device.',
      '3 administrators have no managed, encrypted device: Allan Deyoung, Ben Walters, and Bianca Pisani',
      '7 of 31 devices do not comply, or Intune does not know.',
      'Under Compliance settings, mark devices without a policy as not compliant: by default they count as compliant.',
    ],
    next: 'In the Microsoft Entra admin center, enable a Conditional Access policy that requires a compliant device for all users and all resources.',
  },
  {
    page: 'endpoint-security',
    url: `${INTUNE}/Microsoft_Intune_DeviceSettings/TenantAdminConnectorsMenu/~/windowsDefenderATP`,
    verdict: 'fail',
    pill: 'The Defender connector is silent',
    heading: 'Endpoint protection',
    lines: [CONNECTOR, DEFENDER],
    next: 'Open Microsoft Defender for Endpoint here and connect it again: without it, no policy knows a device’s risk.',
  },
  {
    page: 'lighthouse-tenants',
    url: 'https://lighthouse.microsoft.com/#view/Microsoft_Intune_MTM/Tenants.ReactView',
    verdict: 'fail',
    pill: '2 customers do not demand MFA',
    heading: 'MFA of your customers',
    lines: [
      '2 customers do not demand MFA: Coho Winery and Fourth Coffee',
      'MFA can be phished at 5 customers: Coho Winery, Fourth Coffee, Bellows College, and 2 others',
      'MFA leaves people out at 3 customers: Tailspin Toys, Bellows College, and Munson’s Pickles and Preserves',
      'Your customers’ users at risk are not read by this extension; see Risky users in Lighthouse.',
    ],
    next: 'At the customer, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users.',
  },
  {
    page: 'defender-devices',
    url: 'https://security.microsoft.com/machines',
    verdict: 'fail',
    pill: 'The Defender connector is silent',
    heading: 'Endpoint protection',
    lines: [CONNECTOR, DEFENDER],
    next: 'In the Microsoft Intune admin center, open Endpoint security > Microsoft Defender for Endpoint and connect it again.',
  },
  {
    page: 'partner-relationships',
    url: `${ADMIN}#/partners`,
    verdict: 'fail',
    pill: 'A relationship includes Global Administrator',
    heading: 'What your relationships grant',
    lines: [
      'Contoso-Tailspin-All: Global Administrator is in the relationship, and assigned to a group (Tailspin Toys).',
      'MLT_57124242-5051-41cc-917f-9acae01f5057: It is the customer’s only live relationship (Graphic Design Institute).',
    ],
    next: 'Approve a relationship with fewer roles instead, then remove this one.',
  },
  {
    page: 'reseller-invitation',
    url: `${ADMIN}#/partners/invitation/reseller?partnerId=1&msppId=0&DAP=true`,
    verdict: 'fail',
    pill: 'One customer allows DAP without GDAP',
    heading: 'This invitation grants DAP',
    lines: [
      'Lucerne Publishing: Delegated access is on, and no GDAP relationship is live.',
      'DAP may still be on beside GDAP at 2 customers: Fabrikam, Inc. and Wingtip Toys',
      'Whoever accepts this link makes the partner’s admin agents Global Administrators, without an end.',
    ],
    next: 'Send an invitation without DAP, and ask for GDAP with the roles that the work needs.',
  },
];
