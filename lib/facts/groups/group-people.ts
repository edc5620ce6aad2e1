import type { Evidence } from '../../evidence/evidence.ts';
import type { Gap } from '../../evidence/gap.ts';
import groupEligibilities, { type GroupEligibility } from '../../evidence/sources/group-eligibilities.ts';
import groupMembers, { type DeletedGroup, type GroupMember } from '../../evidence/sources/group-members.ts';
import { type FactInputs, gapOf } from '../fact.ts';
import { lasts } from '../roles/role-holdings.ts';

/** Who is in a group now. */
export interface GroupMembers {
  /** User ids, through nested groups, with what the answer says of their account (null = nothing). */
  readonly members: ReadonlyMap<string, boolean | null>;
  readonly deleted: boolean;
  /** Why it may have more members than these. */
  readonly membersGap?: Gap;
}

/** Who may become a member of a group. */
export interface EligibleMembers {
  /** User ids that may activate membership. */
  readonly eligible: readonly string[];
  /** Why more may be eligible than these. */
  readonly eligibleGap?: Gap;
}

/** The people of one group. */
export type GroupPeople = GroupMembers & EligibleMembers;

const USER = '#microsoft.graph.user';

/** What else can be a member; a type that is not listed is not known not to be a person. */
const NOT_PEOPLE: ReadonlySet<string> = new Set([
  '#microsoft.graph.group',
  '#microsoft.graph.device',
  '#microsoft.graph.servicePrincipal',
  '#microsoft.graph.orgContact',
]);

const ACCESS: ReadonlySet<string> = new Set(['member', 'owner']);

/** Computes once per group, by its id in lower case. */
function perGroup<Value>(read: (group: string) => Value): (group: string) => Value {
  const known = new Map<string, Value>();
  return (id) => {
    const group = id.toLowerCase();
    const value = known.get(group) ?? read(group);
    known.set(group, value);
    return value;
  };
}

/** What was read of the members of every group. */
export function groupMembership(read: Evidence<GroupMember | DeletedGroup>): (group: string) => GroupMembers {
  const byGroup = Map.groupBy(read.rows, ({ group }) => group);
  const spoiled = new Set(read.spoiled.map(({ entity, partial }) => entity ?? partial.group));
  return perGroup((group) => {
    const rows = byGroup.get(group) ?? [];
    const found = rows.flatMap((row) => (row.deleted ? [] : [row]));
    const members = new Map(
      found.flatMap((row) => (row['@odata.type'] === USER ? [[row.id, row.accountEnabled] as const] : [])),
    );
    const deleted = rows.some((row) => row.deleted);
    const strange = found.some((row) => row['@odata.type'] !== USER && !NOT_PEOPLE.has(row['@odata.type']));
    if (spoiled.has(group) || strange)
      return { members, deleted, membersGap: { source: groupMembers.id, cause: 'error' } };
    if (read.entities?.has(group) === true) return { members, deleted };
    const gap = gapOf(groupMembers.id, read) ?? ({ source: groupMembers.id, cause: 'notYetRead' } as const);
    return { members, deleted, membersGap: gap };
  });
}

/** What was read of those who may activate membership of every group. */
export function groupEligibility(
  read: Evidence<GroupEligibility>,
  now: Date,
): (group: string) => EligibleMembers {
  const byGroup = Map.groupBy(read.rows, ({ groupId }) => groupId);
  const unclear = read.spoiled.length > 0;
  return perGroup((group) => {
    const rows = (byGroup.get(group) ?? []).filter(({ scheduleInfo }) =>
      lasts(scheduleInfo?.expiration?.endDateTime, now),
    );
    const eligible = rows
      .filter(({ accessId }) => accessId === 'member')
      .map(({ principalId }) => principalId);
    if (unclear || rows.some(({ accessId }) => !ACCESS.has(accessId)))
      return { eligible, eligibleGap: { source: groupEligibilities.id, cause: 'error' } };
    if (read.entities?.has(group) === true || read.gap?.cause === 'licence') return { eligible };
    const gap = gapOf(groupEligibilities.id, read);
    return { eligible, eligibleGap: gap ?? { source: groupEligibilities.id, cause: 'notYetRead' } };
  });
}

/** What was read of every group: its people by group id. */
export function groupPeople({ evidence, now }: FactInputs): (group: string) => GroupPeople {
  const members = groupMembership(evidence(groupMembers));
  const eligible = groupEligibility(evidence(groupEligibilities), now);
  return perGroup((group) => ({ ...members(group), ...eligible(group) }));
}
