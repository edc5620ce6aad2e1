import type { Gap } from '../../evidence/gap.ts';

/** How far one demand (MFA, say) is met for a principal, best first; `unknown` when a deciding part is not known. */
export type AnswerLevel = 'full' | 'partial' | 'alternative' | 'conditional' | 'planned' | 'none' | 'unknown';

/** A policy that decided, and the clauses that made it what it is (for the trace that is shown). */
export interface DecidingPolicy {
  readonly id: string;
  /** What keeps it from being full: `resources`, `location`, `alternative`, `reportOnly` …; none for a full one. */
  readonly clauses: readonly string[];
}

export interface Answer {
  readonly level: AnswerLevel;
  /** By id. With `unknown`, those on which it hangs. */
  readonly policies: readonly DecidingPolicy[];
  /** Why it is `unknown`. */
  readonly gap?: Gap;
}

const BEST_FIRST: readonly AnswerLevel[] = [
  'full',
  'partial',
  'alternative',
  'conditional',
  'planned',
  'none',
];

/** The best of several known levels; `none` for none at all. */
export function bestLevel(levels: Iterable<AnswerLevel>): AnswerLevel {
  let best = BEST_FIRST.length - 1;
  for (const level of levels) best = Math.min(best, BEST_FIRST.indexOf(level));
  return BEST_FIRST[best] ?? 'none';
}

/** The worse of two known levels. */
export const weakerLevel = (a: AnswerLevel, b: AnswerLevel): AnswerLevel =>
  BEST_FIRST.indexOf(a) >= BEST_FIRST.indexOf(b) ? a : b;

/** Levels between which no verdict tells a difference: met, met in part, not met. */
export function weightOf(level: AnswerLevel): 'met' | 'inPart' | 'notMet' | 'unknown' {
  if (level === 'full') return 'met';
  if (level === 'unknown') return 'unknown';
  return level === 'planned' || level === 'none' ? 'notMet' : 'inPart';
}
