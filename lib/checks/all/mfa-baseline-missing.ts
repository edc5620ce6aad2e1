import type { Gap } from '../../evidence/gap.ts';
import partnerRequirements from '../../evidence/sources/partner-requirements.ts';
import securityDefaults from '../../evidence/sources/security-defaults.ts';
import adminsFact, { type Admins } from '../../facts/all/admins.ts';
import caCoverage, { type ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import type { FactResult } from '../../facts/fact.ts';
import { defineCheck } from '../check.ts';
import { withoutEmergencyAccounts } from '../emergency-accounts.ts';
import { unseenRest } from '../incomplete.ts';
import { requirementRows } from '../requirement.ts';
import { securityDefaultsState } from '../security-defaults-state.ts';
import type { DetailValue, Subject, Verdict } from '../verdict.ts';

function tenant(verdict: Verdict, code: string, values: Record<string, DetailValue> = {}): Subject {
  return { id: 'tenant', kind: 'tenant', verdict, detail: { code, values } };
}

/** Full for everyone by policies that leave out nobody but the declared emergency access accounts. */
function leavesOutNobody(coverage: ConditionalAccessCoverage, emergencyAccounts: readonly string[]): boolean {
  const declared = new Set(emergencyAccounts.map((id) => id.toLowerCase()));
  const { level, policies } = coverage.everyone('mfa');
  const clean = policies.filter(({ id }) => {
    const exclusions = coverage.exclusions.get(id);
    return (
      exclusions !== undefined && !exclusions.others && exclusions.users.every((user) => declared.has(user))
    );
  });
  // A policy that is full by itself suffices; policies that are full only together must all be clean.
  const alone = clean.some(({ clauses }) => clauses.length === 0);
  return level === 'full' && (alone || (policies.length > 0 && clean.length === policies.length));
}

/** Where administrators are not known, only what holds for nobody decides. */
function judgeEveryone(
  { value: coverage, gap }: { value: ConditionalAccessCoverage; gap?: Gap },
  defaults: 'off' | Gap,
  admins: FactResult<Admins>,
): Subject {
  if (gap !== undefined) return unseenRest(gap);
  if (coverage.demandsMfa === 'unknown') return unseenRest({ source: 'ca-policies', cause: 'error' });
  if (coverage.demandsMfa === 'no' && coverage.everyone('mfa').level !== 'full') {
    if (defaults !== 'off') return unseenRest(defaults);
    return coverage.planned.length > 0
      ? tenant('fail', 'reportOnly', { policies: coverage.planned })
      : tenant('fail', 'noDemand');
  }
  return unseenRest(admins.gap ?? { source: 'role-assignments', cause: 'notYetRead' });
}

/** MFA for administrators is mandatory for CSP authorisation (https://learn.microsoft.com/partner-center/security/security-requirements). */
export default defineCheck({
  id: 'mfa-baseline-missing',
  action: 'own-phishing-resistant-mfa',
  severity: 'critical',
  mandatory: true,
  subjectKind: 'tenant',
  oneOf: { securityDefaults, caCoverage },
  uses: { admins: adminsFact, partnerRequirements },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Every administrator must use multifactor authentication',
    failTitle: 'Administrators can sign in without multifactor authentication',
    why: 'With a stolen password alone, anyone can sign in as an administrator and reach every customer.',
    fix: {
      text: 'In the Microsoft Entra admin center, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users and all resources.',
      page: 'conditionalAccess',
    },
    explain: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength',
    details: {
      securityDefaults: 'Security defaults are on: MFA for everyone, though not phishing-resistant.',
      everyone: 'Conditional Access demands MFA of everyone ({ $policies }).',
      everyAdmin:
        'Conditional Access demands MFA of { $count -> [one] the one administrator *[other] all { $count } administrators }.',
      noDemand: 'Security defaults are off and no enabled Conditional Access policy demands MFA.',
      reportOnly:
        'Security defaults are off and no enabled policy demands MFA. Report-only and so without effect: { $policies }.',
      adminsOpen:
        'MFA is not demanded of { $count -> [one] one administrator *[other] { $count } administrators }: { $admins }.',
      perUserOnly:
        'MFA is demanded by the old per-user setting alone of { $count -> [one] one administrator *[other] { $count } administrators }: { $admins }.',
      inPart:
        'MFA is demanded of some sign-ins only, or something else will do as well, for { $count -> [one] one administrator *[other] { $count } administrators }: { $admins }.',
    },
  },
  evaluate({ securityDefaults, caCoverage, admins, partnerRequirements, settings }) {
    const coverage = caCoverage.value;
    const defaults = securityDefaultsState(securityDefaults, coverage);
    if (defaults === 'on') return [tenant('pass', 'securityDefaults')];
    if (coverage === null) return [unseenRest(caCoverage.gap ?? { source: 'ca-policies', cause: 'error' })];
    // What holds for everyone holds for every administrator, those who were not read too.
    if (caCoverage.complete && leavesOutNobody(coverage, settings.emergencyAccounts ?? [])) {
      return [
        tenant('pass', 'everyone', { policies: coverage.everyone('mfa').policies.map(({ id }) => id) }),
      ];
    }
    const judged = withoutEmergencyAccounts(admins.value?.enabled ?? [], settings);
    if (judged.length === 0) return [judgeEveryone({ ...caCoverage, value: coverage }, defaults, admins)];
    const answers = judged.map((admin) => ({ id: admin.id, answer: coverage.answer(admin, 'mfa') }));
    const of = (...levels: readonly string[]): string[] =>
      answers.filter(({ answer }) => levels.includes(answer.level)).map(({ id }) => id);
    const told = (verdict: Verdict, code: string, ids: readonly string[]): Subject =>
      tenant(verdict, code, { count: ids.length, admins: ids });
    const open = of('planned', 'none');
    const inPart = of('partial', 'alternative', 'conditional');
    const perUser = requirementRows(partnerRequirements, 'mfaEnforcedForAdmins').rows.some(
      ({ legacyPerUserMfaStatus }) => legacyPerUserMfaStatus === 'enabled',
    );
    if (open.length > 0) {
      if (defaults !== 'off') return [unseenRest(defaults)];
      return [perUser ? told('partial', 'perUserOnly', open) : told('fail', 'adminsOpen', open)];
    }
    if (inPart.length > 0) return [told('partial', 'inPart', inPart)];
    const unclear = answers.find(({ answer }) => answer.level === 'unknown');
    if (unclear !== undefined)
      return [unseenRest(unclear.answer.gap ?? { source: 'ca-policies', cause: 'error' })];
    const gap = caCoverage.gap ?? admins.gap;
    if (gap !== undefined) return [unseenRest(gap)];
    return [tenant('pass', 'everyAdmin', { count: judged.length })];
  },
});
