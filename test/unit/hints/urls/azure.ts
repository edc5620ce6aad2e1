import type { PageUrls } from './page-urls.ts';

const ENTRA = 'https://entra.microsoft.com';
const AZURE = 'https://portal.azure.com';
const INTUNE = 'https://intune.microsoft.com';
const LIGHTHOUSE = 'https://lighthouse.microsoft.com';
const ID = '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01';

const CA = '#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade';
const METHODS = '#view/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade';
const RISK = '#view/Microsoft_AAD_IAM/IdentityProtectionMenuBlade';
const COST = '#view/Microsoft_Azure_CostManagement/Menu';

/** By page: with and without menu items, tenants, queries, junk behind the route, and both grammars. */
export const AZURE_URLS: Readonly<Record<string, PageUrls>> = {
  'conditional-access-policies': {
    yes: [
      `${ENTRA}/${CA}/~/Policies/fromNav/`,
      `${ENTRA}/contoso.com/?feature.msaljs=true${CA}/~/Overview`,
      `${INTUNE}/${CA}/~/Policies`,
      `${AZURE}/#@contoso.com/view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade`,
      `${ENTRA}/?%23view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies?=`,
      `https://entra.microsoft.us/${CA}/~/Policies`,
      `https://portal.azure.cn/${CA}/~/Policies`,
    ],
    no: [`${ENTRA}/${CA}/~/AuthenticationContext`, `https://ms.portal.azure.com/${CA}/~/Policies`],
  },
  'conditional-access-policy': {
    yes: [
      `${ENTRA}/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/${ID}`,
      `${ENTRA}/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade/policyId/${ID.toUpperCase()}/fromNav/Identity`,
    ],
    no: [
      `${ENTRA}/#view/Microsoft_AAD_ConditionalAccess/PolicyBlade`,
      `${ENTRA}/#view/Other/PolicyBlade/policyId/${ID}`,
    ],
  },
  'authentication-strengths': {
    yes: [`${ENTRA}/${CA}/~/AuthStrengths`, `${ENTRA}/${METHODS}/~/AuthStrengths/fromNav/`],
    no: [`${ENTRA}/${CA}/~/AuthStrengthsNew`],
  },
  'named-locations': {
    yes: [
      `${ENTRA}/${CA}/~/NamedLocations`,
      `${ENTRA}/#view/Microsoft_AAD_ConditionalAccess/NamedLocations.ReactView`,
    ],
    no: [`${ENTRA}/#view/Microsoft_AAD_ConditionalAccess/NamedLocationsEditor.ReactView`],
  },
  'authentication-methods': {
    yes: [
      `${ENTRA}/${METHODS}/~/AdminAuthMethods/fromNav/Identity`,
      `${AZURE}/#blade/Microsoft_AAD_IAM/AuthenticationMethodsMenuBlade/AdminAuthMethods`,
    ],
    no: [`${ENTRA}/${METHODS}/~/PasswordProtection`, `${ENTRA}/${METHODS}/~/RegistrationCampaign`],
  },
  'method-registration': {
    yes: [
      `${ENTRA}/${METHODS}/~/UserRegistrationDetails`,
      `${ENTRA}/${METHODS}/~/AuthMethodsActivity/menuId/`,
    ],
    no: [`${ENTRA}/${METHODS}/~/AuthMethodsSettings`],
  },
  'tenant-properties': {
    yes: [
      `${ENTRA}/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Properties`,
      `${ENTRA}/#view/Microsoft_AAD_IAM/TenantOverview.ReactView`,
      `${AZURE}/#blade/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/Overview`,
      `${ENTRA}/#view/Microsoft_AAD_IAM/TenantPropertiesBlade`,
    ],
    no: [`${ENTRA}/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/Users`],
  },
  'identity-secure-score': {
    yes: [
      `${ENTRA}/#view/Microsoft_AAD_IAM/SecurityMenuBlade/~/IdentitySecureScore/menuId/IdentitySecureScore`,
      `${ENTRA}/${RISK}/~/IdentitySecureScore`,
    ],
    no: ['https://security.microsoft.com/securescore'],
  },
  'risk-alerts': {
    yes: [`${ENTRA}/${RISK}/~/UsersAtRiskAlerts/fromNav/Identity`],
    no: [`${ENTRA}/${RISK}/~/WeeklyDigest`],
  },
  'id-protection': {
    yes: [
      `${ENTRA}/${RISK}/~/RiskyUsers`,
      `${AZURE}/#view/Microsoft_AAD_IAM/SecurityMenuBlade/~/RiskySignIns`,
      `${ENTRA}/${RISK}/~/UserPolicy`,
    ],
    no: [`${ENTRA}/${RISK}`, `${ENTRA}/${RISK}/~/Unknown`],
  },
  'privileged-roles': {
    yes: [
      `${ENTRA}/#view/Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles`,
      `${ENTRA}/#view/Microsoft_Azure_PIMCommon/ResourceMenuBlade/~/roles/resourceId//resourceType/tenant/provider/aadroles`,
      `${AZURE}/#view/Microsoft_Azure_PIMCommon/CommonMenuBlade/~/quickStart`,
    ],
    no: [`${ENTRA}/#view/Microsoft_AAD_IAM/RolesManagementMenuBladeX`],
  },
  devices: {
    yes: [
      `${ENTRA}/#view/Microsoft_AAD_Devices/DevicesMenuBlade/~/DeviceSettings/menuId/Overview`,
      `${ENTRA}/#view/Microsoft_AAD_Devices/DevicesMenuBlade`,
    ],
    no: [`${ENTRA}/#view/Microsoft_AAD_Devices/DeviceDetailsMenuBlade/~/Properties/objectId/${ID}`],
  },
  budgets: {
    yes: [
      `${AZURE}/${COST}/~/budgets/openedBy/AzurePortal`,
      `${AZURE}/${COST}/~/budgets/scope/%2Fsubscriptions%2F${ID}`,
      `${AZURE}/#blade/Microsoft_Azure_CostManagement/BudgetsBlade`,
      `${AZURE}/#@contoso.com/resource/subscriptions/${ID}/budgets`,
      `https://portal.azure.us/${COST}/~/budgets`,
    ],
    no: [
      `${AZURE}/#@contoso.com/resource/subscriptions/${ID}/resourceGroups/one/budgets`,
      `${AZURE}/${COST}/~/exports`,
    ],
  },
  'cost-alerts': {
    yes: [
      `${AZURE}/${COST}/~/costalerts/open/scope/subscriptions`,
      `${AZURE}/${COST}/~/CostAlerts`,
      `${AZURE}/${COST}/~/costanalysis/scope/subscriptions%2F${ID}`,
      `${AZURE}/#blade/Microsoft_Azure_CostManagement/Menu/open/costanalysis/scope/x`,
      `${AZURE}/${COST}/~/overview`,
    ],
    no: [`${AZURE}/#view/Microsoft_Azure_CostManagement/MenuOther/~/costalerts`],
  },
  subscriptions: {
    yes: [
      `${AZURE}/#view/Microsoft_Azure_Billing/SubscriptionsBlade?`,
      `${AZURE}/#blade/Microsoft_Azure_Billing/SubscriptionsBladeV2`,
      `${AZURE}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/BillingAccounts`,
    ],
    no: [`${AZURE}/#view/Microsoft_Azure_Billing/SubscriptionsBladeV3`, `${AZURE}/#home`],
  },
  'defender-for-cloud': {
    yes: [
      `${AZURE}/#blade/Microsoft_Azure_Security/PolicyMenuBlade/emailNotifications/subscriptionId/${ID}/pricingTier/0/defaultId/`,
      `${AZURE}/#view/Microsoft_Azure_Security/SecurityMenuBlade/~/EnvironmentSettings`,
      `${AZURE}/#view/Microsoft_Azure_Security/SecurityMenuBlade/~/0`,
    ],
    no: [`${AZURE}/#view/Microsoft_Azure_Security/SecurityMenuBlade/~/Recommendations`],
  },
  'compliance-policies': {
    yes: [
      `${INTUNE}/?ref=AdminCenter#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies`,
      `${INTUNE}/#view/Microsoft_Intune_DeviceSettings/DevicesMenu/~/compliance`,
      'https://intune.microsoft.us/#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies',
    ],
    no: [`${INTUNE}/#view/Microsoft_Intune_DeviceSettings/DevicesMenu/~/overview`],
  },
  'endpoint-security': {
    yes: [
      `${INTUNE}/#view/Microsoft_Intune_DeviceSettings/TenantAdminConnectorsMenu/~/windowsDefenderATP`,
      `${INTUNE}/#view/Microsoft_Intune_Workflows/SecurityManagementMenu/~/edr`,
    ],
    no: [`${INTUNE}/#view/Microsoft_Intune_DeviceSettings/TenantAdminConnectorsMenu/~/jamf`],
  },
  'lighthouse-tenants': {
    yes: [
      `${LIGHTHOUSE}/#view/Microsoft_Intune_MTM/Tenants.ReactView`,
      `${LIGHTHOUSE}/#view/Microsoft_Intune_MTM/RiskyUsers.ReactView`,
    ],
    no: [`${LIGHTHOUSE}/#view/Microsoft_Intune_Other/Tenants.ReactView`],
  },
};
