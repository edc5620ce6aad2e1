import type { Evidence } from '../../evidence/evidence.ts';
import type { Gap } from '../../evidence/gap.ts';
import caPolicies, { type ConditionalAccessPolicy } from '../../evidence/sources/ca-policies.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import roleDefinitions, { type RoleDefinition } from '../../evidence/sources/role-definitions.ts';
import users, { type User } from '../../evidence/sources/users.ts';
import { firstGap, gapOf } from '../../facts/fact.ts';
import { type GroupMembers, groupMembership } from '../../facts/groups/group-membership.ts';
import { defineCheck } from '../check.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import type { Subject } from '../verdict.ts';

/** Whether what an id names is there; a gap where its list was not read. */
type Found = 'there' | 'gone' | Gap;

/** What stands among the users of a policy and is no id. */
const KEYWORDS: ReadonlySet<string> = new Set(['All', 'None', 'GuestsOrExternalUsers']);

const EFFECTIVE: ReadonlySet<string> = new Set(['enabled', 'enabledForReportingButNotEnforced']);
const UNCLEAR: Gap = { source: 'ca-policies', cause: 'error' };

/** Looks ids up in a list; a row that could not be read is there, and one without its ids might be anything. */
function inList<Row>(
  source: string,
  evidence: Evidence<Row>,
  idsOf: (row: Partial<Row>) => readonly (string | null | undefined)[],
): (id: string) => Found {
  const known = new Set([...evidence.rows, ...evidence.spoiled.map(({ partial }) => partial)].flatMap(idsOf));
  const isWhole =
    evidence.complete && evidence.spoiled.every(({ partial }) => !idsOf(partial).includes(undefined));
  const gap = gapOf(source, evidence) ?? { source, cause: 'incomplete' };
  return (id) => (known.has(id) ? 'there' : isWhole ? 'gone' : gap);
}

/** A group is there when it answered, with however many members; 404 says that it was deleted. */
const isGroup =
  (membership: (group: string) => GroupMembers, read: ReadonlySet<string | null>) =>
  (id: string): Found => {
    const { deleted, membersGap } = membership(id);
    if (deleted) return 'gone';
    return membersGap === undefined || read.has(id) ? 'there' : membersGap;
  };

/** Policies that name users, groups or roles that no longer exist. */
export default defineCheck({
  id: 'dangling-policy-references',
  action: 'own-phishing-resistant-mfa',
  severity: 'low',
  subjectKind: 'policy',
  needs: { caPolicies },
  uses: { users, groupMembers, roleDefinitions },
  words: {
    title: 'Conditional Access policies name only what exists',
    failTitle: 'Conditional Access policies name users, groups or roles that are gone',
    why: 'A policy whose group was deleted covers nobody, and looks as if it did.',
    fix: {
      text: 'In the Microsoft Entra admin center, open the policy’s Users and replace or remove what no longer exists.',
      page: 'conditionalAccess',
    },
    explain:
      'https://learn.microsoft.com/entra/identity/conditional-access/concept-conditional-access-users-groups',
    details: {
      nobody: 'Everybody and everything that it includes is gone, so it covers nobody: { $gone }.',
      gone: 'It names what is gone: { $gone }.',
      found: 'Everything that it names exists.',
    },
  },
  evaluate({ caPolicies, users, groupMembers, roleDefinitions }) {
    const findUser = inList<User>('users', users, ({ id }) => [id]);
    const findRole = inList<RoleDefinition>('role-definitions', roleDefinitions, ({ id, templateId }) => [
      id,
      templateId,
    ]);
    const answered = new Set([
      ...groupMembers.rows.map(({ group }) => group),
      ...groupMembers.spoiled.map(({ entity }) => entity),
    ]);
    const findGroup = isGroup(groupMembership(groupMembers), answered);
    const look = (ids: readonly string[], find: (id: string) => Found) =>
      ids.map((id) => id.toLowerCase()).map((id) => ({ id, found: find(id) }));
    const named = (ids: readonly string[]) => ids.filter((id) => !KEYWORDS.has(id));

    const judge = ({ id, conditions: { users: who } }: ConditionalAccessPolicy): Subject => {
      const included = [
        ...look(named(who.includeUsers), findUser),
        ...look(who.includeGroups, findGroup),
        ...look(who.includeRoles, findRole),
      ];
      const all = [
        ...included,
        ...look(named(who.excludeUsers), findUser),
        ...look(who.excludeGroups, findGroup),
        ...look(who.excludeRoles, findRole),
      ];
      const others =
        who.includeUsers.some((one) => one === 'All' || one === 'GuestsOrExternalUsers') ||
        who.includeGuestsOrExternalUsers !== null;
      const gone = [...new Set(all.filter(({ found }) => found === 'gone').map((one) => one.id))].sort();
      const subject = (verdict: Subject['verdict'], code: string, values = {}): Subject => ({
        id,
        kind: 'policy',
        verdict,
        detail: { code, values },
      });
      if (included.length > 0 && !others && included.every(({ found }) => found === 'gone'))
        return subject('fail', 'nobody', { gone });
      if (gone.length > 0) return subject('partial', 'gone', { gone });
      const gap = firstGap(all.map(({ found }) => (typeof found === 'string' ? undefined : found)));
      return gap === undefined ? subject('pass', 'found') : unknownSubject(id, 'policy', gap);
    };
    const unclear = caPolicies.spoiled.filter(({ partial }) => partial.state !== 'disabled');
    const spoiled = unclear.flatMap(({ partial }) =>
      partial.id === undefined ? [] : unknownSubject(partial.id, 'policy', UNCLEAR),
    );
    const hidden = caPolicies.complete
      ? spoiled.length < unclear.length
        ? UNCLEAR
        : undefined
      : (gapOf('ca-policies', caPolicies) ?? UNCLEAR);
    const judged = caPolicies.rows
      .filter(({ state }) => state !== 'disabled')
      .map((policy) =>
        EFFECTIVE.has(policy.state) ? judge(policy) : unknownSubject(policy.id, 'policy', UNCLEAR),
      );
    return [...judged, ...spoiled, ...(hidden === undefined ? [] : [unseenRest(hidden)])];
  },
});
