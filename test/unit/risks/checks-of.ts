import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Severity, Subject, Verdict } from '../../../lib/checks/verdict.ts';
import type { DiffInput } from '../../../lib/risks/diff.ts';

export const CHECK = 'gdap-expiring';

export const subject = (id: string, verdict: Verdict): Subject => ({
  id,
  kind: 'customer',
  verdict,
  detail: { code: 'any', values: {} },
});

export function check(
  subjects: readonly Subject[],
  severity: Severity = 'high',
  id: string = CHECK,
): CheckResult {
  return {
    id,
    action: 'gdap-migration',
    severity,
    mandatory: false,
    verdict: 'fail',
    subjects,
    sources: [],
    readAt: null,
  };
}

/** A sweep that looked with the eyes of the one before. */
export function diffInput(change: Partial<DiffInput> = {}): DiffInput {
  return {
    tenant: 't',
    sweep: 's',
    now: '2026-11-28T08:00:00Z',
    judged: new Set([CHECK]),
    differently: new Set(),
    lookedAt: new Map(),
    events: [],
    checks: [],
    evidence: () => [{ source: 'gdap-relationships', readAt: '2026-11-28T07:59:00Z' }],
    ...change,
  };
}
