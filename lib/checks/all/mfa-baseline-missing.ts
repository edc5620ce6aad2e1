import type { Cause } from '../../evidence/gap.ts';
import securityDefaults from '../../evidence/sources/security-defaults.ts';
import caCoverage, { type ConditionalAccessCoverage } from '../../facts/all/ca-coverage.ts';
import { defineCheck } from '../check.ts';
import type { DetailValue, Subject, Verdict } from '../verdict.ts';

function tenant(
  verdict: Verdict,
  code: string,
  values: Record<string, DetailValue> = {},
  cause?: Cause,
): Subject {
  return {
    id: 'tenant',
    kind: 'tenant',
    verdict,
    ...(cause === undefined ? {} : { cause }),
    detail: { code, values },
  };
}

/** Full for everyone by policies that leave out nobody but the declared emergency access accounts. */
function leavesOutNobody(coverage: ConditionalAccessCoverage, emergencyAccounts: readonly string[]): boolean {
  const declared = new Set(emergencyAccounts.map((id) => id.toLowerCase()));
  const { level, policies } = coverage.everyone.mfa;
  const clean = policies.filter(({ id }) => {
    const exclusions = coverage.exclusions.get(id);
    return (
      exclusions !== undefined &&
      !exclusions.others &&
      exclusions.users.every((user) => declared.has(user.toLowerCase()))
    );
  });
  // A policy that is full by itself suffices; policies that are full only together must all be clean.
  const alone = clean.some(({ clauses }) => clauses.length === 0);
  return level === 'full' && (alone || (policies.length > 0 && clean.length === policies.length));
}

/**
 * MFA for administrators is mandatory for CSP authorisation. Administrators themselves are not read by this version:
 * it judges by what holds for everyone, and says `unknown` (`notBuilt`) where that does not decide.
 */
export default defineCheck({
  id: 'mfa-baseline-missing',
  action: 'own-phishing-resistant-mfa',
  severity: 'critical',
  mandatory: true,
  subjectKind: 'tenant',
  oneOf: { securityDefaults, caCoverage },
  settings: ['emergencyAccounts'],
  words: {
    title: 'Everyone in your tenant must use multifactor authentication',
    failTitle: 'Nothing in your tenant demands multifactor authentication',
    why: 'With a stolen password alone, anyone can sign in as an administrator and reach every customer.',
    fix: {
      text: 'In the Microsoft Entra admin center, turn on security defaults, or enable a Conditional Access policy that requires MFA for all users and all resources.',
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength',
    },
    details: {
      securityDefaults: 'Security defaults are on: MFA for everyone, though not phishing-resistant.',
      everyone: 'Conditional Access demands MFA of everyone ({ $policies }).',
      noDemand: 'Security defaults are off and no enabled Conditional Access policy demands MFA.',
      reportOnly:
        'Security defaults are off and no enabled policy demands MFA. Report-only and so without effect: { $policies }.',
      exclusions:
        'Conditional Access demands MFA, but { $policies } leave people out, and administrators are not read by this version.',
      notEveryone:
        'Conditional Access demands MFA of some sign-ins only, and administrators are not read by this version.',
      unclear: 'A Conditional Access policy could not be read far enough to tell what it demands.',
      unread: 'Security defaults or Conditional Access could not be read.',
    },
  },
  evaluate({ securityDefaults, caCoverage, settings }) {
    const coverage = caCoverage.value;
    const defaults = securityDefaults.rows[0]?.isEnabled;
    if (defaults === true) return [tenant('pass', 'securityDefaults')];
    // Both cannot be on: an enabled policy proves security defaults off.
    const defaultsOff = defaults === false || coverage?.anyEnabled === true;
    const defaultsCause: Cause = securityDefaults.gap?.cause ?? 'error';
    if (coverage === null) return [tenant('unknown', 'unread', {}, caCoverage.gap?.cause ?? 'error')];
    if (caCoverage.complete && leavesOutNobody(coverage, settings.emergencyAccounts ?? [])) {
      return [tenant('pass', 'everyone', { policies: coverage.everyone.mfa.policies.map(({ id }) => id) })];
    }
    if (!caCoverage.complete) return [tenant('unknown', 'unread', {}, caCoverage.gap?.cause ?? 'incomplete')];
    if (coverage.demandsMfa === 'unknown') return [tenant('unknown', 'unclear', {}, 'error')];
    if (coverage.demandsMfa === 'no' && coverage.everyone.mfa.level !== 'full') {
      if (!defaultsOff) return [tenant('unknown', 'unread', {}, defaultsCause)];
      return coverage.planned.length > 0
        ? [tenant('fail', 'reportOnly', { policies: coverage.planned })]
        : [tenant('fail', 'noDemand')];
    }
    const deciding = coverage.everyone.mfa.policies.map(({ id }) => id);
    if (!defaultsOff) return [tenant('unknown', 'unread', {}, defaultsCause)];
    return coverage.everyone.mfa.level === 'full'
      ? [tenant('unknown', 'exclusions', { policies: deciding }, 'notBuilt')]
      : [tenant('unknown', 'notEveryone', {}, 'notBuilt')];
  },
});
