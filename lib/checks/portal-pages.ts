import type { Settings } from '../settings/settings.ts';

type Cloud = Settings['cloud'];
type Portal = 'partnerCenter' | 'entra' | 'azure' | 'intune' | 'defender';

/**
 * Hosts by cloud; null where none is known (November 2026). Partner Center has one host for the global cloud and that of
 * the US Government; in China the pages of Microsoft Entra stand in the Azure portal.
 */
const HOSTS: Readonly<Record<Portal, Readonly<Record<Cloud, string | null>>>> = {
  partnerCenter: { global: 'partner.microsoft.com', usgov: 'partner.microsoft.com', china: null },
  entra: { global: 'entra.microsoft.com', usgov: 'entra.microsoft.us', china: 'portal.azure.cn' },
  azure: { global: 'portal.azure.com', usgov: 'portal.azure.us', china: 'portal.azure.cn' },
  intune: { global: 'intune.microsoft.com', usgov: 'intune.microsoft.us', china: null },
  defender: { global: 'security.microsoft.com', usgov: 'security.microsoft.us', china: null },
};

const methods = (item: string): string => `/#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/~/${item}`;
const risk = (item: string): string => `/#view/Microsoft_AAD_IAM/IdentityProtectionMenuBlade/~/${item}`;
const cost = (item: string): string => `/#view/Microsoft_Azure_CostManagement/Menu/~/${item}`;

/** Pages of the portals on which something is fixed. Pages without a public address are reached from a neighbour. */
const PAGES = {
  partnerHome: ['partnerCenter', '/dashboard/v2/home'],
  partnerAccount: ['partnerCenter', '/dashboard/v2/account-settings/overview'],
  partnerPreferences: ['partnerCenter', '/dashboard/v2/action-center/mypreferences'],
  customers: ['partnerCenter', '/dashboard/v2/customers/list'],
  gdap: ['partnerCenter', '/dashboard/v2/customers/granularadminaccess/list'],
  securityAlerts: ['partnerCenter', '/dashboard/commerce2/insights/security/alerts'],
  conditionalAccess: ['entra', '/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies'],
  authenticationMethods: ['entra', methods('AdminAuthMethods')],
  registrationCampaign: ['entra', methods('RegistrationCampaign')],
  userRegistration: ['entra', methods('UserRegistrationDetails')],
  tenantProperties: ['entra', '/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Properties'],
  auditLog: ['entra', '/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Audit'],
  roles: ['entra', '/#view/Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles'],
  users: ['entra', '/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers'],
  appRegistrations: ['entra', '/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade'],
  riskyUsers: ['entra', risk('RiskyUsers')],
  riskAlerts: ['entra', risk('UsersAtRiskAlerts')],
  budgets: ['azure', cost('budgets')],
  costAlerts: ['azure', cost('costalerts')],
  compliance: ['intune', '/#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies'],
  defenderConnector: [
    'intune',
    '/#view/Microsoft_Intune_DeviceSettings/TenantAdminConnectorsMenu/~/windowsDefenderATP',
  ],
  antivirus: ['intune', '/#view/Microsoft_Intune_Workflows/SecurityManagementMenu/~/antivirus'],
  secureScore: ['defender', '/securescore'],
  defenderOnboarding: ['defender', '/securitysettings/endpoints/onboarding'],
} as const satisfies Readonly<Record<string, readonly [Portal, string]>>;

export type PortalPage = keyof typeof PAGES;

/** Address of a page in a cloud; null where that cloud has no such portal. */
export function portalUrl(page: PortalPage, cloud: Cloud): string | null {
  const [portal, path] = PAGES[page];
  const host = HOSTS[portal][cloud];
  return host === null ? null : `https://${host}${path}`;
}

/** Microsoft's own short links, which only Microsoft can make. */
const SHORT_LINKS = 'aka.ms';

/** An address that came with evidence, if it leads to a portal of this cloud or is a short link of Microsoft's; else null. */
export function trustedUrl(url: string, cloud: Cloud): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, username, password, href } = new URL(url);
  const isKnown = host === SHORT_LINKS || Object.values(HOSTS).some((hosts) => hosts[cloud] === host);
  return protocol === 'https:' && isKnown && `${username}${password}` === '' ? href : null;
}
