import type { PortalPage } from '../portal-page.ts';

const AZURE = 'https://portal.azure.com';
const INTUNE = 'https://intune.microsoft.com';
const LIGHTHOUSE = 'https://lighthouse.microsoft.com';

/** By extension, blade and menu item; the same blade shows on any host of the framework. */
export const AZURE_PAGES: readonly PortalPage[] = [
  {
    key: 'cost.budgets',
    match:
      '^(?:microsoft_azure_costmanagement/(?:menu/budgets|budgetsblade)|resource/subscriptions/[0-9a-f-]{36}/budgets)$',
    example: `${AZURE}/#view/Microsoft_Azure_CostManagement/Menu/~/budgets/openedBy/AzurePortal`,
    heading: 'Budgets',
    menu: 'Cost Management',
    columns: ['Budget', 'Reset period', 'Amount'],
    rows: [['Monthly', 'Monthly', '500']],
  },
  {
    key: 'cost.alerts',
    match: '^microsoft_azure_costmanagement/menu/costalerts$',
    example: `${AZURE}/#view/Microsoft_Azure_CostManagement/Menu/~/costalerts/open/scope/subscriptions`,
    heading: 'Cost alerts',
    menu: 'Cost Management',
    columns: ['Alert', 'Threshold'],
    rows: [['Budget', '80 %']],
  },
  {
    key: 'cost.any',
    match: '^microsoft_azure_costmanagement/menu(?:/|$)',
    example: `${AZURE}/#view/Microsoft_Azure_CostManagement/Menu/~/overview`,
    heading: 'Overview',
    menu: 'Cost Management',
    tiles: [
      ['Cost to date', '214'],
      ['Forecast', '402'],
    ],
  },
  {
    key: 'billing',
    match: '^microsoft_azure_gtm/modernbillingmenublade(?:/|$)',
    example: `${AZURE}/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/BillingAccounts`,
    heading: 'Billing accounts',
    menu: 'Cost Management + Billing',
    columns: ['Billing account', 'Type'],
    rows: [['A partner', 'Microsoft Partner Agreement']],
  },
  {
    key: 'subs',
    match: '^microsoft_azure_billing/subscriptionsblade(?:v[12])?$',
    example: `${AZURE}/#view/Microsoft_Azure_Billing/SubscriptionsBlade?`,
    heading: 'Subscriptions',
    columns: ['Subscription', 'Status'],
    rows: [
      ['Production', 'Active'],
      ['Test', 'Active'],
    ],
  },
  {
    key: 'mdc.email',
    match: '^microsoft_azure_security/policymenublade/emailnotifications$',
    example: `${AZURE}/#blade/Microsoft_Azure_Security/PolicyMenuBlade/emailNotifications/subscriptionId/5c0d7c6a-11f2-4d2e-9b44-0d6f6a1f7e21/pricingTier/0/defaultId/`,
    heading: 'Email notifications',
    menu: 'Settings',
    fields: [
      ['Roles', 'Owner'],
      ['Additional addresses', ''],
    ],
  },
  {
    key: 'mdc.env',
    match: '^microsoft_azure_security/(?:securitymenublade/environmentsettings|policymenublade(?:/.*)?)$',
    example: `${AZURE}/#view/Microsoft_Azure_Security/SecurityMenuBlade/~/EnvironmentSettings`,
    heading: 'Environment settings',
    menu: 'Microsoft Defender for Cloud',
    columns: ['Environment', 'Defender coverage'],
    rows: [['Production', '2 of 12 plans']],
  },
  {
    key: 'mdc.home',
    match: '^microsoft_azure_security/securitymenublade(?:/(?:0|overview))?$',
    example: `${AZURE}/#view/Microsoft_Azure_Security/SecurityMenuBlade/~/0`,
    heading: 'Overview',
    menu: 'Microsoft Defender for Cloud',
    tiles: [
      ['Secure score', '47 %'],
      ['Active recommendations', '63'],
    ],
  },
  {
    key: 'intune.compliance',
    match: '^microsoft_intune_devicesettings/(?:devicescompliancemenu/policies|devicesmenu/compliance)$',
    example: `${INTUNE}/#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies`,
    heading: 'Compliance policies',
    menu: 'Devices',
    columns: ['Policy name', 'Platform'],
    rows: [['Windows baseline', 'Windows 10 and later']],
  },
  {
    key: 'intune.mde',
    match: '^microsoft_intune_devicesettings/tenantadminconnectorsmenu/windowsdefenderatp$',
    example: `${INTUNE}/#view/Microsoft_Intune_DeviceSettings/TenantAdminConnectorsMenu/~/windowsDefenderATP`,
    heading: 'Microsoft Defender for Endpoint',
    menu: 'Connectors',
    fields: [['Connection status', 'Enabled']],
  },
  {
    key: 'intune.security',
    match: '^microsoft_intune_workflows/securitymanagementmenu(?:/|$)',
    example: `${INTUNE}/#view/Microsoft_Intune_Workflows/SecurityManagementMenu/~/edr`,
    heading: 'Endpoint detection and response',
    menu: 'Endpoint security',
    tiles: [
      ['Onboarded devices', '31'],
      ['Not onboarded', '7'],
    ],
  },
  {
    key: 'lh.risky',
    match: '^microsoft_intune_mtm/riskyusers\\.reactview$',
    example: `${LIGHTHOUSE}/#view/Microsoft_Intune_MTM/RiskyUsers.ReactView`,
    heading: 'Risky users',
    columns: ['User', 'Tenant'],
    rows: [['A user', 'A customer']],
    view: 'RiskyUsers.ReactView',
  },
  {
    key: 'lh.tenants',
    match: '^microsoft_intune_mtm/',
    example: `${LIGHTHOUSE}/#view/Microsoft_Intune_MTM/Tenants.ReactView`,
    heading: 'Tenants',
    columns: ['Tenant', 'Status'],
    rows: [['A customer', 'Active']],
    view: 'Tenants.ReactView',
  },
];
