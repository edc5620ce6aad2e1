import type { PageUrls } from './page-urls.ts';

const DEFENDER = 'https://security.microsoft.com';
const ADMIN = 'https://admin.microsoft.com';
const CUSTOMER = '92276658-1e27-41c0-8a6a-63ec24ede6a4';
const RELATIONSHIP = `${CUSTOMER}-7a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9`;

export const MICROSOFT_365_URLS: Readonly<Record<string, PageUrls>> = {
  'defender-devices': {
    yes: [
      `${DEFENDER}/securitysettings/endpoints/onboarding?tid=${CUSTOMER}`,
      `${DEFENDER}/machines`,
      'https://security.microsoft.us/Machines/',
    ],
    no: [
      `${DEFENDER}/securescore`,
      `${DEFENDER}/incidents`,
      'https://security.microsoft.com.example.net/machines',
    ],
  },
  'partner-relationships': {
    yes: [
      `${ADMIN}/AdminPortal/Home#/partners`,
      `${ADMIN}/AdminPortal/Home?ref=x#/Partners/`,
      `${ADMIN}/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${RELATIONSHIP}`,
      `https://admin.cloud.microsoft/?#/partners/invitation/granularAdminRelationships/${RELATIONSHIP}`,
    ],
    no: [`${ADMIN}/AdminPortal/Home#/users`, 'https://admin.cloud.microsoft/?delegatedOrg=customer.example'],
  },
  'reseller-invitation': {
    yes: [
      `${ADMIN}/Adminportal/Home#/partners/invitation/reseller?partnerId=1&msppId=0&DAP=true`,
      `${ADMIN}/Adminportal/Home?partnerId=1&DAP=true#/partners/invitation/reseller`,
    ],
    no: [`${ADMIN}/Adminportal/Home#/partners/invitation/reseller?partnerId=1&DAP=false`],
  },
};
