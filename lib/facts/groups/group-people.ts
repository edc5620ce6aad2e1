import type { Gap } from '../../evidence/gap.ts';
import groupEligibilities from '../../evidence/sources/group-eligibilities.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import users from '../../evidence/sources/users.ts';
import { type FactInputs, firstGap, gapOf } from '../fact.ts';
import { stands } from '../roles/eligibility.ts';
import { type GroupMembers, groupMembership } from './group-membership.ts';

/** The people of one group. */
export interface GroupPeople extends GroupMembers {
  /** User ids that may activate membership. */
  readonly eligible: readonly string[];
  /** Why more may be eligible than these. */
  readonly eligibleGap?: Gap;
}

const ACCESS: ReadonlySet<string> = new Set(['member', 'owner']);

/** What was read of every group: its people by group id in lower case. */
export function groupPeople({ evidence, now }: FactInputs): (group: string) => GroupPeople {
  const read = evidence(groupMembers);
  const membersOf = groupMembership(read);
  const eligibilities = evidence(groupEligibilities);
  const eligibleByGroup = Map.groupBy(eligibilities.rows, ({ groupId }) => groupId);
  const everyUserRead = gapOf(users.id, evidence(users)) === undefined;
  const isUser = new Set(evidence(users).rows.map(({ id }) => id));
  const unclear = eligibilities.spoiled.length > 0;
  const known = new Map<string, GroupPeople>();

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
