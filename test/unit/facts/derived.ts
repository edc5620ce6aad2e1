import type { Evidence, SpoiledRow } from '../../../lib/evidence/evidence.ts';
import type { Cause } from '../../../lib/evidence/gap.ts';
import type { Source } from '../../../lib/evidence/source.ts';
import { deriveFact, type Fact, type FactResult } from '../../../lib/facts/fact.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const NOW = '2026-11-20T08:00:00Z';

/** Items as Microsoft sends them, or the cause for which (the rest of) them could not be read. */
export interface Read {
  readonly items?: readonly unknown[];
  readonly missing?: Cause;
}

/** Derives a fact over literal answers; a source that is not named was not read yet. */
export function derived<Value>(
  fact: Fact<Value>,
  answers: Readonly<Record<string, Read>>,
): FactResult<Value> {
  const evidence = <Row>(source: Source<Row>): Evidence<Row> => {
    const { items = [], missing } = answers[source.id] ?? { missing: 'notYetRead' };
    const rows: Row[] = [];
    const spoiled: SpoiledRow<Row>[] = [];
    for (const item of items) {
      const reading = source.row(item, null);
      if ('row' in reading) rows.push(reading.row);
      else spoiled.push({ entity: null, ...reading.spoiled });
    }
    if (missing === undefined) return { rows, spoiled, complete: true, readAt: NOW };
    const readAt = items.length > 0 ? NOW : null;
    return { rows, spoiled, complete: false, gap: { source: source.id, cause: missing }, readAt };
  };
  return deriveFact(fact, { now: new Date(NOW), settings: DEFAULT_SETTINGS, evidence });
}
