import { type Cause, firstCause } from '../evidence/gap.ts';
import type { Ratio, Weights } from './check.ts';
import type { Share } from './decision.ts';
import { type Subject, type Verdict, worst } from './verdict.ts';

interface Overall {
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** The share that was judged; absent where the worst subject decided. */
  readonly share?: Share;
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

const COUNTED: ReadonlySet<Verdict> = new Set(['pass', 'fail', 'partial', 'unknown']);

/**
 * By the share of good subjects. Of those about whom nothing is known the best is assumed: if even that is not good
 * enough, it is said; else the whole is unknown. `tenant` stands for `unseen` more, or for any number.
 */
function byRatio(
  subjects: readonly Subject[],
  ratio: Ratio,
  unseen: number | undefined,
  weights: Weights | undefined,
): Overall {
  const isRest = ({ id, verdict }: Subject): boolean => id === 'tenant' && verdict === 'unknown';
  const isOpen = subjects.some(isRest);
  const seen = subjects.filter((subject) => !isRest(subject));
  const unknown = seen.filter(({ verdict }) => verdict === 'unknown').length;
  const counted = seen.filter(({ verdict }) => COUNTED.has(verdict));
  const weighed = counted.map(
    ({ id, verdict }) =>
      weights?.get(id) ?? { good: verdict === 'pass' || verdict === 'unknown' ? 1 : 0, all: 1 },
  );
  const good = weighed.reduce((total, one) => total + one.good, 0);
  const all = weighed.reduce((total, one) => total + one.all, 0);
  if (all === 0) return byWorst(subjects);
  const more = isOpen ? (unseen ?? null) : 0;
  const share: Share = { good, all, assumed: unknown, unseen: more };
  const blind: Overall = { verdict: 'unknown', cause: causeOf(subjects), share };
  if (more === null) return blind;
  const best = ratio(good + more, all + more);
  const isBad = best.verdict === 'fail' || best.verdict === 'partial';
  return isBad || (unknown === 0 && !isOpen) ? { ...best, share } : blind;
}

/** The verdict of a check from its subjects; `unseen`: at most how many the subject for the unseen rest stands for. */
export function overall(
  subjects: readonly Subject[],
  ratio: Ratio | null,
  unseen: number | undefined,
  weights: Weights | undefined,
): Overall {
  return ratio === null ? byWorst(subjects) : byRatio(subjects, ratio, unseen, weights);
}
