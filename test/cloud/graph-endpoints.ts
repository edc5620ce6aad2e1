import type { Endpoint, LimitClass } from './endpoint.ts';

const LIST = ['$select', '$filter', '$top', '$count', '$orderby', '$skiptoken'];

interface Details {
  readonly limit?: LimitClass;
  readonly page?: number;
  readonly maxPage?: number;
  readonly options?: readonly string[];
  readonly cursor?: string;
  /** Key of the schema file's endpoint where it is not `GET <version> <path>`. */
  readonly shape?: string;
}

function endpoint(path: string, scope: string, schemaFile: string, details: Details = {}): Endpoint {
  const [, version, ...rest] = path.split('/');
  const shape = details.shape ?? `GET ${version} /${rest.join('/').replaceAll('{}', '{id}')}`;
  return {
    path,
    scope,
    limit: details.limit ?? 'other',
    page: details.page ?? null,
    options: new Set(details.options ?? ['$select']),
    ...(details.maxPage === undefined ? {} : { maxPage: details.maxPage }),
    cursor: details.cursor ?? '$skiptoken',
    schema: `${schemaFile}#${shape}`,
  };
}

const directory: Details = { limit: 'directory', page: 100, maxPage: 999, options: LIST };
const expandable: Details = { ...directory, options: [...LIST, '$expand'] };
const collection: Details = { page: 100, maxPage: 999, options: LIST };

/**
 * What the simulated Microsoft Graph answers: scope and query options from the permissions reference and each
 * operation's page (https://learn.microsoft.com/graph/api/overview). Page sizes that Microsoft does not document
 * are taken as 100.
 */
export const GRAPH_ENDPOINTS: readonly Endpoint[] = [
  endpoint('/v1.0/me', 'User.Read', 'graph-tenant'),
  endpoint('/v1.0/organization', 'Organization.Read.All', 'graph-tenant', { limit: 'directory' }),
  endpoint('/v1.0/subscribedSkus', 'LicenseAssignment.Read.All', 'graph-tenant', { limit: 'directory' }),
  endpoint('/v1.0/users', 'User.Read.All', 'graph-users', directory),
  endpoint(
    '/v1.0/users/{}/authentication/methods',
    'UserAuthenticationMethod.Read.All',
    'graph-identity-reports',
    {
      options: [],
    },
  ),
  endpoint('/v1.0/groups', 'GroupMember.Read.All', 'graph-groups', directory),
  endpoint('/v1.0/groups/{}/transitiveMembers', 'GroupMember.Read.All', 'graph-roles', directory),
  endpoint('/v1.0/applications', 'Application.Read.All', 'graph-tenant', directory),
  endpoint('/v1.0/contracts', 'Directory.Read.All', 'graph-gdap', directory),
  endpoint(
    '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
    'Policy.Read.All',
    'graph-identity-policies',
  ),
  endpoint(
    '/v1.0/policies/authenticationStrengthPolicies',
    'Policy.Read.AuthenticationMethod',
    'graph-identity-policies',
    {
      ...collection,
      options: [...LIST, '$expand'],
    },
  ),
  endpoint(
    '/v1.0/policies/authenticationMethodsPolicy',
    'Policy.Read.AuthenticationMethod',
    'graph-identity-policies',
  ),
  endpoint('/v1.0/identity/conditionalAccess/policies', 'Policy.Read.All', 'graph-identity-policies', {
    ...collection,
    limit: 'ca',
  }),
  endpoint(
    '/v1.0/roleManagement/directory/roleDefinitions',
    'RoleManagement.Read.Directory',
    'graph-roles',
    directory,
  ),
  endpoint(
    '/v1.0/roleManagement/directory/roleAssignments',
    'RoleManagement.Read.Directory',
    'graph-roles',
    expandable,
  ),
  endpoint(
    '/v1.0/roleManagement/directory/roleAssignmentScheduleInstances',
    'RoleAssignmentSchedule.Read.Directory',
    'graph-roles',
    expandable,
  ),
  endpoint(
    '/v1.0/roleManagement/directory/roleEligibilitySchedules',
    'RoleEligibilitySchedule.Read.Directory',
    'graph-roles',
    expandable,
  ),
  endpoint(
    '/v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules',
    'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    'graph-groups',
    expandable,
  ),
  endpoint(
    '/v1.0/reports/authenticationMethods/userRegistrationDetails',
    'AuditLog.Read.All',
    'graph-identity-reports',
    { limit: 'reports', page: 999, maxPage: 999, options: LIST },
  ),
  endpoint('/v1.0/auditLogs/signIns', 'AuditLog.Read.All', 'graph-identity-reports', {
    limit: 'reports',
    page: 1000,
    maxPage: 1000,
    options: LIST,
  }),
  endpoint('/v1.0/auditLogs/directoryAudits', 'AuditLog.Read.All', 'graph-identity-reports', {
    limit: 'reports',
    page: 1000,
    maxPage: 1000,
    options: LIST,
  }),
  endpoint('/v1.0/identityProtection/riskyUsers', 'IdentityRiskyUser.Read.All', 'graph-identity-reports', {
    limit: 'ca',
    page: 500,
    maxPage: 500,
    options: LIST,
  }),
  endpoint('/v1.0/security/secureScores', 'SecurityEvents.Read.All', 'graph-secure-score', {
    ...collection,
    limit: 'score',
    cursor: '$skip',
    options: ['$select', '$filter', '$top', '$count', '$skip'],
  }),
  endpoint('/v1.0/security/secureScoreControlProfiles', 'SecurityEvents.Read.All', 'graph-secure-score', {
    ...collection,
    limit: 'score',
    cursor: '$skip',
    options: ['$select', '$filter', '$top', '$count', '$skip'],
  }),
  endpoint('/v1.0/deviceManagement', 'DeviceManagementManagedDevices.Read.All', 'graph-devices', {
    shape: 'GET v1.0 /deviceManagement?$select=deviceProtectionOverview',
  }),
  endpoint(
    '/v1.0/deviceManagement/deviceCompliancePolicyDeviceStateSummary',
    'DeviceManagementConfiguration.Read.All',
    'graph-devices',
  ),
  endpoint(
    '/v1.0/deviceManagement/managedDevices',
    'DeviceManagementManagedDevices.Read.All',
    'graph-devices',
    {
      page: 1000,
      maxPage: 1000,
      options: LIST,
    },
  ),
  endpoint(
    '/v1.0/deviceManagement/mobileThreatDefenseConnectors',
    'DeviceManagementServiceConfig.Read.All',
    'graph-devices',
  ),
  endpoint(
    '/v1.0/tenantRelationships/delegatedAdminRelationships',
    'DelegatedAdminRelationship.Read.All',
    'graph-gdap',
    {
      page: 300,
      maxPage: 300,
      options: LIST,
    },
  ),
  endpoint(
    '/v1.0/tenantRelationships/delegatedAdminRelationships/{}/accessAssignments',
    'DelegatedAdminRelationship.Read.All',
    'graph-gdap',
    { page: 300, maxPage: 300, options: LIST },
  ),
  endpoint('/beta/security/partner/securityScore', 'PartnerSecurity.Read.All', 'graph-partner-security'),
  ...['history', 'requirements'].map((part) =>
    endpoint(
      `/beta/security/partner/securityScore/${part}`,
      'PartnerSecurity.Read.All',
      'graph-partner-security',
      collection,
    ),
  ),
  // Server-driven paging only: https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
  endpoint(
    '/beta/security/partner/securityScore/customerInsights',
    'PartnerSecurity.Read.All',
    'graph-partner-security',
    {
      page: 100,
      options: ['$select', '$filter', '$skiptoken'],
    },
  ),
  endpoint(
    '/beta/security/partner/securityAlerts',
    'PartnerSecurity.Read.All',
    'graph-partner-security',
    collection,
  ),
  endpoint(
    '/beta/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries',
    'Reports.Read.All',
    'graph-managed-tenants',
    collection,
  ),
  endpoint(
    '/beta/identityProtection/settings/notifications',
    'IdentityRiskEvent.Read.All',
    'graph-undocumented',
    {
      limit: 'ca',
    },
  ),
];
