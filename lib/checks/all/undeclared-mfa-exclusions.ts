import type { Gap } from '../../evidence/gap.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import adminsFact from '../../facts/all/admins.ts';
import caCoverage, { type ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import { firstGap } from '../../facts/fact.ts';
import { groupMembership } from '../../facts/groups/group-membership.ts';
import type { Principal } from '../../facts/people/principal.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { unseenPeople } from '../unseen-people.ts';
import type { Subject, Verdict } from '../verdict.ts';

/** How somebody of whom MFA is not demanded in full stands to the policies that demand it. */
interface Standing {
  /** Policies that leave them out by id, group or role, and those ids; guests who are left out as guests are not meant. */
  readonly policies: readonly string[];
  readonly by: readonly string[];
  /** Why further policies may leave them out. */
  readonly hidden: Gap | undefined;
}

/** Unread groups are told apart, so only a role, or an inclusion that is not certain, hides anything more. */
function standingOf(coverage: ConditionalAccessCoverage, principal: Principal): Standing {
  const out: { readonly policy: string; readonly by: string }[] = [];
  const gaps: Gap[] = [];
  for (const { policy, included, excluded, gaps: own } of coverage.trace(principal)) {
    if (!coverage.demanding.has(policy.id) || excluded?.kind === 'guests') continue;
    if (excluded !== null && included !== null) out.push({ policy: policy.id, by: excluded.id });
    else if (excluded !== null || policy.conditions.users.excludeRoles.length > 0) gaps.push(...own);
  }
  return {
    policies: out.map(({ policy }) => policy).sort(),
    by: [...new Set(out.map(({ by }) => by))].sort(),
    hidden: firstGap(gaps),
  };
}

/** People whom an enabled policy would make use MFA, were they not excluded from it, and of whom no other does. */
export default defineCheck({
  id: 'undeclared-mfa-exclusions',
  action: 'own-phishing-resistant-mfa',
  severity: 'high',
  subjectKind: 'user',
  needs: { caCoverage, admins: adminsFact, members: membersFact },
  uses: { groupMembers },
  settings: ['emergencyAccounts', 'thresholds'],
  thresholds: ['maxExcludedUsers', 'maxExcludedShare'],
  words: {
    title: 'Nobody but emergency access accounts is excluded from MFA',
    failTitle: 'Users are excluded from the policies that demand MFA',
    why: 'An exclusion that was meant for a day stays for years, and a stolen password is enough for whoever is excluded.',
    fix: {
      text: 'In the Microsoft Entra admin center, remove the exclusion from the policy, or the user from the excluded group. Declare emergency access accounts in the settings of this extension.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/id-governance/conditional-access-exclusion',
    details: {
      admin: 'An administrator, excluded from { $policies } by { $by }; no other policy demands MFA in full.',
      many: 'One of { $count } of { $total } members who are excluded: from { $policies } by { $by }.',
      few: 'Excluded from { $policies } by { $by }; { $count -> [one] one member is *[other] { $count } members are } excluded in all.',
      covered: 'Conditional Access demands MFA in full.',
      notExcluded: 'Not excluded from a policy that demands MFA.',
    },
  },
  notApplicable: ({ caCoverage }) => caCoverage.complete && caCoverage.value?.demandsMfa === 'no',
  evaluate({ caCoverage, admins, members, groupMembers, settings }) {
    const { value: coverage } = caCoverage;
    const rest = unseenPeople([admins, members, caCoverage]);
    if (coverage.demandsMfa !== 'yes')
      return [unseenRest(caCoverage.gap ?? { source: 'ca-policies', cause: 'error' })];

    const membership = groupMembership(groupMembers);
    const unread = new Map<string, Gap>();
    for (const policy of coverage.demanding)
      for (const group of coverage.exclusions.get(policy)?.groups ?? []) {
        const { membersGap } = membership(group);
        if (membersGap !== undefined) unread.set(group, membersGap);
      }

    const isAdmin = new Set(admins.value.enabled.map(({ id }) => id));
    const isMember = new Set(members.value.map(({ id }) => id));
    const people = withoutEmergencyAccounts(
      [...admins.value.enabled, ...members.value.filter(({ id }) => !isAdmin.has(id))],
      settings,
    ).map((person) => {
      const answer = coverage.answer(person, 'mfa');
      // Whoever is covered in full is not left out, and need not be traced: in a large tenant that is nearly everybody.
      return {
        person,
        answer,
        standing: answer.level === 'full' ? null : standingOf(coverage, person),
      };
    });
    const isOut = ({ standing, answer }: (typeof people)[number]): boolean =>
      standing !== null && standing.policies.length > 0 && answer.level !== 'unknown';
    const count = people.filter((one) => isMember.has(one.person.id) && isOut(one)).length;
    const total = members.value.length;
    const { maxExcludedUsers, maxExcludedShare } = settings.thresholds;
    const isMany = count > maxExcludedUsers || count / total > maxExcludedShare;

    const subjects = people.map(({ person, standing, answer }): Subject => {
      const judged = (verdict: Verdict, code: string, values = {}): Subject => ({
        id: person.id,
        kind: 'user',
        verdict,
        detail: { code, values },
      });
      if (standing === null) return judged('pass', 'covered');
      const { policies, by } = standing;
      // A policy of which it is not known whether it demands MFA may be the one that leaves it out.
      if (policies.length === 0 && coverage.perhapsLeftOut(person).length > 0)
        return unknownSubject(person.id, 'user', { source: 'ca-policies', cause: 'error' });
      if (policies.length === 0) return judged('pass', 'notExcluded');
      if (answer.level === 'unknown')
        return unknownSubject(person.id, 'user', answer.gap ?? { source: 'ca-policies', cause: 'error' });
      if (isAdmin.has(person.id)) return judged('fail', 'admin', { policies, by });
      return isMany
        ? judged('partial', 'many', { policies, by, count, total })
        : judged('pass', 'few', { policies, by, count });
    });
    const hidden = firstGap(people.map((one) => (isOut(one) ? undefined : one.standing?.hidden)));
    return [
      ...subjects,
      ...[...unread].map(([group, gap]) => unknownSubject(group, 'group', gap)),
      ...(rest.length > 0 || hidden === undefined ? rest : [unseenRest(hidden)]),
    ];
  },
});
