import type { HintCase } from './hint-case.ts';

const HOST = 'https://partner.microsoft.com';
const V2 = `${HOST}/dashboard/v2`;

const LUCERNE = 'Lucerne Publishing: Delegated access is on, and no GDAP relationship is live.';
const BESIDE = 'DAP may still be on beside GDAP at 2 customers: Fabrikam, Inc. and Wingtip Toys';
const FRAUD = 'Not confirmed: “Fraud notifications are turned on”. Nobody has confirmed it yet.';
const NO_CONTACT = {
  verdict: 'fail',
  pill: 'No security contact is set',
  heading: 'Security contact',
  lines: [
    'No security contact is set: Microsoft reports the requirement as not met.',
    'The security contact was not reviewed for 90 days: Microsoft reports that there is no security contact.',
    'Not confirmed: “The security contact is a mailbox of several people”. Nobody has told yet which address it is, and that several people read it.',
  ],
  next: 'Open Legal info > Security contact > Update and enter a monitored group mailbox, not one person.',
  linked: true,
} as const;

/** Partner Center's pages about the whole tenant `typical`. */
export const PARTNER_CENTER_CASES: readonly HintCase[] = [
  {
    page: 'home',
    url: `${V2}/home`,
    verdict: 'fail',
    pill: '11 of 15 security actions are open',
    heading: 'Microsoft’s partner security checklist',
    lines: [
      '1 of 15 is met',
      '3 of 15 could not be checked',
      'To do first: Administrators can sign in without multifactor authentication',
    ],
    next: 'In the Microsoft Entra admin center, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users and all resources.',
    linked: true,
  },
  {
    page: 'customer-list',
    url: `${HOST}/en-us/dashboard/commerce2/customers/list`,
    verdict: 'fail',
    pill: '2 customers do not demand MFA',
    heading: 'Your customers',
    lines: [
      '2 customers do not demand MFA: Coho Winery and Fourth Coffee',
      LUCERNE,
      'MFA leaves people out at 3 customers: Tailspin Toys, Bellows College, and Munson’s Pickles and Preserves',
      BESIDE,
      "4 customers have no GDAP relationship: Coho Winery, Margie's Travel, Adventure Works, and one other",
    ],
    next: 'At the customer, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users.',
  },
  {
    page: 'granular-relationships',
    url: `${V2}/customers/granularadminaccess/list`,
    verdict: 'fail',
    pill: 'GDAP roles end soon at 10 customers',
    heading: 'GDAP relationships',
    lines: [
      'GDAP roles end soon at 10 customers: Fabrikam, Inc., Tailspin Toys, Adventure Works, and 7 others',
      'Contoso-Tailspin-All: Global Administrator is in the relationship, and assigned to a group (Tailspin Toys).',
      'GDAP assignments are stuck: 2',
      // Names of groups are not read.
      'Groups with GDAP roles are deleted or empty: 2',
      'MLT_57124242-5051-41cc-917f-9acae01f5057: It is the customer’s only live relationship (Graphic Design Institute).',
      '2 more points are in the scorecard.',
    ],
    next: 'Extend these relationships or turn on auto-extend. One with Global Administrator needs a new approval.',
  },
  {
    page: 'dap-report',
    url: `${HOST}/en-us/dashboard/commerce2/securitycenter/administrativeRelationships`,
    verdict: 'fail',
    pill: 'One customer allows DAP without GDAP',
    heading: 'Delegated access (DAP)',
    lines: [
      LUCERNE,
      BESIDE,
      'Not confirmed: “The DAP report was reviewed within 90 days”. Nobody has confirmed a review yet.',
    ],
    next: 'Remove connections that nobody used for 90 days first: they are the safest to remove.',
  },
  {
    page: 'security-alerts',
    url: `${HOST}/dashboard/commerce2/insights/security/alerts`,
    verdict: 'partial',
    pill: 'Alerts are answered too slowly',
    heading: 'Security alerts',
    lines: [
      'Alerts are answered too slowly: Answered within 14.5 hours on average; 24 are the limit.',
      FRAUD,
    ],
    next: 'Answer each alert here within 24 hours, also one that turns out to be harmless.',
    linked: true,
  },
  {
    page: 'security-requirements',
    url: `${V2}/securitycenter/requirements`,
    verdict: 'fail',
    pill: 'Mandatory MFA for administrators is not met',
    heading: 'Microsoft’s security requirements',
    lines: [
      'Mandatory MFA for administrators is not met: Microsoft counts it as not met.',
      'The mandatory security contact is missing: Microsoft reports the requirement as not met.',
      'MFA for customers’ administrators is not met in full: Only 18 of 25 customers count as compliant.',
      // Microsoft reports this one as met: 14.5 hours are slow, and within the limit.
      'Alerts are answered slowly, within the limit: Answered within 14.5 hours on average; 24 are the limit.',
      'Spending budgets for customers are not met in full: City Power & Light, Bellows College, Lamna Healthcare, and one other',
    ],
    next: 'In Partner Center, open Security requirements to see what counts as missing, and enforce MFA for those administrators.',
    linked: true,
    byHeading: true,
  },
  {
    page: 'security-contact',
    url: `${HOST}/dashboard/account/v3/organization/legalinfo#mpn`,
    ...NO_CONTACT,
  },
  {
    page: 'security-contact-section',
    url: `${V2}/account-settings/organization-profile/legalinfo`,
    ...NO_CONTACT,
    byHeading: true,
  },
  {
    page: 'my-preferences',
    url: `${V2}/action-center/mypreferences`,
    verdict: 'unknown',
    pill: 'Not confirmed yet',
    heading: 'Fraud notifications',
    lines: [FRAUD, 'Each person sets this for themselves, and no API tells how it is set.'],
    next: 'Tick every box in the column Customers, so that fraud mails reach your team. Then record it in the settings of this extension.',
  },
  {
    page: 'activity-log',
    url: `${V2}/account-settings/activitylog`,
    verdict: 'unknown',
    pill: 'Not confirmed yet',
    heading: 'Activity log',
    lines: [
      'Not confirmed: “The activity log is looked through every month”. Nobody has confirmed a review yet.',
    ],
    next: 'Look for users, customers and orders that nobody of you made, export the log, and record the review in the settings of this extension.',
    byHeading: true,
  },
  {
    page: 'service-requests',
    url: `${V2}/support/servicerequests`,
    verdict: 'pass',
    pill: 'No alert waits for an answer',
    heading: 'Support for a security alert',
    lines: [
      'Every security alert is answered in time',
      'With the customer’s tenant ID and the time of the alert, Microsoft answers faster.',
    ],
    next: null,
  },
  {
    page: 'azure-spending',
    url: `${V2}/billing/azurespending`,
    verdict: 'partial',
    pill: '4 customers have Azure costs and no budget',
    heading: 'Customers’ Azure spending',
    lines: [
      '4 customers have Azure costs and no budget: City Power & Light, Bellows College, Lamna Healthcare, and one other',
      'Partner Center tells nobody of customers’ spending.',
    ],
    next: 'Choose the customers here and set a monthly budget.',
    linked: true,
    byHeading: true,
  },
];
