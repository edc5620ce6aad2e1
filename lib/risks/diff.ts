import type { CheckResult } from '../checks/result.ts';
import type { Severity } from '../checks/verdict.ts';
import { type FailingVerdict, parseRiskKey, type RiskEvent, riskKey } from './event.ts';
import { type Risk, standingRisks } from './standing.ts';

export interface DiffInput {
  readonly tenant: string;
  readonly sweep: string;
  /** The sweep's clock, ISO 8601. */
  readonly now: string;
  /** Checks that looked before as they look now: what any other finds was there already, so it is listed, not announced. */
  readonly judged: ReadonlySet<string>;
  readonly events: readonly RiskEvent[];
  readonly checks: readonly CheckResult[];
}

interface Failing {
  readonly key: string;
  readonly severity: Severity;
  readonly verdict: FailingVerdict;
}

function failing({ tenant, checks }: DiffInput): Map<string, Failing> {
  const found = new Map<string, Failing>();
  for (const check of checks) {
    if (check.severity === 'advisory') continue;
    for (const { id, verdict } of check.subjects) {
      if (verdict !== 'fail' && verdict !== 'partial' && verdict !== 'accepted') continue;
      const key = riskKey(check.id, tenant, id);
      found.set(key, { key, severity: check.severity, verdict });
    }
  }
  return found;
}

/**
 * Whether a risk that is not failing now was really looked at. A check that answered `unknown` for the tenant as a
 * whole, or by somebody else's count, was blind to everything; one that answered `unknown` for the subject was blind to
 * that.
 */
export function isBlind(key: string, checks: ReadonlyMap<string, CheckResult>): boolean {
  const { check, subject } = parseRiskKey(key);
  const result = checks.get(check);
  if (result === undefined) return true;
  return result.subjects.some(
    ({ id, verdict, standsIn }) =>
      (verdict === 'unknown' && (id === 'tenant' || id === subject)) || (standsIn === true && id !== subject),
  );
}

/** The events that this sweep adds to the log, in code-point order of their keys. */
export function diffRisks(input: DiffInput): RiskEvent[] {
  const now = failing(input);
  const before = standingRisks(input.events);
  const checks = new Map(input.checks.map((check) => [check.id, check]));
  const event = (type: RiskEvent['type'], risk: Failing): RiskEvent => ({
    key: risk.key,
    type,
    at: input.now,
    sweep: input.sweep,
    severity: risk.severity,
    verdict: risk.verdict,
    ...(type === 'opened' && !input.judged.has(parseRiskKey(risk.key).check)
      ? { baseline: true as const }
      : {}),
  });
  const events: RiskEvent[] = [];
  for (const risk of now.values()) {
    const type = transition(before.get(risk.key), risk);
    if (type !== null) events.push(event(type, risk));
  }
  for (const risk of before.values()) {
    if (risk.open && !now.has(risk.key) && !isBlind(risk.key, checks)) events.push(event('resolved', risk));
  }
  return events.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function transition(before: Risk | undefined, now: Failing): RiskEvent['type'] | null {
  if (before === undefined) return 'opened';
  if (!before.open) return 'returned';
  if (before.verdict === now.verdict) return null;
  if (now.verdict === 'accepted') return 'accepted';
  return before.verdict === 'accepted' ? 'returned' : 'changed';
}
