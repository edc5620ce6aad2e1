import type { Gap } from '../../evidence/gap.ts';
import groupMembers from '../../evidence/sources/group-members.ts';
import adminsFact from '../../facts/all/admins.ts';
import caCoverage, { type ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import membersFact from '../../facts/all/members.ts';
import type { PolicyAssigned } from '../../facts/conditional-access/evaluator.ts';
import { firstGap } from '../../facts/fact.ts';
import { groupMembership } from '../../facts/groups/group-membership.ts';
import type { Principal } from '../../facts/people/principal.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unknownSubject, unseenRest } from '../incomplete.ts';
import { unseenPeople } from '../unseen-people.ts';
import type { Subject, Verdict } from '../verdict.ts';

/** How somebody stands to the policies that demand MFA. Guests who are left out as guests are not meant here. */
interface Standing {
  /** Policies that leave them out by id, group or role, and those ids. */
  readonly policies: readonly string[];
  readonly by: readonly string[];
  /** Why further policies may leave them out. */
  readonly hidden: Gap | undefined;
}

/** Standings, each once for everybody whom all policies treat alike. `told`: policies with a group that is told apart. */
function standings(coverage: ConditionalAccessCoverage, told: ReadonlySet<string>) {
  const known = new Map<readonly PolicyAssigned[], Standing>();
  return (principal: Principal): Standing => {
    const trace = coverage.trace(principal);
    const before = known.get(trace);
    if (before !== undefined) return before;
    const out = coverage.leftOut(principal).filter(({ by }) => by.kind !== 'guests');
    // Unread groups are told apart, so what else may leave them out is a role, or a clause of a policy that may be theirs.
    const open = trace.filter(({ policy, included, excluded }) => {
      if (!coverage.demanding.has(policy.id) || told.has(policy.id)) return false;
      if (excluded === null) return policy.conditions.users.excludeRoles.length > 0;
      return included === null && excluded.kind !== 'guests';
    });
    const standing: Standing = {
      policies: out.map(({ policy }) => policy).sort(),
      by: [...new Set(out.map(({ by }) => by.id))].sort(),
      hidden: firstGap(open.flatMap(({ gaps }) => gaps)),
    };
    known.set(trace, standing);
    return standing;
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
  words: {
    title: 'Nobody but emergency access accounts is excluded from MFA',
    failTitle: 'Users are excluded from the policies that demand MFA',
    why: 'An exclusion that was meant for a day stays for years, and a stolen password is enough for whoever is excluded.',
    fix: {
      text: 'In the Microsoft Entra admin center, remove the exclusion from the policy, or the user from the excluded group. Declare emergency access accounts in the settings of this extension.',
      url: 'https://learn.microsoft.com/entra/id-governance/conditional-access-exclusion',
    },
    details: {
      admin: 'An administrator, excluded from { $policies } by { $by }; no other policy demands MFA in full.',
      many: 'One of { $count } of { $total } members who are excluded: from { $policies } by { $by }.',
      few: 'Excluded from { $policies } by { $by }; { $count -> [one] one member is *[other] { $count } members are } excluded in all.',
      covered: 'Excluded from { $policies } by { $by }; other policies demand MFA all the same.',
      notExcluded: 'Not excluded from a policy that demands MFA.',
    },
  },
  evaluate({ caCoverage, admins, members, groupMembers, settings }) {
    const { value: coverage } = caCoverage;
    const rest = unseenPeople([admins, members, caCoverage]);
    if (coverage.demandsMfa === 'no') return caCoverage.gap === undefined ? [] : [unseenRest(caCoverage.gap)];
    if (coverage.demandsMfa === 'unknown')
      return [unseenRest(caCoverage.gap ?? { source: 'ca-policies', cause: 'error' })];

    const membership = groupMembership(groupMembers);
    const unread = new Map<string, Gap>();
    const told = new Set<string>();
    for (const policy of coverage.demanding)
      for (const group of coverage.exclusions.get(policy)?.groups ?? []) {
        const { membersGap } = membership(group);
        if (membersGap === undefined) continue;
        unread.set(group, membersGap);
        told.add(policy);
      }

    const standingOf = standings(coverage, told);
    const isAdmin = new Set(admins.value.enabled.map(({ id }) => id));
    const isMember = new Set(members.value.map(({ id }) => id));
    const people = withoutEmergencyAccounts(
      [...admins.value.enabled, ...members.value.filter(({ id }) => !isAdmin.has(id))],
      settings,
    ).map((person) => ({ person, standing: standingOf(person), answer: coverage.answer(person, 'mfa') }));
    const isOut = ({ standing, answer }: (typeof people)[number]): boolean =>
      standing.policies.length > 0 && answer.level !== 'full' && answer.level !== 'unknown';
    const count = people.filter((one) => isMember.has(one.person.id) && isOut(one)).length;
    const total = members.value.length;
    const { maxExcludedUsers, maxExcludedShare } = settings.thresholds;
    const isMany = count > maxExcludedUsers || count / total > maxExcludedShare;

    const subjects = people.map((one): Subject => {
      const { person, standing, answer } = one;
      const { policies, by } = standing;
      const judged = (verdict: Verdict, code: string, values = {}): Subject => ({
        id: person.id,
        kind: 'user',
        verdict,
        detail: { code, values },
      });
      // A policy of which it is not known whether it demands MFA may be the one that leaves it out.
      if (policies.length === 0 && answer.level !== 'full' && coverage.perhapsLeftOut(person).length > 0)
        return unknownSubject(person.id, 'user', { source: 'ca-policies', cause: 'error' });
      if (policies.length === 0) return judged('pass', 'notExcluded');
      if (answer.level === 'full') return judged('pass', 'covered', { policies, by });
      if (answer.level === 'unknown')
        return unknownSubject(person.id, 'user', answer.gap ?? { source: 'ca-policies', cause: 'error' });
      if (isAdmin.has(person.id)) return judged('fail', 'admin', { policies, by });
      return isMany
        ? judged('partial', 'many', { policies, by, count, total })
        : judged('pass', 'few', { policies, by, count });
    });
    const hidden = firstGap(
      people.map((one) => (one.answer.level === 'full' || isOut(one) ? undefined : one.standing.hidden)),
    );
    return [
      ...subjects,
      ...[...unread].map(([group, gap]) => unknownSubject(group, 'group', gap)),
      ...(rest.length > 0 || hidden === undefined ? rest : [unseenRest(hidden)]),
    ];
  },
});
