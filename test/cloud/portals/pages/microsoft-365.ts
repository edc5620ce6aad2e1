import type { PortalPage } from '../portal-page.ts';

const DEFENDER = 'https://security.microsoft.com';
const ADMIN = 'https://admin.microsoft.com';

/** By the path, with the fragment's own path behind it where there is one. */
export const MICROSOFT_365_PAGES: readonly PortalPage[] = [
  {
    key: 'def.score',
    match: '^/securescore$',
    example: `${DEFENDER}/securescore`,
    heading: 'Microsoft Secure Score',
    tiles: [
      ['Score', '61 %'],
      ['Actions to review', '34'],
    ],
  },
  {
    key: 'def.mde.mail',
    match: '^/securitysettings/endpoints/email_notifications$',
    example: `${DEFENDER}/securitysettings/endpoints/email_notifications?childviewid=vulnerabilities`,
    heading: 'Email notifications',
    columns: ['Rule', 'Recipients'],
    rows: [['High severity', '1']],
  },
  {
    key: 'def.mde.onboard',
    match: '^/securitysettings/endpoints/onboarding$',
    example: `${DEFENDER}/securitysettings/endpoints/onboarding?tid=92276658-1e27-41c0-8a6a-63ec24ede6a4`,
    heading: 'Onboarding',
    fields: [
      ['Operating system', 'Windows'],
      ['Connectivity type', 'Streamlined'],
    ],
  },
  {
    key: 'def.devices',
    match: '^/machines$',
    example: `${DEFENDER}/machines`,
    heading: 'Devices',
    columns: ['Device', 'Onboarding status'],
    rows: [
      ['LAPTOP-1', 'Onboarded'],
      ['LAPTOP-2', 'Can be onboarded'],
    ],
  },
  {
    key: 'def.incidents',
    match: '^/(?:incidents|alerts)$',
    example: `${DEFENDER}/incidents`,
    heading: 'Incidents',
    columns: ['Incident', 'Severity'],
    rows: [['Multi-stage incident', 'Medium']],
  },
  {
    key: 'm365.partners',
    match: '#/partners(?:/|$)',
    example: `${ADMIN}/AdminPortal/Home#/partners`,
    heading: 'Partner relationships',
    columns: ['Partner', 'Relationship'],
    rows: [['A partner', 'Granular delegated administration']],
  },
  {
    key: 'm365.home',
    match: '^/(?:adminportal/home|home)?(?:#/homepage)?$',
    example: 'https://admin.cloud.microsoft/?delegatedOrg=customer.example',
    heading: 'Home',
    tiles: [
      ['Active users', '38'],
      ['Licences', '40'],
    ],
  },
];
