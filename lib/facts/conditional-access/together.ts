import { type Answer, bestLevel } from './answer.ts';
import type { Demand } from './demand.ts';
import type { PolicyOutcome } from './policy-outcome.ts';
import { everySignIn, LEGACY_CLIENTS, legacyClients, platformUniverse, signIns } from './reach.ts';

const only = (outcome: PolicyOutcome, clauses: readonly string[]): boolean =>
  outcome.clauses.every((clause) => clauses.includes(clause));

/** Policies that are full but for client apps or platforms, and together leave no sign-in out; else none. */
function partition(demand: Demand, outcomes: readonly PolicyOutcome[]): readonly PolicyOutcome[] {
  const candidates = outcomes.filter(
    (outcome) => outcome.level === 'conditional' && only(outcome, ['clientApps', 'platforms', 'hybrid']),
  );
  if (candidates.length < 2) return [];
  const universe = platformUniverse(candidates.map(({ policy }) => policy));
  const covered = new Set<string>();
  for (const { policy } of candidates)
    for (const signIn of signIns(policy, demand, universe)) covered.add(signIn);
  return everySignIn(demand, universe).every((signIn) => covered.has(signIn)) ? candidates : [];
}

/** Policies that each keep out one kind of legacy client, and together both; else none. */
function bothLegacyClients(outcomes: readonly PolicyOutcome[]): readonly PolicyOutcome[] {
  const candidates = outcomes.filter(
    (outcome) => outcome.level === 'partial' && only(outcome, ['legacyClients']),
  );
  const covered = new Set(candidates.flatMap(({ policy }) => legacyClients(policy)));
  return LEGACY_CLIENTS.every((client) => covered.has(client)) ? candidates : [];
}

const answer = (level: Answer['level'], deciding: readonly PolicyOutcome[]): Answer => ({
  level,
  policies: deciding
    .map(({ policy, clauses }) => ({ id: policy.id, clauses }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/**
 * The best of all policies that apply to somebody, of known outcomes. Every policy that is full by itself is named;
 * else those that are full together; else those of the best level.
 */
export function bestTogether(demand: Demand, outcomes: readonly PolicyOutcome[]): Answer {
  const full = outcomes.filter(({ level }) => level === 'full');
  if (full.length > 0) return answer('full', full);
  const together = demand === 'legacyBlock' ? bothLegacyClients(outcomes) : partition(demand, outcomes);
  if (together.length > 0) return answer('full', together);
  const level = bestLevel(outcomes.map((outcome) => outcome.level));
  return answer(
    level,
    outcomes.filter((outcome) => outcome.level === level),
  );
}
