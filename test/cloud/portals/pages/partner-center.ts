import type { PortalPage } from '../portal-page.ts';

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const HOST = 'https://partner.microsoft.com';
/** Fabrikam of the recorded tenant `typical`. */
const CUSTOMER = '92276658-1e27-41c0-8a6a-63ec24ede6a4';

/** By the path after `/dashboard/v2`. Of the pages whose path is not public, the path here is made up. */
export const PARTNER_CENTER_PAGES: readonly PortalPage[] = [
  {
    key: 'pc.home',
    match: '^(?:/home)?$',
    example: `${HOST}/dashboard/v2/home`,
    heading: 'Home',
    tiles: [
      ['Customers', '27'],
      ['Service requests', '2'],
      ['Invoices', '1'],
    ],
  },
  {
    key: 'pc.customers.list',
    match: '^/customers/list$',
    example: `${HOST}/en-us/dashboard/commerce2/customers/list`,
    heading: 'Customers',
    columns: ['Company name'],
    rows: 'customers',
  },
  {
    key: 'pc.gdap.list',
    match: '^(?:/customers)?/granularadminaccess(?:/list)?$',
    example: `${HOST}/dashboard/v2/customers/granularadminaccess/list`,
    heading: 'Granular administration',
    columns: ['Relationship', 'Status', 'End date'],
    rows: [
      ['Support 2026', 'Active', '27 Nov 2026'],
      ['Onboarding', 'Approval pending', ''],
    ],
  },
  {
    key: 'pc.customer.gdap',
    match: `^/customers/(${GUID})/adminrelationships$`,
    example: `${HOST}/dashboard/v2/customers/${CUSTOMER}/adminrelationships`,
    heading: 'Admin relationships',
    columns: ['Customer', 'Access', 'Status'],
    rows: 'customers',
  },
  {
    key: 'pc.customer.gdap.detail',
    match: `^/customers/(${GUID})/adminrelationships/${GUID}-${GUID}$`,
    example: `${HOST}/dashboard/v2/customers/${CUSTOMER}/adminrelationships/3a0e7a52-88ab-4a60-a3b9-1c6d7c0f4b11-7a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9`,
    heading: 'Relationship details',
    columns: ['Role', 'Security group'],
    rows: [
      ['Helpdesk Administrator', 'Service desk'],
      ['License Administrator', 'Sales operations'],
    ],
  },
  {
    key: 'pc.customer.service',
    match: `^/customers/(${GUID})/servicemanagementpage$`,
    example: `${HOST}/dashboard/v2/customers/${CUSTOMER}/servicemanagementpage`,
    heading: 'Service management',
    columns: ['Service', 'State'],
    rows: [
      ['Microsoft 365', 'Available'],
      ['Microsoft Entra ID', 'Available'],
    ],
  },
  {
    key: 'pc.customer.account',
    match: `^/customers/(${GUID})/account$`,
    example: `${HOST}/dashboard/v2/customers/${CUSTOMER}/account`,
    heading: 'Account',
    fields: [
      ['Country', 'Sweden'],
      ['Primary domain', 'customer.example'],
    ],
  },
  {
    key: 'pc.customer.any',
    match: `^/customers/(${GUID})(?:/|$)`,
    example: `${HOST}/dashboard/v2/customers/${CUSTOMER}/subscriptions`,
    heading: 'Subscriptions',
    columns: ['Product', 'Licences', 'Renews'],
    rows: [['Microsoft 365 Business Premium', '25', '1 March 2027']],
  },
  {
    key: 'pc.dap.report',
    match: '^/securitycenter/administrativerelationships$',
    example: `${HOST}/en-us/dashboard/commerce2/securitycenter/administrativeRelationships`,
    heading: 'Administrative relationships',
    columns: ['Tenant', 'Last used', 'Type'],
    rows: [
      ['A tenant', '200 days ago', 'DAP'],
      ['Another tenant', 'Yesterday', 'GDAP'],
    ],
  },
  {
    key: 'pc.security.alerts',
    match: '^/insights/security/alerts(?:/|$)',
    example: `${HOST}/dashboard/commerce2/insights/security/alerts`,
    heading: 'Alerts',
    columns: ['Alert', 'Severity', 'First seen'],
    rows: [['Unusual compute use', 'High', '19 hours ago']],
  },
  {
    key: 'pc.security.requirements',
    match: '^/securitycenter/requirements$',
    example: `${HOST}/dashboard/v2/securitycenter/requirements`,
    heading: 'Security requirements',
    tiles: [
      ['Security score', '72'],
      ['Mandatory requirements', '3'],
      ['Recommended requirements', '9'],
    ],
  },
  {
    key: 'pc.security.contact',
    match: '^/(?:account-settings|account/v3)/organization/legalinfo$',
    example: `${HOST}/dashboard/account/v3/organization/legalinfo#mpn`,
    heading: 'Legal info',
    fields: [
      ['Legal business name', 'A partner'],
      ['Security contact', 'security@partner.example'],
    ],
  },
  {
    key: 'pc.security.contact.section',
    match: '^/account-settings/organization-profile/legalinfo$',
    example: `${HOST}/dashboard/v2/account-settings/organization-profile/legalinfo`,
    heading: 'Legal info',
    fields: [['Security contact', 'security@partner.example']],
  },
  {
    key: 'pc.activity.log',
    match: '^/account-settings/activitylog$',
    example: `${HOST}/dashboard/v2/account-settings/activitylog`,
    heading: 'Activity log',
    columns: ['When', 'What', 'Result'],
    rows: [
      ['09:12', 'Relationship request', 'Succeeded'],
      ['08:47', 'Licences assigned', 'Succeeded'],
    ],
  },
  {
    key: 'pc.users',
    match: '^/account-settings/usermanagement$',
    example: `${HOST}/dashboard/v2/account-settings/usermanagement#users`,
    heading: 'User management',
    columns: ['Name', 'Role'],
    rows: [
      ['First person', 'Admin agent'],
      ['Second person', 'Sales agent'],
    ],
  },
  {
    key: 'pc.account',
    match: '^/(?:account-settings|account/v3)(?:/|$)',
    example: `${HOST}/dashboard/v2/account-settings/overview`,
    heading: 'Account settings',
    fields: [
      ['Account type', 'Direct bill'],
      ['Verification', 'Authorised'],
    ],
  },
  {
    key: 'pc.prefs',
    match: '^/action-center/mypreferences$',
    example: `${HOST}/dashboard/v2/action-center/mypreferences`,
    heading: 'My preferences',
    fields: [
      ['Preferred email', 'alerts@partner.example'],
      ['Customers', 'Email'],
    ],
  },
  {
    key: 'pc.support',
    match: '^/support/servicerequests(?:/|$)',
    example: `${HOST}/dashboard/v2/support/servicerequests`,
    heading: 'Service requests',
    columns: ['Request', 'State'],
    rows: [['Billing question', 'Open']],
  },
  {
    key: 'pc.billing.azurespending',
    match: '^/billing/azurespending$',
    example: `${HOST}/dashboard/v2/billing/azurespending`,
    heading: 'Azure spending',
    columns: ['Customer', 'Budget', 'Used'],
    rows: [['A customer', '500', '81 %']],
  },
];
