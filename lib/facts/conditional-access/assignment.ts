import type { Gap } from '../../evidence/gap.ts';
import type { ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import type { GroupPeople } from '../groups/group-people.ts';
import type { PrincipalKind } from '../people/principal.ts';
import type { RoleMembers } from '../roles/role-members.ts';
import { guestReach } from './guests.ts';

/** Why a policy includes or excludes somebody. `id` is a user, group or role template id, or a kind of guest. */
export interface AssignmentClause {
  readonly kind: 'all' | 'user' | 'group' | 'role' | 'guests';
  readonly id: string;
}

/** A principal with the groups and roles that policies name, as far as they were read. */
export interface Placed {
  readonly id: string;
  readonly kind: PrincipalKind;
  /** It stands for everybody: no group and no role that was not read can have it. */
  readonly imagined: boolean;
  readonly groups: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** One side of a policy's users: a clause that names the principal, or gaps behind which one may. */
export interface Side {
  readonly clause: AssignmentClause | null;
  readonly gaps: readonly Gap[];
}

/** Whether a policy applies to a principal. Exclusion wins over inclusion. */
export interface Assigned {
  readonly applies: 'yes' | 'no' | 'maybe';
  readonly included: AssignmentClause | null;
  readonly excluded: AssignmentClause | null;
  /** With `maybe`: why it is not known. */
  readonly gaps: readonly Gap[];
}

/** The people of the groups and roles that policies name. */
export interface Directory {
  readonly group: (id: string) => GroupPeople;
  readonly role: (template: string) => RoleMembers;
  /** Why it is not known of a user whether it is a guest. */
  readonly unknownKind: Gap;
}

interface Named {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly guests: Readonly<Record<string, unknown>> | null;
}

/** Which tenant a guest comes from is not read. */
const UNCLEAR_GUEST: Gap = { source: 'users', cause: 'error' };

const EVERYBODY: Side = { clause: { kind: 'all', id: 'All' }, gaps: [] };
const NOBODY: Side = { clause: null, gaps: [] };
const NOT_INCLUDED: Assigned = { applies: 'no', included: null, excluded: null, gaps: [] };

const lower = (ids: readonly string[]): string[] => ids.map((id) => id.toLowerCase());

function includedBy({ conditions: { users } }: ConditionalAccessPolicy): Named {
  return {
    users: lower(users.includeUsers),
    groups: lower(users.includeGroups),
    roles: lower(users.includeRoles),
    guests: users.includeGuestsOrExternalUsers,
  };
}

function excludedBy({ conditions: { users } }: ConditionalAccessPolicy): Named {
  return {
    users: lower(users.excludeUsers),
    groups: lower(users.excludeGroups),
    roles: lower(users.excludeRoles),
    guests: users.excludeGuestsOrExternalUsers,
  };
}

function sideOf(named: Named, directory: Directory): (placed: Placed) => Side {
  const { groups, roles, guests } = named;
  const users = new Set(named.users);
  const everybody = users.has('all');
  const legacyGuests = users.has('guestsorexternalusers');
  const unreadGroups = groups.flatMap((group) => directory.group(group).membersGap ?? []);
  const unreadRoles = roles.flatMap((role) => directory.role(role).gaps);
  const isRead = unreadGroups.length === 0 && unreadRoles.length === 0;
  return (placed) => {
    if (everybody) return EVERYBODY;
    const clause = (kind: AssignmentClause['kind'], id: string): Side => ({ clause: { kind, id }, gaps: [] });
    if (users.has(placed.id)) return clause('user', placed.id);
    for (const group of groups) if (placed.groups.has(group)) return clause('group', group);
    for (const role of roles) if (placed.roles.has(role)) return clause('role', role);
    const reach = guestReach(placed.kind, guests, legacyGuests);
    if (reach === 'yes') return clause('guests', placed.kind);
    if (reach === 'no' && (placed.imagined || isRead)) return NOBODY;
    const gaps: Gap[] = [
      ...(placed.imagined ? [] : unreadGroups),
      ...(placed.imagined ? [] : unreadRoles),
      ...(reach === 'maybe' ? [placed.kind === 'unknown' ? directory.unknownKind : UNCLEAR_GUEST] : []),
    ];
    return { clause: null, gaps };
  };
}

/** Prepares one policy for many principals. */
export function policyAssignment(
  policy: ConditionalAccessPolicy,
  directory: Directory,
): (placed: Placed) => Assigned {
  const include = sideOf(includedBy(policy), directory);
  const exclude = sideOf(excludedBy(policy), directory);
  return (placed) => {
    const inside = include(placed);
    const { clause: included } = inside;
    if (included === null && inside.gaps.length === 0) return NOT_INCLUDED;
    const outside = exclude(placed);
    const { clause: excluded } = outside;
    if (excluded !== null) return { applies: 'no', included, excluded, gaps: inside.gaps };
    const gaps = [...inside.gaps, ...outside.gaps];
    return { applies: gaps.length > 0 ? 'maybe' : 'yes', included, excluded, gaps };
  };
}
