import type { CheckResult } from '../checks/result.ts';
import type { Severity } from '../checks/verdict.ts';
import { isBlind } from './blind.ts';
import {
  type EvidenceReference,
  type FailingVerdict,
  type News,
  parseRiskKey,
  type RiskEvent,
  type RiskEventType,
  riskKey,
} from './event.ts';
import { type Risk, standingRisks } from './standing.ts';

export interface DiffInput {
  readonly tenant: string;
  readonly sweep: string;
  /** The sweep's clock, ISO 8601. */
  readonly now: string;
  /** Checks that looked before as they look now: what any other finds was there already, so it is listed, not announced. */
  readonly judged: ReadonlySet<string>;
  /** Checks whose rule is not the one by which they were judged before. */
  readonly differently: ReadonlySet<string>;
  /** Readings on which checks rested in the sweep before, ISO 8601, by check. */
  readonly lookedAt: ReadonlyMap<string, string>;
  readonly events: readonly RiskEvent[];
  readonly checks: readonly CheckResult[];
  /** What a check rests on now. */
  evidence(check: string): readonly EvidenceReference[];
}

interface Failing {
  readonly key: string;
  readonly severity: Severity;
  readonly verdict: FailingVerdict;
}

/** What a sweep makes of one risk; null where nothing is to be told. */
type Transition = Pick<RiskEvent, 'type' | 'news' | 'lookedAt'>;

const WORST_FIRST: readonly FailingVerdict[] = ['fail', 'partial', 'accepted'];
const isWorse = (verdict: FailingVerdict, before: FailingVerdict): boolean =>
  WORST_FIRST.indexOf(verdict) < WORST_FIRST.indexOf(before);

/** Everything that fails. Of a subject that a check names twice the worst counts, in whatever order they come. */
function failing({ tenant, checks }: DiffInput): Map<string, Failing> {
  const found = new Map<string, Failing>();
  for (const check of checks) {
    if (check.severity === 'advisory') continue;
    for (const { id, verdict } of check.subjects) {
      if (verdict !== 'fail' && verdict !== 'partial' && verdict !== 'accepted') continue;
      const key = riskKey(check.id, tenant, id);
      const other = found.get(key);
      if (other !== undefined && !isWorse(verdict, other.verdict)) continue;
      found.set(key, { key, severity: check.severity, verdict });
    }
  }
  return found;
}

/** The events that this sweep adds to the log, in code-point order of their keys. */
export function diffRisks(input: DiffInput): RiskEvent[] {
  const now = failing(input);
  const before = standingRisks(input.events);
  const checks = new Map(input.checks.map((check) => [check.id, check]));
  const evidence = new Map(input.checks.map(({ id }) => [id, input.evidence(id)]));
  const event = (risk: Failing, transition: Transition): RiskEvent => ({
    key: risk.key,
    ...transition,
    at: input.now,
    sweep: input.sweep,
    severity: risk.severity,
    verdict: risk.verdict,
    evidence: evidence.get(parseRiskKey(risk.key).check) ?? [],
  });
  const events: RiskEvent[] = [];
  for (const risk of now.values()) {
    const transition = transitionOf(input, before.get(risk.key), risk);
    if (transition !== null) events.push(event(risk, transition));
  }
  for (const risk of before.values()) {
    if (!risk.open || now.has(risk.key)) continue;
    if (!isBlind(risk.key, checks)) events.push(event(risk, { type: 'resolved' }));
    else if (risk.lookedAt === null) {
      const lookedAt = input.lookedAt.get(parseRiskKey(risk.key).check) ?? risk.openedAt;
      events.push(event(risk, { type: 'frozen', lookedAt }));
    }
  }
  return events.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A failing risk against what was known of it. */
function transitionOf(input: DiffInput, before: Risk | undefined, now: Failing): Transition | null {
  const { check } = parseRiskKey(now.key);
  const told = (type: RiskEventType, news: News): Transition =>
    now.verdict === 'accepted'
      ? { type }
      : { type, news: input.differently.has(check) ? 'differently' : news };
  if (before === undefined) return input.judged.has(check) ? told('opened', 'new') : { type: 'opened' };
  if (!before.open) return told('returned', 'returned');
  if (before.verdict !== now.verdict) {
    if (now.verdict === 'accepted') return { type: 'accepted' };
    // An exception ended: that is the person's own doing or the calendar's, whatever became of the rule.
    if (before.verdict === 'accepted') return { type: 'returned', news: 'returned' };
    return isWorse(now.verdict, before.verdict) ? told('changed', 'worse') : { type: 'changed' };
  }
  if (before.severity !== now.severity) return told('changed', 'differently');
  const until = before.snoozed?.until ?? null;
  if (until !== null && Date.parse(until) <= Date.parse(input.now)) return { type: 'woken', news: 'woken' };
  return before.lookedAt === null ? null : { type: 'standing' };
}
