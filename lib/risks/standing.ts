import type { Severity } from '../checks/verdict.ts';
import type { FailingVerdict, RiskEvent } from './event.ts';

/** A risk as it stands after all events of the log. */
export interface Risk {
  readonly key: string;
  readonly severity: Severity;
  readonly verdict: FailingVerdict;
  readonly openedAt: string;
  /** Sweep that opened it, brought it back or resolved it. */
  readonly sweep: string | null;
  readonly open: boolean;
  readonly returned: boolean;
  /** New to the person: opened, returned or worse, and not yet in view. */
  readonly unseen: boolean;
}

const WORST_FIRST: readonly FailingVerdict[] = ['fail', 'partial', 'accepted'];
const isWorse = (verdict: FailingVerdict, before: FailingVerdict): boolean =>
  WORST_FIRST.indexOf(verdict) < WORST_FIRST.indexOf(before);

function apply(before: Risk | undefined, event: RiskEvent): Risk {
  const { key, severity, verdict, sweep, at } = event;
  switch (event.type) {
    case 'opened':
    case 'returned': {
      const unseen = event.baseline !== true && verdict !== 'accepted';
      return {
        key,
        severity,
        verdict,
        openedAt: at,
        sweep,
        open: true,
        returned: event.type === 'returned',
        unseen,
      };
    }
    case 'changed':
    case 'accepted': {
      const base = before ?? { key, openedAt: at, sweep, returned: false, unseen: false, verdict };
      const unseen = verdict !== 'accepted' && (base.unseen || isWorse(verdict, base.verdict));
      return { ...base, key, severity, verdict, open: true, unseen };
    }
    case 'resolved': {
      const base = before ?? { openedAt: at, returned: false };
      return { ...base, key, severity, verdict, sweep, open: false, unseen: false };
    }
    case 'seen':
      return before === undefined
        ? { key, severity, verdict, openedAt: at, sweep, open: false, returned: false, unseen: false }
        : { ...before, unseen: false };
  }
}

/** Replays the log: the present state of every risk there ever was, by key. */
export function standingRisks(events: Iterable<RiskEvent>): Map<string, Risk> {
  const risks = new Map<string, Risk>();
  for (const event of events) risks.set(event.key, apply(risks.get(event.key), event));
  return risks;
}
