import type { Gap } from '../../evidence/gap.ts';
import roleAssignmentInstances, {
  type RoleAssignmentInstance,
} from '../../evidence/sources/role-assignment-instances.ts';
import roleAssignments from '../../evidence/sources/role-assignments.ts';
import { defineFact, type FactInputs, firstGap, gapOf } from '../fact.ts';
import { groupPeople } from '../groups/group-people.ts';
import { accounts, type Principal } from '../people/principal.ts';
import { PRIVILEGED_ROLES } from '../roles/privileged-roles.ts';
import { type RoleHolding, roleHoldings } from '../roles/role-holdings.ts';

/** `yes`: held all the time; `no`: activated or ending; `unknown`: Privileged Identity Management was not read. */
export type Standing = 'yes' | 'no' | 'unknown';

/** A privileged role of an administrator. */
export interface AdminRole {
  /** Template id, as in the list of privileged roles. */
  readonly role: string;
  readonly how: 'active' | 'eligible' | 'group';
  readonly standing: Standing;
}

export interface Admin extends Principal {
  /** By rank of the role. */
  readonly roles: readonly AdminRole[];
}

export interface Admins {
  /** Enabled users, by id in code-point order. */
  readonly enabled: readonly Admin[];
  /** Service principals with a privileged role, and theirs. */
  readonly others: readonly { readonly id: string; readonly roles: readonly string[] }[];
  /** Why a standing is `unknown`. */
  readonly standingGap?: Gap;
}

/** The standing of an active assignment, by what Privileged Identity Management says of it. */
function standings({ evidence }: FactInputs): (holding: RoleHolding) => Standing {
  const read = evidence(roleAssignmentInstances);
  const key = (principal: string, definition: string, scope: string): string =>
    `${principal} ${definition} ${scope}`;
  const found = Map.groupBy(read.rows, (row) =>
    key(row.principalId, row.roleDefinitionId, row.directoryScopeId),
  );
  const standing = ({ assignmentType, endDateTime }: RoleAssignmentInstance): Standing => {
    if (assignmentType === 'Activated') return 'no';
    if (assignmentType !== 'Assigned') return 'unknown';
    return endDateTime === null ? 'yes' : 'no';
  };
  return ({ principal, role, scope, how }) => {
    if (how === 'eligible') return 'no';
    if (read.gap?.cause === 'licence') return 'yes';
    const own = (found.get(key(principal, role.definition, scope)) ?? []).map(standing);
    return best(own) ?? 'unknown';
  };
}

const best = (standings: readonly Standing[]): Standing | undefined =>
  (['yes', 'unknown', 'no'] as const).find((one) => standings.includes(one));

/** Adds a role; one that is held the same way twice is one, with the longer standing. */
function add(roles: AdminRole[], role: AdminRole): void {
  const index = roles.findIndex((one) => one.role === role.role && one.how === role.how);
  const before = roles[index];
  if (before === undefined) roles.push(role);
  else roles[index] = { ...role, standing: best([before.standing, role.standing]) ?? 'unknown' };
}

const byRank = (a: AdminRole, b: AdminRole): number =>
  PRIVILEGED_ROLES.indexOf(a.role) - PRIVILEGED_ROLES.indexOf(b.role) || (a.how < b.how ? -1 : 1);

/** The holdings of privileged roles. */
function privileged(inputs: FactInputs) {
  const { holdings, gaps } = roleHoldings(inputs);
  return {
    held: holdings.flatMap((holding) =>
      holding.role.privileged === null ? [] : [{ ...holding, privileged: holding.role.privileged }],
    ),
    gaps,
  };
}

/**
 * Users who hold a privileged role at any scope: actively, by an eligibility, or through a group that holds it, whose
 * membership may itself be eligible (https://learn.microsoft.com/entra/id-governance/privileged-identity-management/concept-pim-for-groups).
 */
export default defineFact<Admins>({
  id: 'admins',
  needs: [roleAssignments],
  derive(inputs) {
    const people = groupPeople(inputs);
    const account = accounts(inputs);
    const standingOf = standings(inputs);
    const rolesOf = new Map<string, AdminRole[]>();
    const enabled = new Map<string, boolean | null>();
    const others = new Map<string, Set<string>>();
    const give = (id: string, role: AdminRole, accountEnabled: boolean | null): void => {
      const roles = rolesOf.get(id) ?? [];
      add(roles, role);
      rolesOf.set(id, roles);
      enabled.set(id, enabled.get(id) ?? accountEnabled);
    };
    for (const holding of privileged(inputs).held) {
      const { principal, type, privileged: role, how, accountEnabled } = holding;
      const standing = standingOf(holding);
      if (type === 'user') give(principal, { role, how, standing }, accountEnabled);
      else if (type === 'group') {
        const { members, eligible } = people(principal);
        for (const [id, told] of members) give(id, { role, how: 'group', standing }, told);
        for (const id of eligible) give(id, { role, how: 'group', standing: 'no' }, null);
      } else if (type === 'servicePrincipal')
        others.set(principal, (others.get(principal) ?? new Set()).add(role));
    }
    const instances = inputs.evidence(roleAssignmentInstances);
    const standingGap = gapOf(roleAssignmentInstances.id, instances);
    const admins = [...rolesOf].flatMap(([id, roles]): Admin[] => {
      const { principal, enabled: told } = account(id);
      const isEnabled = told ?? enabled.get(id) ?? true;
      return isEnabled ? [{ ...principal, roles: roles.sort(byRank) }] : [];
    });
    return {
      enabled: admins.sort((a, b) => (a.id < b.id ? -1 : 1)),
      others: [...others]
        .map(([id, roles]) => ({ id, roles: [...roles].sort() }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ...(standingGap === undefined ? {} : { standingGap }),
    };
  },
  // Standing has an `unknown` of its own, and an account that was not read counts as enabled: neither hides anybody.
  gap(inputs) {
    const { held, gaps } = privileged(inputs);
    const people = groupPeople(inputs);
    const ofHolders = held.flatMap(({ type, principal }): (Gap | undefined)[] => {
      if (type === 'unknown') return [{ source: roleAssignments.id, cause: 'error' }];
      if (type !== 'group') return [];
      const { membersGap, eligibleGap } = people(principal);
      return [membersGap, eligibleGap];
    });
    return firstGap([...gaps, ...ofHolders]);
  },
  keys: ({ enabled }) => enabled.map(({ id }) => id),
});
