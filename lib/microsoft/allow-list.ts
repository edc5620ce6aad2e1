import type { Resource } from './clouds.ts';

/**
 * The closed list of what the product may read: every path template of every API, and nothing else. A source that
 * describes a request outside it gets an error instead of an answer. `{}` stands for one path segment.
 */
const TEMPLATES: Readonly<Record<Resource, readonly string[]>> = {
  graph: [
    '/v1.0/me',
    '/v1.0/organization',
    '/v1.0/subscribedSkus',
    '/v1.0/users',
    '/v1.0/users/{}/authentication/methods',
    '/v1.0/groups',
    '/v1.0/groups/{}/transitiveMembers',
    '/v1.0/applications',
    '/v1.0/contracts',
    '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
    '/v1.0/policies/authenticationStrengthPolicies',
    '/v1.0/policies/authenticationMethodsPolicy',
    '/v1.0/identity/conditionalAccess/policies',
    '/v1.0/identityProtection/riskyUsers',
    '/v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules',
    '/v1.0/roleManagement/directory/roleDefinitions',
    '/v1.0/roleManagement/directory/roleAssignments',
    '/v1.0/roleManagement/directory/roleAssignmentScheduleInstances',
    '/v1.0/roleManagement/directory/roleEligibilitySchedules',
    '/v1.0/reports/authenticationMethods/userRegistrationDetails',
    '/v1.0/auditLogs/signIns',
    '/v1.0/auditLogs/directoryAudits',
    '/v1.0/tenantRelationships/delegatedAdminRelationships',
    '/v1.0/tenantRelationships/delegatedAdminRelationships/{}/accessAssignments',
    '/v1.0/security/secureScores',
    '/v1.0/security/secureScoreControlProfiles',
    '/v1.0/deviceManagement',
    '/v1.0/deviceManagement/deviceCompliancePolicyDeviceStateSummary',
    '/v1.0/deviceManagement/managedDevices',
    '/v1.0/deviceManagement/mobileThreatDefenseConnectors',
    '/beta/security/partner/securityScore',
    '/beta/security/partner/securityScore/history',
    '/beta/security/partner/securityScore/requirements',
    '/beta/security/partner/securityScore/customerInsights',
    '/beta/security/partner/securityAlerts',
    '/beta/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries',
    '/beta/identityProtection/settings/notifications',
  ],
  partnerCenter: [
    '/v1/customers',
    '/v1/customers/usagerecords',
    '/v1/customers/{}',
    '/v1/usagesummary',
    '/v1/auditrecords',
    '/v1/nonMfaCompliantPartnerPrincipals',
    '/v1/applicationmfaadoptionstatus',
  ],
  arm: [
    '/subscriptions',
    '/subscriptions/{}/providers/Microsoft.Consumption/budgets',
    '/subscriptions/{}/providers/Microsoft.CostManagement/scheduledActions',
  ],
};

function matches(template: string, segments: readonly string[]): boolean {
  const expected = template.split('/');
  return (
    expected.length === segments.length &&
    expected.every((part, index) => (part === '{}' ? segments[index] !== '' : part === segments[index]))
  );
}

/** The template that a path (without query) falls under, or null when the product must not read it. */
export function templateOf(resource: Resource, pathname: string): string | null {
  const segments = pathname.split('/');
  if (segments.some((segment) => segment === '.' || segment === '..')) return null;
  return TEMPLATES[resource].find((template) => matches(template, segments)) ?? null;
}
