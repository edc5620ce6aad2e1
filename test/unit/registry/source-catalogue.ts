/** One row of the closed list of requests. `path` as it is asked, `{}` for what is filled in. */
export interface SourceRow {
  readonly id: string;
  readonly scope: string;
  readonly limitClass: string;
  readonly freshnessHours: number;
  readonly resource: 'graph' | 'partnerCenter' | 'arm';
  readonly path: string;
}

/** Source, least delegated scope, limit class, hours for which a reading stands, API, request. */
const TABLE = `
me | User.Read | other | 168 | graph | /v1.0/me?$select=id,displayName,userPrincipalName,mail,userType
organization | Organization.Read.All | directory | 168 | graph | /v1.0/organization?$select=id,displayName,partnerTenantType,verifiedDomains,securityComplianceNotificationMails,technicalNotificationMails
subscribed-skus | LicenseAssignment.Read.All | directory | 168 | graph | /v1.0/subscribedSkus?$select=id,skuPartNumber,capabilityStatus,prepaidUnits,consumedUnits,servicePlans
users | User.Read.All | directory | 168 | graph | /v1.0/users?$select=id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime,onPremisesSyncEnabled&$top=999
security-defaults | Policy.Read.All | other | 168 | graph | /v1.0/policies/identitySecurityDefaultsEnforcementPolicy
ca-policies | Policy.Read.All | ca | 168 | graph | /v1.0/identity/conditionalAccess/policies
auth-strengths | Policy.Read.AuthenticationMethod | other | 168 | graph | /v1.0/policies/authenticationStrengthPolicies
auth-methods-policy | Policy.Read.AuthenticationMethod | other | 168 | graph | /v1.0/policies/authenticationMethodsPolicy
role-definitions | RoleManagement.Read.Directory | directory | 168 | graph | /v1.0/roleManagement/directory/roleDefinitions?$select=id,templateId,displayName,isBuiltIn
role-assignments | RoleManagement.Read.Directory | directory | 168 | graph | /v1.0/roleManagement/directory/roleAssignments?$expand=principal
role-assignment-instances | RoleAssignmentSchedule.Read.Directory | directory | 168 | graph | /v1.0/roleManagement/directory/roleAssignmentScheduleInstances
role-eligibilities | RoleEligibilitySchedule.Read.Directory | directory | 168 | graph | /v1.0/roleManagement/directory/roleEligibilitySchedules?$expand=principal
partner-groups | GroupMember.Read.All | directory | 168 | graph | /v1.0/groups?$filter=displayName eq 'AdminAgents' or displayName eq 'HelpdeskAgents' or displayName eq 'SalesAgents'&$select=id,displayName
group-members | GroupMember.Read.All | directory | 168 | graph | /v1.0/groups/{}/transitiveMembers?$select=id,displayName,userPrincipalName,accountEnabled&$top=999
group-eligibilities | PrivilegedEligibilitySchedule.Read.AzureADGroup | directory | 168 | graph | /v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules?$filter=groupId eq '{}'
registration | AuditLog.Read.All | reports | 168 | graph | /v1.0/reports/authenticationMethods/userRegistrationDetails?$select=id,userPrincipalName,userType,isMfaCapable,methodsRegistered,lastUpdatedDateTime&$top=999
admin-methods | UserAuthenticationMethod.Read.All | other | 168 | graph | /v1.0/users/{}/authentication/methods
admin-sign-ins | AuditLog.Read.All | reports | 168 | graph | /v1.0/auditLogs/signIns?$filter=createdDateTime ge {} and userId eq '{}'&$top=50
directory-audits | AuditLog.Read.All | reports | 168 | graph | /v1.0/auditLogs/directoryAudits?$filter=activityDateTime ge {} and (loggedByService eq 'Conditional Access' or activityDisplayName eq 'Add member to group' or activityDisplayName eq 'Add member to role' or activityDisplayName eq 'Add eligible member to role' or activityDisplayName eq 'Add member to role in PIM completed (permanent)' or activityDisplayName eq 'Add member to role in PIM completed (timebound)' or activityDisplayName eq 'Add eligible member to role in PIM completed (permanent)' or activityDisplayName eq 'Add eligible member to role in PIM completed (timebound)')&$top=999
applications | Application.Read.All | directory | 168 | graph | /v1.0/applications?$select=id,appId,displayName,passwordCredentials,keyCredentials,requiredResourceAccess&$top=999
partner-score | PartnerSecurity.Read.All | partner | 48 | graph | /beta/security/partner/securityScore
partner-score-history | PartnerSecurity.Read.All | partner | 48 | graph | /beta/security/partner/securityScore/history
partner-requirements | PartnerSecurity.Read.All | partner | 48 | graph | /beta/security/partner/securityScore/requirements
customer-insights | PartnerSecurity.Read.All | partner | 48 | graph | /beta/security/partner/securityScore/customerInsights
security-alerts | PartnerSecurity.Read.All | partner | 24 | graph | /beta/security/partner/securityAlerts?$filter=status ne 'resolved'
gdap-relationships | DelegatedAdminRelationship.Read.All | gdap | 168 | graph | /v1.0/tenantRelationships/delegatedAdminRelationships?$top=300
gdap-assignments | DelegatedAdminRelationship.Read.All | gdap | 168 | graph | /v1.0/tenantRelationships/delegatedAdminRelationships/{}/accessAssignments
contracts | Directory.Read.All | directory | 168 | graph | /v1.0/contracts?$select=contractType,customerId,displayName&$top=999
pc-customers | partnercenter | pcCustomers | 168 | partnerCenter | /v1/customers?size=500
pc-customer | partnercenter | pcCustomers | 168 | partnerCenter | /v1/customers/{}
pc-usage-records | partnercenter | pcCustomers | 168 | partnerCenter | /v1/customers/usagerecords
pc-usage-summary | partnercenter | partner | 168 | partnerCenter | /v1/usagesummary
pc-audit-records | partnercenter | partner | 168 | partnerCenter | /v1/auditrecords?startDate={}&endDate={}&size=500
pc-non-mfa-principals | partnercenter | partner | 168 | partnerCenter | /v1/nonMfaCompliantPartnerPrincipals
pc-app-mfa | partnercenter | partner | 168 | partnerCenter | /v1/applicationmfaadoptionstatus
lighthouse-mfa | Reports.Read.All | other | 168 | graph | /beta/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries
secure-score | SecurityEvents.Read.All | score | 48 | graph | /v1.0/security/secureScores?$top=1
secure-score-controls | SecurityEvents.Read.All | score | 48 | graph | /v1.0/security/secureScoreControlProfiles
device-compliance | DeviceManagementConfiguration.Read.All | other | 168 | graph | /v1.0/deviceManagement/deviceCompliancePolicyDeviceStateSummary
admin-devices | DeviceManagementManagedDevices.Read.All | other | 168 | graph | /v1.0/deviceManagement/managedDevices?$filter=userPrincipalName eq '{}'&$select=id,complianceState,isEncrypted,operatingSystem,userPrincipalName,lastSyncDateTime
threat-connectors | DeviceManagementServiceConfig.Read.All | other | 168 | graph | /v1.0/deviceManagement/mobileThreatDefenseConnectors
device-protection | DeviceManagementManagedDevices.Read.All | other | 168 | graph | /v1.0/deviceManagement?$select=deviceProtectionOverview
risky-users | IdentityRiskyUser.Read.All | ca | 168 | graph | /v1.0/identityProtection/riskyUsers?$filter=riskState eq 'atRisk' or riskState eq 'confirmedCompromised'&$top=500
risk-notifications | IdentityRiskEvent.Read.All | ca | 168 | graph | /beta/identityProtection/settings/notifications
subscriptions | arm | arm | 168 | arm | /subscriptions?api-version=2022-12-01
budgets | arm | arm | 168 | arm | /subscriptions/{}/providers/Microsoft.Consumption/budgets?api-version=2024-08-01
anomaly-alerts | arm | arm | 168 | arm | /subscriptions/{}/providers/Microsoft.CostManagement/scheduledActions?api-version=2022-10-01
`;

export const SOURCE_CATALOGUE: readonly SourceRow[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', scope = '', limitClass = '', hours, resource, path = ''] = line.split(' | ');
    return {
      id,
      scope,
      limitClass,
      freshnessHours: Number(hours),
      resource: resource as SourceRow['resource'],
      path,
    };
  });
