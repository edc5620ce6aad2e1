import type { Gap } from '../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../facts/all/ca-coverage.ts';
import type { PolicyAssigned } from '../facts/conditional-access/evaluator.ts';
import type { PolicyOutcome } from '../facts/conditional-access/policy-outcome.ts';
import { firstGap } from '../facts/fact.ts';
import type { Principal } from '../facts/people/principal.ts';

const isForAll = ({ policy }: PolicyAssigned): boolean =>
  policy.conditions.users.includeUsers.includes('All');

const isUnknown = (outcome: PolicyOutcome | null): boolean => outcome?.level === 'unknown';
const isKnown = (outcome: PolicyOutcome | null): boolean => outcome !== null && !isUnknown(outcome);
const isOneOfSeveral = (outcome: PolicyOutcome | null): boolean =>
  outcome?.clauses.includes('alternative') === true;

type Lock = 'yes' | 'no' | { readonly unknown: Gap | undefined };

/**
 * Whether a policy could keep an emergency access account out when it is needed. What a phishing-resistant method
 * satisfies does not: the account has one.
 */
function locksOut(coverage: ConditionalAccessCoverage, { policy }: PolicyAssigned): Lock {
  const mfa = coverage.outcome(policy, 'mfa');
  const unknown = (...outcomes: (PolicyOutcome | null)[]): Lock => ({
    unknown: firstGap(outcomes.map((one) => (one?.level === 'unknown' ? coverage.gapOf(one) : undefined))),
  });
  // Blocking satisfies every demand; blocking legacy clients, or what is not sign-in, says nothing of MFA.
  if (policy.grantControls?.builtInControls.includes('block') === true)
    return mfa === null ? 'no' : isUnknown(mfa) ? unknown(mfa) : 'yes';
  const resistant = coverage.outcome(policy, 'phishingResistant');
  const device = coverage.outcome(policy, 'compliantDevice');
  if (isKnown(device) && !isOneOfSeveral(device)) return 'yes';
  if (isKnown(resistant) && (!isUnknown(device) || isOneOfSeveral(resistant))) return 'no';
  if (resistant === null && (isKnown(mfa) || isKnown(device))) return 'yes';
  return [mfa, resistant, device].some(isUnknown) ? unknown(mfa, resistant, device) : 'no';
}

/**
 * Enabled policies for all users that apply to an emergency access account and block it, or demand a compliant device
 * or MFA that is not phishing-resistant: ids, and why there may be more.
 */
export function lockingPolicies(
  coverage: ConditionalAccessCoverage,
  account: Principal,
): { readonly policies: readonly string[]; readonly gap?: Gap } {
  const policies: string[] = [];
  const gaps: (Gap | undefined)[] = [];
  for (const one of coverage.trace(account)) {
    // A state of another time may be one that has an effect.
    if (one.policy.state === 'enabledForReportingButNotEnforced' || !isForAll(one)) continue;
    const locks = one.applies === 'no' ? 'no' : locksOut(coverage, one);
    if (locks === 'no') continue;
    if (one.applies === 'yes' && locks === 'yes') policies.push(one.policy.id);
    else gaps.push(...one.gaps, locks === 'yes' ? undefined : locks.unknown);
  }
  const gap = firstGap(gaps);
  return { policies: policies.sort(), ...(gap === undefined ? {} : { gap }) };
}

/** Administrators whom every enabled policy for all users leaves out: who seems to be meant for emergencies. */
export function leftOutOfAll(
  coverage: ConditionalAccessCoverage,
  admins: readonly Principal[],
): readonly string[] {
  return admins.flatMap((admin) => {
    const forAll = coverage.trace(admin).filter((one) => one.policy.state === 'enabled' && isForAll(one));
    return forAll.length > 0 && forAll.every(({ excluded }) => excluded !== null) ? [admin.id] : [];
  });
}
