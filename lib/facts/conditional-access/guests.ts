import type { PrincipalKind } from '../people/principal.ts';

const KINDS: ReadonlySet<string> = new Set([
  'none',
  'internalGuest',
  'b2bCollaborationGuest',
  'b2bCollaborationMember',
  'b2bDirectConnectUser',
  'otherExternalUser',
  'serviceProvider',
]);

/** `guestOrExternalUserTypes` is a list in one string; null where it cannot be read. */
function typesOf(guests: Readonly<Record<string, unknown>>): string[] | null {
  const { guestOrExternalUserTypes: types } = guests;
  return typeof types === 'string' ? types.split(',').map((type) => type.trim()) : null;
}

/** Whether the clause is for guests of some tenants only, or of tenants that cannot be told. */
function isForSomeTenants({ externalTenants }: Readonly<Record<string, unknown>>): boolean {
  if (externalTenants === null || externalTenants === undefined) return false;
  return (externalTenants as { membershipKind?: unknown }).membershipKind !== 'all';
}

/**
 * Whether a clause on guests and external users names a principal of this kind. The older keyword names every kind
 * (https://learn.microsoft.com/graph/api/resources/conditionalaccessguestsorexternalusers).
 */
export function guestReach(
  kind: PrincipalKind,
  guests: Readonly<Record<string, unknown>> | null,
  keyword: boolean,
): 'yes' | 'no' | 'maybe' {
  if (kind === 'member' || (guests === null && !keyword)) return 'no';
  if (kind === 'unknown') return 'maybe';
  if (keyword || guests === null) return 'yes';
  const types = typesOf(guests);
  if (types === null) return 'maybe';
  if (types.includes(kind)) return isForSomeTenants(guests) ? 'maybe' : 'yes';
  return types.every((type) => KINDS.has(type)) ? 'no' : 'maybe';
}
