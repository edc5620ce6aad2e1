import type { Evidence } from '../evidence/evidence.ts';
import type { RequestContext, Source } from '../evidence/source.ts';
import subscribedSkus from '../evidence/sources/subscribed-skus.ts';
import licences from '../facts/all/licences.ts';
import { deriveFact, type FactResult } from '../facts/fact.ts';
import { FACTS } from '../facts/registry.ts';
import { readReadings } from '../store/readings.ts';
import { lastFinishedSweep } from '../store/sweeps.ts';
import { storedEvidence } from './stored-evidence.ts';
import type { SweepContext } from './sweep-context.ts';

/** Sources that are read before another: those it names, and the licences where it needs one. */
export function readBefore({ after, consults, licence }: Source<unknown>): readonly Source<unknown>[] {
  return [...(after ?? []), ...(consults ?? []), ...(licence === undefined ? [] : [subscribedSkus])];
}

/** All that is read before any of these, whether they name it or something they name does. */
function allReadBefore(sources: readonly Source<unknown>[]): ReadonlyMap<string, Source<unknown>> {
  const found = new Map<string, Source<unknown>>();
  const add = (source: Source<unknown>): void => {
    for (const before of readBefore(source)) {
      if (found.has(before.id)) continue;
      found.set(before.id, before);
      add(before);
    }
  };
  sources.forEach(add);
  return found;
}

/** What these sources may look at to describe their requests: what was read before, and facts derived from it. */
export async function requestContextOf(
  { db, scope, sweep, settings }: SweepContext,
  sources: readonly Source<unknown>[],
  now: Date,
): Promise<RequestContext> {
  const readings = await readReadings(db, scope);
  const evidence = new Map<string, Evidence<unknown>>();
  for (const source of allReadBefore(sources).values()) {
    evidence.set(source.id, (await storedEvidence(db, scope, source, readings.get(source.id), now)).evidence);
  }
  const of = <Row>(source: Source<Row>): Evidence<Row> =>
    (evidence.get(source.id) ?? { rows: [], spoiled: [], complete: false, readAt: null }) as Evidence<Row>;
  const derived = new Map<string, FactResult<unknown>>();
  const factOf = (id: string): FactResult<unknown> | undefined => {
    const fact = FACTS.get(id);
    const result = fact && (derived.get(id) ?? deriveFact(fact, { now, settings, evidence: of }));
    if (result !== undefined) derived.set(id, result);
    return result;
  };
  const previous = await lastFinishedSweep(db, scope, sweep);
  const { value: bought } = deriveFact(licences, { now, settings, evidence: of });
  return {
    now,
    previousSweepAt: previous?.now == null ? null : new Date(previous.now),
    evidence: of,
    licensed: (licence) => bought?.[licence] ?? 'unknown',
    keysOf(id) {
      const value = factOf(id)?.value ?? null;
      return value === null ? [] : (FACTS.get(id)?.keys?.(value as never) ?? []);
    },
    gapOfKeys: (id) => factOf(id)?.gap,
  };
}
