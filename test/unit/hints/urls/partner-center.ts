import type { PageUrls } from './page-urls.ts';

const HOST = 'https://partner.microsoft.com';
const V2 = `${HOST}/dashboard/v2`;
const CUSTOMER = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6';
const RELATIONSHIP = `${CUSTOMER}-7a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`;

/** By page: the prefixes, locales, cases and endings that Partner Center itself links. */
export const PARTNER_CENTER_URLS: Readonly<Record<string, PageUrls>> = {
  home: {
    yes: [`${V2}/home`, `${HOST}/dashboard`, `${HOST}/en-us/dashboard/commerce2/home/`],
    no: [`${V2}/homes`, `${HOST}/home`, `${HOST}/en-us/partnership`],
  },
  'customer-list': {
    yes: [`${V2}/customers/list`, `${HOST}/en-us/dashboard/commerce2/customers/list`],
    no: [`${V2}/customers`, `${V2}/customers/list/export`, `${V2}/customers/indirectresellers/list`],
  },
  'granular-relationships': {
    yes: [
      `${V2}/customers/granularadminaccess/list`,
      `${HOST}/en-us/dashboard/commerce2/granularadminaccess/list`,
      `${HOST}/dashboard/granularadmin`,
      `${HOST}/dashboard/commerce/granularpermissions/list`,
    ],
    no: [`${V2}/granularadminaccess/list/new`, `${V2}/granularpermissions`],
  },
  'customer-admin-relationships': {
    yes: [
      `${V2}/customers/${CUSTOMER}/adminrelationships`,
      `${HOST}/en-us/dashboard/commerce2/customers/${CUSTOMER.toUpperCase()}/adminrelationships`,
      `${HOST}/de-de/dashboard/customers/${CUSTOMER}/AdminRelationships/?filter=active#top`,
    ],
    no: [
      `${V2}/customers/${CUSTOMER}/adminrelationships/${RELATIONSHIP}`,
      `${HOST}/customers/${CUSTOMER}/adminrelationships`,
      `https://partner.microsoft.com.example.net/dashboard/v2/customers/${CUSTOMER}/adminrelationships`,
      `http://partner.microsoft.com/dashboard/v2/customers/${CUSTOMER}/adminrelationships`,
    ],
  },
  'admin-relationship': {
    yes: [
      `${V2}/customers/${CUSTOMER}/adminrelationships/${RELATIONSHIP}`,
      `${HOST}/en-us/dashboard/commerce2/customers/${CUSTOMER}/adminrelationships/${RELATIONSHIP.toUpperCase()}`,
    ],
    no: [
      `${V2}/customers/${CUSTOMER}/adminrelationships`,
      `${V2}/customers/${CUSTOMER}/adminrelationships/${CUSTOMER}`,
      `${V2}/customers/${CUSTOMER}/adminrelationships/${RELATIONSHIP}/roles`,
    ],
  },
  'customer-service-management': {
    yes: [`${V2}/customers/${CUSTOMER}/servicemanagementpage`],
    no: [`${V2}/customers/${CUSTOMER}/servicemanagement`, `${V2}/customers/servicemanagementpage`],
  },
  'customer-account': {
    yes: [`${V2}/customers/${CUSTOMER}/account`, `${HOST}/dashboard/commerce/customers/${CUSTOMER}/Account/`],
    no: [`${V2}/customers/${CUSTOMER}/accounts`, `${V2}/customers/account`],
  },
  'customer-page': {
    yes: [
      `${V2}/customers/${CUSTOMER}`,
      `${V2}/customers/${CUSTOMER}/subscriptions`,
      `${V2}/customers/${CUSTOMER}/users/add`,
      `${V2}/customers/${CUSTOMER}/accounts`,
    ],
    no: [`${V2}/customers/${CUSTOMER}x`, `${V2}/customers/contoso/subscriptions`],
  },
  'dap-report': {
    yes: [
      `${HOST}/en-us/dashboard/commerce2/securitycenter/administrativeRelationships`,
      `${V2}/securitycenter/administrativerelationships`,
    ],
    no: [`${V2}/securitycenter/administrative`, `${V2}/administrativerelationships`],
  },
  'security-alerts': {
    yes: [`${HOST}/dashboard/commerce2/insights/security/alerts`, `${V2}/insights/security/alerts/0815`],
    no: [`${V2}/insights/security`, `${V2}/insights/security/alertsettings`],
  },
  'security-requirements': {
    yes: [
      `${V2}/securitycenter/requirements`,
      `${V2}/insights/security/overview`,
      `${V2}/account-settings/security`,
    ],
    no: [`${V2}/securitycenter/administrativerelationships`, `${V2}/billing/azurespending`],
  },
  'security-contact': {
    yes: [
      `${HOST}/dashboard/account/v3/organization/legalinfo#mpn`,
      `${V2}/account-settings/overview`,
      `${HOST}/dashboard/account-settings/account-management/home`,
      `${V2}/account-settings`,
    ],
    no: [`${V2}/account-settings/usermanagement#users`, `${V2}/account-settings/activitylog`],
  },
  'security-contact-section': {
    yes: [
      `${V2}/account-settings/organization-profile/security`,
      `${HOST}/dashboard/account/v3/organization/profile`,
    ],
    no: [`${HOST}/dashboard/account/v2/organization/profile`, `${V2}/account-settings/overview`],
  },
  'my-preferences': {
    yes: [`${V2}/action-center/mypreferences`],
    no: [`${V2}/action-center`, `${V2}/action-center/mypreferences/mail`],
  },
  'activity-log': {
    yes: [`${V2}/account-settings/activitylog`, `${HOST}/dashboard/account/v3/activity-log`],
    no: [`${V2}/activitylog`, `${V2}/account-settings/overview`],
  },
  'service-requests': {
    yes: [
      `${V2}/support/servicerequests`,
      `${HOST}/dashboard/support/servicerequests/create?stage=2&topicid=1`,
    ],
    no: [`${V2}/support`, `${V2}/support/servicerequestslist`],
  },
  'azure-spending': {
    yes: [`${V2}/billing/azurespending`, `${V2}/azure-spending`, `${V2}/usage/budget`],
    no: [`${V2}/billings`, `${V2}/customers/${CUSTOMER}/billing`],
  },
};
