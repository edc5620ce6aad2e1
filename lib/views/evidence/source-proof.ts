import type { Evaluated, EvaluatedSource } from '../evaluated.ts';

/** What was read of one source, the requests that prove it, and the checks that rest on it. */
export interface SourceProof extends EvaluatedSource {
  readonly checks: readonly string[];
}

/** Every source that is on, by id. */
export function sourceProofs({ sources, checks }: Pick<Evaluated, 'sources' | 'checks'>): SourceProof[] {
  return [...sources.values()].map((source) => ({
    ...source,
    checks: checks.filter((check) => check.sources.includes(source.id)).map(({ id }) => id),
  }));
}
