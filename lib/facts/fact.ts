import type { Evidence } from '../evidence/evidence.ts';
import type { Cause, Gap } from '../evidence/gap.ts';
import { CAUSES } from '../evidence/gap.ts';
import type { Source } from '../evidence/source.ts';
import type { Settings } from '../settings/settings.ts';

/** Something derived once per sweep and shared by checks. `value` is null when a needed source gave no rows at all. */
export interface FactResult<Value> {
  readonly value: Value | null;
  /** True only if every source it had to read is complete and has no spoiled row. */
  readonly complete: boolean;
  readonly gap?: Gap;
  /** Oldest reading it rests on, ISO 8601. */
  readonly readAt: string | null;
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
}

/** What a fact may look at; reading a source makes the fact rest on it. */
export interface FactInputs {
  readonly now: Date;
  readonly settings: Settings;
  evidence<Row>(source: Source<Row>): Evidence<Row>;
}

export interface Fact<out Value> {
  readonly id: string;
  /** Without rows of these there is no value. */
  readonly needs: readonly Source<unknown>[];
  /** Null where nothing was read that it could be derived from. */
  derive(inputs: FactInputs): Value | null;
  /** What keeps it from being complete, where that is not simply any gap of what it read. */
  gap?(inputs: FactInputs): Gap | undefined;
  /** Ids for sources that ask once per entity of this fact (`keysOf` in their requests). */
  keys?(value: never): readonly string[];
}

export function defineFact<Value>(
  fact: Omit<Fact<Value>, 'keys'> & { keys?(value: Value): readonly string[] },
): Fact<Value> {
  return fact;
}

/** A gap that stands for spoiled rows: what they say is not known, so the collection is not all there is. */
export function gapOf(id: string, evidence: Evidence<unknown>): Gap | undefined {
  if (!evidence.complete) return evidence.gap ?? { source: id, cause: 'incomplete' };
  return evidence.spoiled.length > 0 ? { source: id, cause: 'error' } : undefined;
}

/** Whether nothing at all was read: a need that is missing answers `unknown` for whoever needs it. */
export function isMissing(evidence: Evidence<unknown>): boolean {
  const { complete, rows, spoiled, entities } = evidence;
  // Of a source that asks once per entity an empty answer is an answer.
  return !complete && rows.length === 0 && spoiled.length === 0 && (entities?.size ?? 0) === 0;
}

/** The gap of highest precedence, of several the first by source; undefined for none. */
export function firstGap(gaps: Iterable<Gap | undefined>): Gap | undefined {
  const rank = (cause: Cause): number => CAUSES.indexOf(cause);
  return [...gaps]
    .filter((gap): gap is Gap => gap !== undefined)
    .sort((a, b) => rank(a.cause) - rank(b.cause) || (a.source < b.source ? -1 : 1))[0];
}

/** Derives a fact and works out what it rests on. */
export function deriveFact<Value>(fact: Fact<Value>, inputs: FactInputs): FactResult<Value> {
  const read = new Map<string, Evidence<unknown>>();
  const evidence = <Row>(source: Source<Row>): Evidence<Row> => {
    const found = inputs.evidence(source);
    read.set(source.id, found);
    return found;
  };
  const missing = fact.needs.filter((source) => isMissing(evidence(source)));
  const value =
    missing.length > 0 ? null : fact.derive({ now: inputs.now, settings: inputs.settings, evidence });
  const own =
    fact.gap === undefined
      ? firstGap([...read].map(([id, found]) => gapOf(id, found)))
      : fact.gap({ now: inputs.now, settings: inputs.settings, evidence });
  // A fact may tell of gaps by what it found; without a value it found nothing.
  const gap = firstGap([own, ...missing.map((source) => gapOf(source.id, evidence(source)))]);
  const ages = [...read.values()]
    .map((found) => found.readAt)
    .filter((readAt): readAt is string => readAt !== null);
  return {
    value,
    complete: gap === undefined,
    ...(gap === undefined ? {} : { gap }),
    readAt: ages.sort()[0] ?? null,
    sources: [...read.keys()].sort(),
  };
}
