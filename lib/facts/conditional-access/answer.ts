/** How far one demand (MFA, say) is met for a principal, best first; `unknown` when a deciding part is not known. */
export type AnswerLevel = 'full' | 'partial' | 'alternative' | 'conditional' | 'planned' | 'none' | 'unknown';

/** A policy that decided, and the clauses that made it what it is (for the trace that is shown). */
export interface DecidingPolicy {
  readonly id: string;
  readonly clauses: readonly string[];
}

export interface Answer {
  readonly level: AnswerLevel;
  readonly policies: readonly DecidingPolicy[];
}

const BEST_FIRST: readonly AnswerLevel[] = [
  'full',
  'unknown',
  'partial',
  'alternative',
  'conditional',
  'planned',
  'none',
];

/**
 * The best of several answers. `unknown` stands right behind `full`: what is not known might be full, so nothing
 * below it may be claimed.
 */
export function bestLevel(levels: Iterable<AnswerLevel>): AnswerLevel {
  let best = BEST_FIRST.length - 1;
  for (const level of levels) best = Math.min(best, BEST_FIRST.indexOf(level));
  return BEST_FIRST[best] ?? 'none';
}
