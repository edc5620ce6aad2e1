import type { HintCase } from './hint-case.ts';

const CUSTOMERS = 'https://partner.microsoft.com/dashboard/v2/customers';

const NEXT_ENDS =
  'Extend the relationship here or turn on auto-extend. With Global Administrator in it, ask the customer to approve a new one.';

/** Partner Center's pages about one customer or one relationship of the tenant `typical`. */
export const CUSTOMER_CASES: readonly HintCase[] = [
  {
    page: 'customer-admin-relationships',
    url: `${CUSTOMERS}/92276658-1e27-41c0-8a6a-63ec24ede6a4/adminrelationships`,
    verdict: 'fail',
    pill: '6 roles end in 7 days',
    heading: 'Admin relationships of Fabrikam, Inc.',
    lines: [
      '6 roles end on Nov 27, 2026: Exchange Administrator, License Administrator, Helpdesk Administrator, Service Support Administrator, Global Reader, and User Administrator',
      'Granted by one relationship.',
      'Delegated access is on beside a live GDAP relationship. Confirm in Partner Center: the flag may follow GDAP.',
    ],
    next: NEXT_ENDS,
  },
  {
    page: 'customer-admin-relationships',
    url: `${CUSTOMERS}/18f135d2-5f55-4203-b018-50c5a38fd547/adminrelationships`,
    verdict: 'fail',
    pill: 'One role ends in 15 days',
    heading: 'Admin relationships of Woodgrove Bank',
    lines: ['One role ends on Dec 5, 2026: Exchange Administrator', 'Granted by one relationship.'],
    next: NEXT_ENDS,
  },
  {
    page: 'admin-relationship',
    url: `${CUSTOMERS}/ae97ba94-d0ed-482f-8f6d-05584ef8aa38/adminrelationships/31f51707-da45-418a-8221-6b02fc241d0b-6513270e-269e-4d37-b2a7-4de452e6b438`,
    verdict: 'fail',
    pill: 'Global Administrator is in this relationship',
    heading: 'Relationship Contoso-Tailspin-All',
    lines: [
      'Global Administrator is in the relationship, and assigned to a group (Tailspin Toys).',
      'One privileged role is not in your profile: Global Administrator (Tailspin Toys).',
    ],
    next: 'Most work needs less. Remove Global Administrator here, or request a relationship with fewer roles.',
  },
  {
    page: 'customer-service-management',
    url: `${CUSTOMERS}/10a3d6b2-aa05-411a-b271-5945795e8229/servicemanagementpage`,
    verdict: 'partial',
    pill: 'MFA leaves people of this customer out',
    heading: 'MFA of Bellows College',
    lines: ['Only 182 of 412 users are protected by MFA.', 'MFA protects too few of this customer’s users.'],
    next: 'At the customer, replace per-user MFA with security defaults or Conditional Access, and look at whom policies leave out.',
  },
  {
    page: 'customer-account',
    url: `${CUSTOMERS}/451abd81-f1d6-4ed6-97f5-e837d70820fe/account`,
    verdict: 'fail',
    pill: 'No budget for this customer’s Azure',
    heading: 'Access to City Power & Light and its spending',
    lines: ['Azure has cost 147.85 this month, and no budget is set.'],
    next: 'In Partner Center, open Billing > Azure spending, choose the customers and set a monthly budget.',
    linked: true,
  },
  {
    page: 'customer-page',
    url: `${CUSTOMERS}/9be4bcfc-49b6-4a08-b2e6-cc3ababced20/subscriptions`,
    verdict: 'fail',
    pill: 'DAP is on without GDAP',
    heading: 'Lucerne Publishing: access and MFA',
    lines: [
      'Delegated access is on, and no GDAP relationship is live.',
      'No GDAP relationship with this customer is live.',
    ],
    next: 'In Partner Center, ask the customer for a GDAP relationship with the roles that you need, then remove DAP on the customer’s Admin relationships page.',
  },
];
