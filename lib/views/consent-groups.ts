import type { Unlock } from './unlock.ts';

/** Permissions that are asked for together, in the order in which they are offered. */
export interface ConsentGroup {
  readonly id: Unlock['group'];
  readonly resource: Unlock['resource'];
  readonly scopes: readonly string[];
  /** Narrower scopes that one of these includes: asked for only where that one is granted. */
  readonly included?: Readonly<Record<string, string>>;
}

/**
 * Every permission that a check may need. The first group is the one to begin with; what reads the whole directory,
 * what Privileged Identity Management adds and each other API are asked for apart.
 */
export const CONSENT_GROUPS: readonly ConsentGroup[] = [
  {
    id: 'start',
    resource: 'graph',
    scopes: [
      'DelegatedAdminRelationship.Read.All',
      'LicenseAssignment.Read.All',
      'PartnerSecurity.Read.All',
      'Policy.Read.All',
      'Policy.Read.AuthenticationMethod',
    ],
    included: { 'Policy.Read.AuthenticationMethod': 'Policy.Read.All' },
  },
  {
    id: 'directory',
    resource: 'graph',
    scopes: [
      'GroupMember.Read.All',
      'Organization.Read.All',
      'RoleManagement.Read.Directory',
      'User.Read.All',
      'RoleAssignmentSchedule.Read.Directory',
      'RoleEligibilitySchedule.Read.Directory',
    ],
    included: {
      'RoleAssignmentSchedule.Read.Directory': 'RoleManagement.Read.Directory',
      'RoleEligibilitySchedule.Read.Directory': 'RoleManagement.Read.Directory',
    },
  },
  {
    id: 'privilegedGroups',
    resource: 'graph',
    scopes: ['PrivilegedEligibilitySchedule.Read.AzureADGroup'],
  },
  {
    id: 'methods',
    resource: 'graph',
    scopes: ['AuditLog.Read.All', 'UserAuthenticationMethod.Read.All'],
  },
  {
    id: 'devices',
    resource: 'graph',
    scopes: [
      'DeviceManagementConfiguration.Read.All',
      'DeviceManagementManagedDevices.Read.All',
      'DeviceManagementServiceConfig.Read.All',
    ],
  },
  {
    id: 'risk',
    resource: 'graph',
    scopes: ['IdentityRiskEvent.Read.All', 'IdentityRiskyUser.Read.All'],
  },
  { id: 'apps', resource: 'graph', scopes: ['Application.Read.All', 'SecurityEvents.Read.All'] },
  { id: 'contracts', resource: 'graph', scopes: ['Directory.Read.All'] },
  { id: 'lighthouse', resource: 'graph', scopes: ['Reports.Read.All'] },
  { id: 'partnerCenter', resource: 'partnerCenter', scopes: ['partnercenter'] },
  { id: 'arm', resource: 'arm', scopes: ['arm'] },
];
