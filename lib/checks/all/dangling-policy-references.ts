import type { Gap } from '../../evidence/gap.ts';
import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import roleDefinitions from '../../evidence/sources/role-definitions.ts';
import users from '../../evidence/sources/users.ts';
import groupPeopleFact from '../../facts/all/group-people.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { subjectsOf } from '../subject.ts';
import type { Subject } from '../verdict.ts';

const policy = subjectsOf('policy');

const KEYWORDS: ReadonlySet<string> = new Set(['all', 'none', 'guestsorexternalusers']);
const COVERING: ReadonlySet<string> = new Set(['all', 'guestsorexternalusers']);

/** States whose meaning is known, and in which what a policy names matters. */
const EFFECTIVE: ReadonlySet<string> = new Set(['enabled', 'enabledForReportingButNotEnforced']);
const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

/** Whether something that a policy names is still there; a gap where that cannot be told. */
type Found = 'there' | 'gone' | Gap;

/** Policies that name users, groups or roles which no longer exist. */
export default defineCheck({
  id: 'dangling-policy-references',
  action: 'own-phishing-resistant-mfa',
  severity: 'low',
  subjectKind: 'policy',
  needs: { caPolicies },
  uses: { users, groupPeople: groupPeopleFact, roleDefinitions },
  words: {
    title: 'Policies name only what still exists',
    failTitle: 'Policies name users, groups or roles that are gone',
    why: 'A policy whose group was deleted covers nobody, and looks as if it did.',
    fix: {
      text: 'In the Microsoft Entra admin center, open the policy and replace what no longer exists.',
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups',
    },
    details: {
      nobody: 'Everything that it includes is gone: it covers nobody. Gone: { $gone }.',
      gone: 'Gone: { $gone }.',
      found: 'Everything that it names exists.',
    },
  },
  evaluate({ caPolicies, users, groupPeople, roleDefinitions }) {
    const people = new Set(
      [...users.rows, ...users.spoiled.map(({ partial }) => partial)].map(({ id }) => id),
    );
    const roles = new Set(
      [...roleDefinitions.rows, ...roleDefinitions.spoiled.map(({ partial }) => partial)].flatMap(
        ({ id, templateId }) => [id, templateId],
      ),
    );
    const usersGap = gapOf('users', users);
    const rolesGap = gapOf('role-definitions', roleDefinitions);
    const groupGap: Gap = groupPeople.gap ?? { source: 'group-members', cause: 'notYetRead' };
    const findUser = (id: string): Found => (people.has(id) ? 'there' : (usersGap ?? 'gone'));
    const findRole = (id: string): Found => (roles.has(id) ? 'there' : (rolesGap ?? 'gone'));
    const findGroup = (id: string): Found => {
      const group = groupPeople.value?.(id);
      if (group === undefined) return groupGap;
      if (group.deleted) return 'gone';
      // Some of its members were seen, or it was read to the end: it is there.
      return group.membersGap === undefined || group.members.size > 0 ? 'there' : group.membersGap;
    };
    const findAll = (
      userIds: readonly string[],
      groupIds: readonly string[],
      roleIds: readonly string[],
    ): [string, Found][] => [
      ...userIds
        .map((id) => id.toLowerCase())
        .filter((id) => !KEYWORDS.has(id))
        .map((id): [string, Found] => [id, findUser(id)]),
      ...groupIds.map((id): [string, Found] => [id.toLowerCase(), findGroup(id)]),
      ...roleIds.map((id): [string, Found] => [id.toLowerCase(), findRole(id.toLowerCase())]),
    ];
    const judge = ({ id, conditions }: ConditionalAccessPolicy): Subject => {
      const of = conditions.users;
      const included = findAll(of.includeUsers, of.includeGroups, of.includeRoles);
      const all = [...included, ...findAll(of.excludeUsers, of.excludeGroups, of.excludeRoles)];
      const gone = [
        ...new Set(all.filter(([, found]) => found === 'gone').map(([missing]) => missing)),
      ].sort();
      const covers =
        of.includeUsers.some((name) => COVERING.has(name.toLowerCase())) ||
        of.includeGuestsOrExternalUsers !== null;
      const isEmpty = included.length > 0 && included.every(([, found]) => found === 'gone') && !covers;
      if (isEmpty) return policy(id, 'fail', 'nobody', { gone });
      if (gone.length > 0) return policy(id, 'partial', 'gone', { gone });
      const unclear = firstGap(all.map(([, found]) => (typeof found === 'object' ? found : undefined)));
      return unclear === undefined ? policy(id, 'pass', 'found') : unknownSubject(id, 'policy', unclear);
    };
    const subjects = caPolicies.rows
      .filter(({ state }) => state !== 'disabled')
      .map((row) => (EFFECTIVE.has(row.state) ? judge(row) : unknownSubject(row.id, 'policy', UNCLEAR)));
    const gap = gapOf('ca-policies', caPolicies);
    return gap === undefined ? subjects : [...subjects, unseenRest(gap)];
  },
});
