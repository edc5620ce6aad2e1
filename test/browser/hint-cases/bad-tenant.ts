import type { HintCase } from './hint-case.ts';

const PARTNER_CENTER = 'https://partner.microsoft.com/dashboard/v2';
const ENTRA = 'https://entra.microsoft.com';
const ID_PROTECTION = `${ENTRA}/#view/Microsoft_AAD_IAM/IdentityProtectionMenuBlade`;

/** Pages on which the tenant `typical` has nothing bad, or nothing that anybody confirmed: of the tenant `bad`. */
export const BAD_TENANT_CASES: readonly HintCase[] = [
  {
    page: 'security-alerts',
    url: `${PARTNER_CENTER}/insights/security/alerts`,
    verdict: 'fail',
    pill: 'One alert waits, past the 24 hours',
    heading: 'Security alerts',
    lines: [
      'Action Required: Virtual machine connecting to crypto currency mining pool detected: Not answered; the 24 hours ended on Nov 18, 2026, 1:12 AM.',
      'Alerts are answered too slowly: Answered within 71.5 hours on average, more than 24.',
      'Not confirmed: “Fraud notifications are turned on”. Nobody has confirmed it yet.',
    ],
    next: 'Open the alert, look at what the subscription runs, stop it, and record the reason. Microsoft expects an answer within 24 hours.',
  },
  {
    page: 'service-requests',
    url: `${PARTNER_CENTER}/support/servicerequests`,
    verdict: 'fail',
    pill: 'One alert waits for an answer',
    heading: 'Support for a security alert',
    lines: [
      'Action Required: Virtual machine connecting to crypto currency mining pool detected: Not answered; the 24 hours ended on Nov 18, 2026, 1:12 AM.',
      'With the customer’s tenant ID and the time of the alert, Microsoft answers faster.',
    ],
    next: 'In Partner Center, open Insights > Security > Alerts. Look at what the customer’s subscription runs, stop it, and record the reason.',
  },
  {
    page: 'activity-log',
    url: `${PARTNER_CENTER}/account-settings/activitylog`,
    verdict: 'partial',
    pill: 'The log was not looked through for a month',
    heading: 'Activity log',
    lines: ['Looked through by Amber Rodriguez 50 days ago: too long ago, or it has ended.'],
    next: 'Look for users, customers and orders that nobody of you made, export the log, and record the review in the settings of this extension.',
    byHeading: true,
  },
  {
    page: 'customer-account',
    url: `${PARTNER_CENTER}/customers/d50bd9ea-a88c-4702-83b3-46edf00bf42f/account`,
    verdict: 'fail',
    pill: '104.2 % of the Azure budget is used',
    heading: 'Access to Adatum Retail and its spending',
    lines: [
      '104.2 % of the month’s budget is used.',
      'No way to demand MFA is turned on, or no administrator is protected: 12 of 12 users are.',
      'Delegated access is on beside a live GDAP relationship. Confirm in Partner Center: the flag may follow GDAP.',
    ],
    next: 'In Partner Center, open Billing > Azure spending, look at what the customer’s subscriptions run, and stop what nobody knows.',
  },
  {
    page: 'conditional-access-policy',
    url: `${ENTRA}/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/0bfc95c5-df22-4ffe-871b-130f576afc4a`,
    verdict: 'fail',
    pill: 'Leaves 5 people without MFA',
    heading: 'Policy CA002 - MFA for all users',
    lines: [
      'Leaves 5 people without MFA: Cora Thomas, Arturo Moreno, Carlos Grilo, and 2 others',
      // The third is a group, whose name is not read.
      'Leaves out 3 that no other policy takes in: Cora Thomas, Billing Administrator, and one other',
    ],
    next: 'Under Users, exclude nobody but your emergency access accounts, and name those in the settings of this extension.',
  },
  {
    page: 'id-protection',
    url: `${ID_PROTECTION}/~/RiskyUsers`,
    verdict: 'fail',
    pill: '2 users are at high risk',
    heading: 'Users and sign-ins at risk',
    lines: [
      '2 users are at high risk: Amber Rodriguez and Arturo Moreno',
      'No enabled policy answers high user risk.',
      // CA005 answers it for some clients only, and not for all people.
      'Answered in full for 0 of 14 people, in part or not at all for the others.',
    ],
    next: 'Look at the detections here, reset the password and revoke sessions, or dismiss the risk.',
  },
  {
    page: 'risk-alerts',
    url: `${ID_PROTECTION}/~/UsersAtRiskAlerts/fromNav/Identity`,
    verdict: 'fail',
    pill: 'Alerts may reach nobody',
    heading: 'Alerts about users at risk',
    lines: ['Nobody is named to get alerts.'],
    next: 'Add your security team’s mailbox here, then record it in the settings of this extension.',
  },
];
