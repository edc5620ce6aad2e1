import type { Resource } from '../microsoft/clouds.ts';

/**
 * Scopes that include others (Microsoft Graph permissions reference,
 * https://learn.microsoft.com/graph/permissions-reference); read-only use of the wider one is enough.
 */
const INCLUDES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'Policy.Read.All': ['Policy.Read.AuthenticationMethod'],
    'RoleManagement.Read.Directory': [
      'RoleEligibilitySchedule.Read.Directory',
      'RoleAssignmentSchedule.Read.Directory',
    ],
    'Organization.Read.All': ['LicenseAssignment.Read.All'],
    'Directory.Read.All': [
      'Organization.Read.All',
      'User.Read.All',
      'GroupMember.Read.All',
      'Application.Read.All',
      'LicenseAssignment.Read.All',
    ],
  }).map(([scope, inner]) => [scope.toLowerCase(), inner] as const),
);

/** Scopes of Partner Center and Azure Resource Manager, by the short names this product uses for them. */
const USER_IMPERSONATION: ReadonlyMap<string, Resource> = new Map([
  ['partnercenter', 'partnerCenter'],
  ['arm', 'arm'],
]);

/** The API that a scope opens. */
export const resourceOf = (scope: string): Resource => USER_IMPERSONATION.get(scope) ?? 'graph';

/** Whether the granted scopes (short names, as Entra lists them) include the needed one. */
export function grants(granted: readonly string[], needed: string): boolean {
  if (USER_IMPERSONATION.has(needed))
    return granted.some((scope) => scope.toLowerCase() === 'user_impersonation');
  return granted.some((scope) =>
    includes(scope.replace('.ReadWrite.', '.Read.').replace(/\.ReadWrite$/, '.Read'), needed),
  );
}

function includes(scope: string, needed: string): boolean {
  return (
    scope.toLowerCase() === needed.toLowerCase() ||
    (INCLUDES.get(scope.toLowerCase()) ?? []).some((inner) => includes(inner, needed))
  );
}
