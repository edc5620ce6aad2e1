import type { Gap } from '../../evidence/gap.ts';
import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import gdapRelationships from '../../evidence/sources/gdap-relationships.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import partnerGroups from '../../evidence/sources/partner-groups.ts';
import { defineFact, type FactInputs, firstGap, gapOf } from '../fact.ts';
import { activeGrants } from '../gdap/active-grants.ts';
import { isKnownAssignmentStatus } from '../gdap/assignment-status.ts';
import { unclearRelationships } from '../gdap/relationship.ts';
import { groupPeople } from '../groups/group-people.ts';
import { accounts, type Principal } from '../people/principal.ts';

/** Somebody who acts for customers. */
export interface Technician extends Principal {
  /** Tenant ids of the customers that GDAP lets them into, in code-point order. */
  readonly customers: readonly string[];
  /** Template ids of the roles that they can use there, in code-point order. */
  readonly roles: readonly string[];
  /** Groups that make them one. */
  readonly groups: readonly string[];
}

export interface Technicians {
  /** Enabled users, by id in code-point order. */
  readonly enabled: readonly Technician[];
  /** Groups in which nobody was seen, though somebody may be eligible for them. */
  readonly unproven: readonly { readonly group: string; readonly gap: Gap }[];
  /** Why there may be others, whom no unproven group stands for. */
  readonly hidden?: Gap;
}

interface Reach {
  readonly customers: Set<string>;
  readonly roles: Set<string>;
}

/** What each group reaches: by active assignments of live relationships; the partner groups reach nothing by GDAP. */
function reachByGroup({ evidence, now }: FactInputs): Map<string, Reach> {
  const reach = new Map<string, Reach>();
  const of = (group: string): Reach => {
    const known = reach.get(group) ?? { customers: new Set(), roles: new Set() };
    reach.set(group, known);
    return known;
  };
  for (const { group, customer, roles: granted } of activeGrants({ evidence, now })) {
    const { customers: reached, roles } = of(group);
    reached.add(customer);
    for (const role of granted) roles.add(role);
  }
  for (const { id } of evidence(partnerGroups).rows) of(id);
  return reach;
}

/** Unions of what several groups reach, each set of groups once. */
function unions(reach: ReadonlyMap<string, Reach>) {
  const known = new Map<string, Pick<Technician, 'customers' | 'roles'>>();
  return (groups: readonly string[]): Pick<Technician, 'customers' | 'roles'> => {
    const key = groups.join(' ');
    const all = groups.flatMap((group) => reach.get(group) ?? []);
    const union = known.get(key) ?? {
      customers: [...new Set(all.flatMap(({ customers }) => [...customers]))].sort(),
      roles: [...new Set(all.flatMap(({ roles }) => [...roles]))].sort(),
    };
    known.set(key, union);
    return union;
  };
}

/** Why somebody may be missing; whom a group of `told` may have is told by that group. */
function hiddenPeople(inputs: FactInputs, told: ReadonlySet<string>): Gap | undefined {
  const people = groupPeople(inputs);
  const { evidence } = inputs;
  const sources = [gdapRelationships, gdapAssignments, partnerGroups].map((source) =>
    gapOf(source.id, evidence<unknown>(source)),
  );
  const reach = reachByGroup(inputs);
  const ofGroups = [...reach.keys()].flatMap((group) => {
    const { membersGap, eligibleGap } = people(group);
    return [membersGap, told.has(group) ? undefined : eligibleGap];
  });
  const unclear = [
    ...unclearRelationships(evidence(gdapRelationships)).map(() => gdapRelationships.id),
    // It may be active, and let in the members of a group that no other assignment names.
    ...evidence(gdapAssignments)
      .rows.filter(
        (row) =>
          !row.deleted &&
          !isKnownAssignmentStatus(row.status) &&
          !reach.has(row.accessContainer.accessContainerId),
      )
      .map(() => gdapAssignments.id),
  ].map((source): Gap => ({ source, cause: 'error' }));
  return firstGap([...sources, ...ofGroups, ...unclear]);
}

/**
 * Everybody who can act for a customer: members, also through nested groups or by eligibility, of a group that a live
 * relationship's active assignment names, or of AdminAgents, HelpdeskAgents or SalesAgents.
 */
export default defineFact<Technicians>({
  id: 'technicians',
  needs: [gdapRelationships, gdapAssignments, groupMembers],
  derive(inputs) {
    const people = groupPeople(inputs);
    const account = accounts(inputs);
    const reach = reachByGroup(inputs);
    const union = unions(reach);
    const groupsOf = new Map<string, Set<string>>();
    const enabled = new Map<string, boolean | null>();
    const unproven: { group: string; gap: Gap }[] = [];
    for (const group of [...reach.keys()].sort()) {
      const { members, eligible, eligibleGap } = people(group);
      for (const [id, told] of [...members, ...eligible.map((id) => [id, null] as const)]) {
        groupsOf.set(id, (groupsOf.get(id) ?? new Set()).add(group));
        enabled.set(id, enabled.get(id) ?? told);
      }
      if (members.size === 0 && eligibleGap !== undefined) unproven.push({ group, gap: eligibleGap });
    }
    const technicians = [...groupsOf].flatMap(([id, groups]): Technician[] => {
      const { principal, enabled: told } = account(id);
      const isEnabled = told ?? enabled.get(id) ?? true;
      const own = [...groups];
      return isEnabled ? [{ ...principal, ...union(own), groups: own }] : [];
    });
    const hidden = hiddenPeople(inputs, new Set(unproven.map(({ group }) => group)));
    return {
      enabled: technicians.sort((a, b) => (a.id < b.id ? -1 : 1)),
      unproven,
      ...(hidden === undefined ? {} : { hidden }),
    };
  },
  gap: (inputs) => hiddenPeople(inputs, new Set()),
});
