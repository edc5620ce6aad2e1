import type { Gap } from '../../evidence/gap.ts';
import gdapAssignments from '../../evidence/sources/gdap-assignments.ts';
import groupEligibilities from '../../evidence/sources/group-eligibilities.ts';
import users from '../../evidence/sources/users.ts';
import groupPeopleFact from '../../facts/all/group-people.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import { isKnownAssignmentStatus } from '../../facts/gdap/assignment-status.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import type { Subject } from '../verdict.ts';

const group = subjectsOf('group');

const UNTOLD: Gap = { source: 'users', cause: 'incomplete' };

/** Groups that customers let in, and in which nobody is. */
export default defineCheck({
  id: 'gdap-group-empty',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'group',
  needs: { gdapAssignments, groupPeople: groupPeopleFact },
  uses: { groupEligibilities, users },
  words: {
    title: 'Every group that customers let in has somebody in it',
    failTitle: 'Groups that customers let in are empty or gone',
    why: 'Access that nobody can use does not help when it is needed, and whoever is added to the group later gets it unseen.',
    fix: {
      text: 'In Partner Center, remove the group from the customer’s Admin relationships, or add the people who are to use it.',
      url: 'https://learn.microsoft.com/partner-center/customers/gdap-assign-microsoft-entra-roles',
    },
    details: {
      deleted: 'The group was deleted.',
      empty: 'Nobody who is enabled is in the group, and nobody is eligible for it.',
      staffed:
        '{ $count -> [one] One enabled person is *[other] { $count } enabled people are } in the group.',
      eligible: '{ $count -> [one] One person is *[other] { $count } people are } eligible for the group.',
    },
  },
  evaluate({ gdapAssignments, groupPeople, users }) {
    const accounts = new Map(users.rows.map(({ id, accountEnabled }) => [id, accountEnabled]));
    const rows = gdapAssignments.rows.flatMap((row) => (row.deleted ? [] : [row]));
    const groupsOf = (wanted: (status: string) => boolean): Set<string> =>
      new Set(
        rows.filter(({ status }) => wanted(status)).map((row) => row.accessContainer.accessContainerId),
      );
    const groups = groupsOf((status) => status === 'active');
    const judge = (id: string): Subject => {
      const { members, eligible, deleted, membersGap, eligibleGap } = groupPeople.value(id);
      if (deleted) return group(id, 'fail', 'deleted');
      const enabled = [...members].map(([member, told]) => accounts.get(member) ?? told);
      const count = enabled.filter((one) => one === true).length;
      if (count > 0) return group(id, 'pass', 'staffed', { count });
      if (eligible.length > 0) return group(id, 'pass', 'eligible', { count: eligible.length });
      // Without the list of users, nothing may tell whether a member could still sign in.
      const untold = enabled.includes(null) ? (gapOf('users', users) ?? UNTOLD) : undefined;
      const gap = firstGap([membersGap, eligibleGap, untold]);
      return gap === undefined ? group(id, 'partial', 'empty') : unknownSubject(id, 'group', gap);
    };
    // An assignment of a status that is new to this version may be active: then its group should not be empty.
    const perhaps = [...groupsOf((status) => !isKnownAssignmentStatus(status))]
      .filter((id) => !groups.has(id) && judge(id).verdict !== 'pass')
      .map((id) => unknownSubject(id, 'group', { source: 'gdap-assignments', cause: 'error' }));
    const subjects = [...[...groups].map(judge), ...perhaps];
    const gap = gapOf('gdap-assignments', gdapAssignments);
    return gap === undefined ? subjects : [...subjects, unseenRest(gap)];
  },
});
