import { type Answer, bestLevel } from './answer.ts';
import type { Demand } from './demand.ts';
import type { PolicyOutcome } from './policy-outcome.ts';
import { everySignIn, platformUniverse, signIns } from './reach.ts';

/** What one policy may lack and another fill; a hybrid joined device lacks nothing. */
const FILLABLE: ReadonlySet<string> = new Set(['clientApps', 'legacyClients', 'platforms', 'hybrid']);

/** Policies that are full but for client apps or platforms, and together leave no sign-in out; else none. */
function partition(demand: Demand, outcomes: readonly PolicyOutcome[]): readonly PolicyOutcome[] {
  const candidates = outcomes.filter(
    ({ level, clauses }) => level !== 'planned' && clauses.every((clause) => FILLABLE.has(clause)),
  );
  if (candidates.length < 2) return [];
  const universe = platformUniverse(candidates.map(({ policy }) => policy));
  const covered = new Set<string>();
  for (const { policy } of candidates)
    for (const signIn of signIns(policy, demand, universe)) covered.add(signIn);
  return everySignIn(demand, universe).every((signIn) => covered.has(signIn)) ? candidates : [];
}

const answer = (level: Answer['level'], deciding: readonly PolicyOutcome[]): Answer => ({
  level,
  policies: deciding.map(({ deciding: policy }) => policy).sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/**
 * The best of all policies that apply to somebody, of known outcomes. Every policy that is full by itself is named;
 * else those that are full together; else those of the best level.
 */
export function bestTogether(demand: Demand, outcomes: readonly PolicyOutcome[]): Answer {
  const full = outcomes.filter(({ level }) => level === 'full');
  if (full.length > 0) return answer('full', full);
  const together = partition(demand, outcomes);
  if (together.length > 0) return answer('full', together);
  const level = bestLevel(outcomes.map((outcome) => outcome.level));
  return answer(
    level,
    outcomes.filter((outcome) => outcome.level === level),
  );
}
