import { ARM_ENDPOINTS } from './arm-endpoints.ts';
import { GRAPH_ENDPOINTS } from './graph-endpoints.ts';
import { PARTNER_CENTER_ENDPOINTS } from './partner-center-endpoints.ts';

/** What a granted scope covers beyond itself (https://learn.microsoft.com/graph/permissions-reference). */
const COVERS: Readonly<Record<string, readonly string[]>> = {
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
};

/** Scopes that exist: those of the endpoints and those that cover them. */
export const KNOWN_SCOPES: readonly string[] = [
  ...new Set([
    ...[...GRAPH_ENDPOINTS, ...PARTNER_CENTER_ENDPOINTS, ...ARM_ENDPOINTS].map((endpoint) => endpoint.scope),
    ...Object.keys(COVERS),
  ]),
].sort();

/** A `ReadWrite` form covers its `Read` form. */
function readForm(scope: string): string {
  return scope.replace(/\.ReadWrite(?=\.|$)/, '.Read');
}

/** Whether granted scopes (short names) cover the one that a path asks for. */
export function covers(granted: readonly string[], needed: string): boolean {
  return granted.some((scope) => {
    const read = readForm(scope);
    return read === needed || (COVERS[read] ?? []).some((inner) => covers([inner], needed));
  });
}
