import type { Gap } from '../evidence/gap.ts';
import type { ConditionalAccessCoverage } from '../facts/all/ca-coverage.ts';
import type { PolicyAssigned } from '../facts/conditional-access/evaluator.ts';
import { modernClients } from '../facts/conditional-access/reach.ts';
import type { Principal } from '../facts/people/principal.ts';

const includesEveryone = ({ policy }: PolicyAssigned): boolean =>
  policy.state === 'enabled' && policy.conditions.users.includeUsers.includes('All');

/** Whether a policy could keep an emergency access account out when it is needed. */
function canLockOut(coverage: ConditionalAccessCoverage, { policy }: PolicyAssigned): boolean {
  // Keeping out legacy clients alone keeps nobody out.
  if (policy.grantControls?.builtInControls.includes('block') === true)
    return modernClients(policy).length > 0;
  if (coverage.outcome(policy, 'compliantDevice') !== null) return true;
  return coverage.outcome(policy, 'mfa') !== null && coverage.outcome(policy, 'phishingResistant') === null;
}

/**
 * Enabled policies for all users that apply to an emergency access account and block it, or demand a compliant device
 * or MFA that is not phishing-resistant: ids, and why there may be more.
 */
export function lockingPolicies(
  coverage: ConditionalAccessCoverage,
  account: Principal,
): { readonly policies: readonly string[]; readonly gap?: Gap } {
  const locking = coverage
    .trace(account)
    .filter((one) => includesEveryone(one) && one.applies !== 'no' && canLockOut(coverage, one));
  const policies = locking.filter(({ applies }) => applies === 'yes').map(({ policy }) => policy.id);
  const gap = locking.flatMap(({ applies, gaps }) => (applies === 'maybe' ? gaps : []))[0];
  return { policies: policies.sort(), ...(gap === undefined ? {} : { gap }) };
}

/** Administrators whom every enabled policy for all users leaves out: who seems to be meant for emergencies. */
export function leftOutOfAll(
  coverage: ConditionalAccessCoverage,
  admins: readonly Principal[],
): readonly string[] {
  return admins.flatMap((admin) => {
    const forAll = coverage.trace(admin).filter(includesEveryone);
    return forAll.length > 0 && forAll.every(({ excluded }) => excluded !== null) ? [admin.id] : [];
  });
}
