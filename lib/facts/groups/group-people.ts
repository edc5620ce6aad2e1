import type { Gap } from '../../evidence/gap.ts';
import groupEligibilities from '../../evidence/sources/group-eligibilities.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import users from '../../evidence/sources/users.ts';
import { type FactInputs, firstGap, gapOf } from '../fact.ts';
import { stands } from '../roles/eligibility.ts';

/** The people of one group. */
export interface GroupPeople {
  /** User ids, through nested groups, with what the answer says of their account (null = nothing). */
  readonly members: ReadonlyMap<string, boolean | null>;
  /** User ids that may activate membership. */
  readonly eligible: readonly string[];
  readonly deleted: boolean;
  /** Why it may have more members than these. */
  readonly membersGap?: Gap;
  /** Why more may be eligible than these. */
  readonly eligibleGap?: Gap;
}

const USER = '#microsoft.graph.user';

/** What else can be a member; a type that is not listed is not known not to be a person. */
const NOT_PEOPLE: ReadonlySet<string> = new Set([
  '#microsoft.graph.group',
  '#microsoft.graph.device',
  '#microsoft.graph.servicePrincipal',
  '#microsoft.graph.orgContact',
]);

const ACCESS: ReadonlySet<string> = new Set(['member', 'owner']);

/** What was read of every group: its people by group id in lower case. */
export function groupPeople({ evidence, now }: FactInputs): (group: string) => GroupPeople {
  const read = evidence(groupMembers);
  const byGroup = Map.groupBy(read.rows, ({ group }) => group);
  const spoiled = new Set(read.spoiled.map(({ entity, partial }) => entity ?? partial.group));
  const eligibilities = evidence(groupEligibilities);
  const eligibleByGroup = Map.groupBy(eligibilities.rows, ({ groupId }) => groupId);
  const everyUserRead = gapOf(users.id, evidence(users)) === undefined;
  const isUser = new Set(evidence(users).rows.map(({ id }) => id));
  const unclear = eligibilities.spoiled.length > 0;
  const known = new Map<string, GroupPeople>();

  const membersOf = (group: string): Pick<GroupPeople, 'members' | 'deleted' | 'membersGap'> => {
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

  /** A group may be eligible itself: its members then, where it was read, else a gap where it cannot be a user. */
  const peopleBehind = (id: string): { ids: readonly string[]; gap?: Gap } => {
    if (read.entities?.has(id) !== true && (isUser.has(id) || !everyUserRead)) return { ids: [id] };
    const { members, membersGap } = membersOf(id);
    return { ids: [...members.keys()], ...(membersGap === undefined ? {} : { gap: membersGap }) };
  };

  const eligibleOf = (group: string): Pick<GroupPeople, 'eligible' | 'eligibleGap'> => {
    const rows = (eligibleByGroup.get(group) ?? []).filter((row) => stands(row, now));
    const behind = rows
      .filter(({ accessId }) => accessId === 'member')
      .map(({ principalId }) => peopleBehind(principalId));
    const eligible = [...new Set(behind.flatMap(({ ids }) => ids))];
    if (unclear || rows.some(({ accessId }) => !ACCESS.has(accessId)))
      return { eligible, eligibleGap: { source: groupEligibilities.id, cause: 'error' } };
    const whole = eligibilities.entities?.has(group) === true || eligibilities.gap?.cause === 'licence';
    const unread = gapOf(groupEligibilities.id, eligibilities) ?? {
      source: groupEligibilities.id,
      cause: 'notYetRead' as const,
    };
    const gap = firstGap([...behind.map((one) => one.gap), whole ? undefined : unread]);
    return { eligible, ...(gap === undefined ? {} : { eligibleGap: gap }) };
  };

  return (id) => {
    const group = id.toLowerCase();
    const found = known.get(group);
    if (found !== undefined) return found;
    const { deleted, ...members } = membersOf(group);
    // Nobody can join a group that is gone.
    const people: GroupPeople = deleted
      ? { members: new Map(), eligible: [], deleted }
      : { ...members, ...eligibleOf(group), deleted };
    known.set(group, people);
    return people;
  };
}
