import type { CheckResult } from '../checks/result.ts';
import { LICENCE_NAMES } from '../evidence/licence.ts';
import { SOURCES } from '../evidence/registry.ts';
import type { EvidenceReference } from '../risks/event.ts';
import type { EvaluatedSource } from '../views/evaluated.ts';
import type { StoredEvidence } from './stored-evidence.ts';

/** Sources as views and report show them, by id. */
export function evaluatedSources(
  gathered: ReadonlyMap<string, StoredEvidence>,
): Map<string, EvaluatedSource> {
  return new Map(
    [...SOURCES.values()].flatMap((source): [string, EvaluatedSource][] => {
      const found = gathered.get(source.id);
      if (found === undefined) return [];
      const { evidence, requests } = found;
      const evaluated = {
        id: source.id,
        readAt: evidence.readAt,
        complete: evidence.complete,
        ...(evidence.gap === undefined || evidence.complete ? {} : { gap: evidence.gap }),
        ...(source.explains ? { explains: true as const } : {}),
        scope: source.scope,
        roles: source.roles,
        ...(source.licence === undefined ? {} : { licence: LICENCE_NAMES[source.licence] }),
        requests,
      };
      return [[source.id, evaluated]];
    }),
  );
}

/** What a check rests on, as small as it can be found again by. */
export function evidenceReferences(
  { sources }: CheckResult,
  known: ReadonlyMap<string, EvaluatedSource>,
): EvidenceReference[] {
  return sources.flatMap((source) => {
    const found = known.get(source);
    if (found === undefined) return [];
    const { readAt, gap } = found;
    return [{ source, readAt, ...(gap === undefined ? {} : { cause: gap.cause }) }];
  });
}
