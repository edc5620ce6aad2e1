import type { Evidence } from '../../evidence/evidence.ts';
import type { Gap } from '../../evidence/gap.ts';
import gdapAssignments, {
  type DeletedRelationship,
  type GdapAssignment,
} from '../../evidence/sources/gdap-assignments.ts';
import users from '../../evidence/sources/users.ts';
import groupPeopleFact from '../../facts/all/group-people.ts';
import { gapOf } from '../../facts/fact.ts';
import { isKnownAssignmentStatus } from '../../facts/gdap/assignment-status.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import type { Subject, Verdict } from '../verdict.ts';

const UNCLEAR: Gap = { source: 'gdap-assignments', cause: 'error' };

interface Containers {
  /** Groups of an `active` assignment. */
  readonly active: ReadonlySet<string>;
  /** Groups of which it is not known whether an assignment is. */
  readonly unclear: ReadonlySet<string>;
  /** Why there may be groups that are not seen here. */
  readonly hidden: Gap | undefined;
}

function containersOf(evidence: Evidence<GdapAssignment | DeletedRelationship>): Containers {
  const assignments = evidence.rows.flatMap((row) => (row.deleted ? [] : [row]));
  const containers = (of: readonly GdapAssignment[]): string[] =>
    of.map(({ accessContainer }) => accessContainer.accessContainerId);
  const active = new Set(containers(assignments.filter(({ status }) => status === 'active')));
  const spoiled = evidence.spoiled
    .map(({ partial }) => partial as Partial<GdapAssignment>)
    .filter(({ status }) => status === undefined || status === 'active' || !isKnownAssignmentStatus(status));
  const named = spoiled.flatMap(({ accessContainer }) => accessContainer?.accessContainerId ?? []);
  const strange = containers(assignments.filter(({ status }) => !isKnownAssignmentStatus(status)));
  const unclear = [...named, ...strange].filter((group) => !active.has(group));
  const hidden = evidence.complete
    ? named.length < spoiled.length
      ? UNCLEAR
      : undefined
    : (gapOf('gdap-assignments', evidence) ?? UNCLEAR);
  return { active, unclear: new Set(unclear), hidden };
}

/** A group that may act for customers, and in which there is nobody. */
export default defineCheck({
  id: 'gdap-group-empty',
  action: 'gdap-migration',
  severity: 'medium',
  subjectKind: 'group',
  needs: { gdapAssignments, groupPeople: groupPeopleFact },
  uses: { users },
  words: {
    title: 'Every group with GDAP roles has somebody in it',
    failTitle: 'Groups with GDAP roles are deleted or empty',
    why: 'Nobody can use these roles, so the customer waits when help is needed; and whoever joins the group later has them.',
    fix: {
      text: 'In Partner Center, assign the roles to a group that is in use, and remove the assignment to this one.',
      page: 'gdap',
    },
    explain: 'https://learn.microsoft.com/partner-center/customers/gdap-assign-azure-ad-roles',
    details: {
      deleted: 'The group was deleted.',
      empty: 'Nobody with an enabled account is in it, and nobody is eligible for it.',
      members: '{ $count -> [one] One enabled user is *[other] { $count } enabled users are } in it.',
      eligible: '{ $count -> [one] One user is *[other] { $count } users are } eligible for it.',
    },
  },
  evaluate({ gdapAssignments, groupPeople, users }) {
    const accounts = new Map(users.rows.map(({ id, accountEnabled }) => [id, accountEnabled]));
    const { active, unclear, hidden } = containersOf(gdapAssignments);
    const judge = (id: string): Subject => {
      const judged = (verdict: Verdict, code: string, values = {}): Subject => ({
        id,
        kind: 'group',
        verdict,
        detail: { code, values },
      });
      const { members, eligible, deleted, membersGap, eligibleGap } = groupPeople.value(id);
      if (deleted) return judged('fail', 'deleted');
      const enabled = [...members].map(([user, told]) => accounts.get(user) ?? told);
      const count = enabled.filter((one) => one === true).length;
      if (count > 0) return judged('pass', 'members', { count });
      const eligibleCount = new Set(eligible).size;
      if (eligibleCount > 0) return judged('pass', 'eligible', { count: eligibleCount });
      const untold = enabled.includes(null)
        ? (gapOf('users', users) ?? ({ source: 'users', cause: 'incomplete' } as const))
        : undefined;
      const gap = membersGap ?? untold ?? eligibleGap;
      return gap === undefined ? judged('partial', 'empty') : unknownSubject(id, 'group', gap);
    };
    return [
      ...[...active].map(judge),
      ...[...unclear].map((id) => unknownSubject(id, 'group', UNCLEAR)),
      ...(hidden === undefined ? [] : [unseenRest(hidden)]),
    ];
  },
});
