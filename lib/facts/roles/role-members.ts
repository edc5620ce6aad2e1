import type { Gap } from '../../evidence/gap.ts';
import roleAssignments from '../../evidence/sources/role-assignments.ts';
import type { GroupPeople } from '../groups/group-people.ts';
import type { RoleHoldings } from './role-holdings.ts';

/** Everybody to whom Conditional Access applies by a role. */
export interface RoleMembers {
  readonly members: ReadonlySet<string>;
  /** Why anybody else may hold it. */
  readonly gaps: readonly Gap[];
}

/**
 * Members of directory roles by template id: held actively, by eligibility or by a group, over the whole directory.
 * Roles of an administrative unit and custom roles are no condition of a policy
 * (https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups).
 */
export function roleMembers(
  { holdings, gaps }: RoleHoldings,
  people: (group: string) => GroupPeople,
): (template: string) => RoleMembers {
  const byTemplate = Map.groupBy(
    holdings.filter(({ scope, role }) => scope === '/' && !role.isCustom),
    ({ role }) => role.template,
  );
  const known = new Map<string, RoleMembers>();
  const read = (template: string): RoleMembers => {
    const members = new Set<string>();
    const missing: Gap[] = [...gaps];
    for (const { type, principal } of byTemplate.get(template) ?? []) {
      if (type === 'user') members.add(principal);
      if (type === 'unknown') missing.push({ source: roleAssignments.id, cause: 'error' });
      if (type !== 'group') continue;
      const { members: active, eligible, membersGap, eligibleGap } = people(principal);
      for (const id of [...active.keys(), ...eligible]) members.add(id);
      missing.push(...[membersGap, eligibleGap].filter((gap) => gap !== undefined));
    }
    return { members, gaps: missing };
  };
  return (template) => {
    const found = known.get(template) ?? read(template);
    known.set(template, found);
    return found;
  };
}
