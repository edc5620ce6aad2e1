import type { HintCase } from './hint-case.ts';

/** Portals of Microsoft's cloud for the US Government, of the tenant `usgov`. */
export const USGOV_CASES: readonly HintCase[] = [
  {
    page: 'conditional-access-policies',
    url: 'https://entra.microsoft.us/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
    verdict: 'fail',
    pill: 'A compliant device is not demanded of everybody',
    heading: 'Conditional Access',
    lines: [
      'The licences for it are not there: Microsoft Entra ID P1 and Microsoft Intune.',
      'No phishing-resistant MFA for 5 administrators: Priya Nair, Marco Rossi, Ines Ortiz, and 2 others',
      'No phishing-resistant MFA for 5 people who act for customers: Priya Nair, Lena Fischer, Marco Rossi, and 2 others',
      'No phishing-resistant MFA for 7 people: Ines Ortiz, Tom Becker, Priya Nair, and 4 others',
    ],
    next: 'In the Microsoft Entra admin center, enable a Conditional Access policy that requires a compliant device for all users and all resources.',
  },
  {
    page: 'defender-devices',
    url: 'https://security.microsoft.us/machines',
    verdict: 'fail',
    pill: 'Protection of endpoints is not shown in full',
    heading: 'Endpoint protection',
    lines: [
      'No licence in use, no connector and no Secure Score control of Microsoft Defender for Endpoint.',
      'Not checked: “Microsoft Defender works on nearly all devices”. The tenant has no licence for this.',
      'Not checked: “Microsoft Defender for Endpoint reports to Intune”. The tenant has no licence for this.',
    ],
    next: 'Onboard the devices that show here as not onboarded. If you use another product, record its name in the settings of this extension.',
  },
];
