import { type Cause, firstCause } from '../evidence/gap.ts';
import type { Ratio } from './check.ts';
import { type Subject, type Verdict, worst } from './verdict.ts';

interface Overall {
  readonly verdict: Verdict;
  readonly cause?: Cause;
}

function causeOf(subjects: readonly Subject[]): Cause {
  const unknown = subjects.filter(({ verdict }) => verdict === 'unknown');
  return firstCause(unknown.map(({ cause }) => cause ?? 'error')) ?? 'error';
}

/** As bad as the worst subject. */
function byWorst(subjects: readonly Subject[]): Overall {
  const verdict = worst(subjects.map((subject) => subject.verdict));
  return verdict === 'unknown' ? { verdict, cause: causeOf(subjects) } : { verdict };
}

/**
 * By the share of good subjects. Of those about whom nothing is known the best is assumed: if even that is not good
 * enough, it is said; else the whole is unknown. `tenant` stands for any number that was not seen.
 */
function byRatio(subjects: readonly Subject[], ratio: Ratio): Overall {
  const count = (...verdicts: readonly Verdict[]): number =>
    subjects.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const good = count('pass');
  const unknown = count('unknown');
  const all = good + count('fail', 'partial') + unknown;
  if (all === 0) return byWorst(subjects);
  const isOpen = subjects.some(({ id, verdict }) => id === 'tenant' && verdict === 'unknown');
  if (isOpen) return { verdict: 'unknown', cause: causeOf(subjects) };
  const best = ratio(good + unknown, all);
  const isBad = best.verdict === 'fail' || best.verdict === 'partial';
  return unknown === 0 || isBad ? best : { verdict: 'unknown', cause: causeOf(subjects) };
}

/** The verdict of a check from its subjects. */
export function overall(subjects: readonly Subject[], ratio: Ratio | null): Overall {
  return ratio === null ? byWorst(subjects) : byRatio(subjects, ratio);
}
