import type { Evidence } from '../../evidence/evidence.ts';
import type { Gap } from '../../evidence/gap.ts';
import groupMembers, { type DeletedGroup, type GroupMember } from '../../evidence/sources/group-members.ts';
import { gapOf } from '../fact.ts';

/** Who is in a group now. */
export interface GroupMembers {
  /** User ids, through nested groups, with what the answer says of their account (null = nothing). */
  readonly members: ReadonlyMap<string, boolean | null>;
  readonly deleted: boolean;
  /** Why it may have more members than these. */
  readonly membersGap?: Gap;
}

const USER = '#microsoft.graph.user';

/** What else can be a member; a type that is not listed is not known not to be a person. */
const NOT_PEOPLE: ReadonlySet<string> = new Set([
  '#microsoft.graph.group',
  '#microsoft.graph.device',
  '#microsoft.graph.servicePrincipal',
  '#microsoft.graph.orgContact',
]);

/** What was read of the members of every group, by its id in any letter case. */
export function groupMembership(read: Evidence<GroupMember | DeletedGroup>): (group: string) => GroupMembers {
  const byGroup = Map.groupBy(read.rows, ({ group }) => group);
  const spoiled = new Set(read.spoiled.map(({ entity, partial }) => entity ?? partial.group));
  const known = new Map<string, GroupMembers>();
  const membersOf = (group: string): GroupMembers => {
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
  };
  return (id) => {
    const group = id.toLowerCase();
    const members = known.get(group) ?? membersOf(group);
    known.set(group, members);
    return members;
  };
}
