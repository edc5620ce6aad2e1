import type { CheckResult } from '../checks/result.ts';
import type { Cause } from '../evidence/gap.ts';
import type { Evaluated } from './evaluated.ts';
import { scoreOf } from './score-of.ts';
import type { Score } from './summary.ts';

interface Judged<V> {
  readonly verdict: V;
  readonly cause?: Cause;
}

const judged = <V>({ verdict, cause }: Judged<V>): Judged<V> => ({
  verdict,
  ...(cause === undefined ? {} : { cause }),
});

function counts({ subjects }: CheckResult): { failing: number; total: number } {
  const counted = subjects.filter(({ verdict }) => verdict !== 'notApplicable');
  const failing = counted.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial');
  return { failing: failing.length, total: counted.length };
}

/** What of a sweep is kept for the history: its score, every verdict, and who looked; no name of a subject. */
export function historyRecord(evaluated: Evaluated, account: { objectId: string; username: string }) {
  const { actions, checks, sweep, version } = evaluated;
  const score: Score = scoreOf(actions);
  return {
    sweep: sweep.id,
    now: sweep.now,
    account,
    version,
    complete: sweep.complete,
    score,
    actions: Object.fromEntries(actions.map((action) => [action.id, judged(action)])),
    checks: Object.fromEntries(checks.map((check) => [check.id, { ...judged(check), ...counts(check) }])),
  };
}
