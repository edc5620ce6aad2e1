import type { Evidence } from '../evidence/evidence.ts';
import type { CustomerInsight, CustomerMfa } from '../evidence/sources/customer-insights.ts';

/**
 * How a customer demands MFA, by Microsoft's counts. `none` and `weak` are findings; `noUsers`: nobody to protect;
 * `uncounted`: Microsoft has no counts; `unclear`: its answer is not one this version understands.
 */
export type CustomerMfaState =
  | 'none'
  | 'weakDemand'
  | 'weakCoverage'
  | 'strong'
  | 'noUsers'
  | 'uncounted'
  | 'unclear';

export interface CustomerMfaFinding {
  readonly state: CustomerMfaState;
  /** It may be that nothing at all demands MFA. */
  readonly unsure: boolean;
  /** Users covered, and all users; absent without counts. */
  readonly covered?: number;
  readonly users?: number;
}

const statusesOf = (mfa: CustomerMfa): string[] => [
  mfa.securityDefaultsStatus,
  mfa.mfaConditionalAccessPolicyStatus,
  mfa.legacyPerUserMfaStatus,
];

function stateOf(mfa: CustomerMfa): CustomerMfaState {
  const { compliantAdminsCount, compliantNonAdminsCount, totalUsersCount } = mfa;
  if (totalUsersCount === 0) return 'noUsers';
  const all = statusesOf(mfa);
  if (compliantAdminsCount === 0 || all.every((status) => status === 'disabled')) return 'none';
  // Whole numbers: a share of 0.9 has no exact binary form.
  if (10 * (compliantAdminsCount + compliantNonAdminsCount) < 9 * totalUsersCount) return 'weakCoverage';
  if (all.slice(0, 2).includes('enabled')) return 'strong';
  if (all.some((status) => status !== 'enabled' && status !== 'disabled')) return 'unclear';
  return 'weakDemand';
}

/** Worst first, should a customer ever be listed twice. */
const RANK: readonly CustomerMfaState[] = [
  'none',
  'weakDemand',
  'weakCoverage',
  'unclear',
  'uncounted',
  'strong',
  'noUsers',
];

/** Every customer of Microsoft's insights by tenant id, spoiled rows as `unclear`. */
export function customerMfa(evidence: Evidence<CustomerInsight>): Map<string, CustomerMfaFinding> {
  const found = new Map<string, CustomerMfaFinding>();
  const add = (id: string, finding: CustomerMfaFinding): void => {
    const before = found.get(id);
    const worse =
      before === undefined || RANK.indexOf(finding.state) < RANK.indexOf(before.state) ? finding : before;
    found.set(id, { ...worse, unsure: finding.unsure || before?.unsure === true });
  };
  for (const { tenantId, mfa } of evidence.rows) {
    if (mfa === null) add(tenantId, { state: 'uncounted', unsure: false });
    else {
      const covered = mfa.compliantAdminsCount + mfa.compliantNonAdminsCount;
      const statuses = statusesOf(mfa);
      const unsure =
        mfa.totalUsersCount > 0 &&
        !statuses.includes('enabled') &&
        statuses.some((status) => status !== 'disabled');
      add(tenantId, { state: stateOf(mfa), unsure, covered, users: mfa.totalUsersCount });
    }
  }
  for (const { partial } of evidence.spoiled)
    if (partial.tenantId !== undefined) add(partial.tenantId, { state: 'unclear', unsure: true });
  return found;
}

/** Whether customers may be missing from the insights altogether. */
export function hasUnseenCustomers({ complete, spoiled }: Evidence<CustomerInsight>): boolean {
  return !complete || spoiled.some(({ partial }) => partial.tenantId === undefined);
}
