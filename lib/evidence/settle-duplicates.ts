import type { SpoiledRow } from './evidence.ts';
import type { Source } from './source.ts';

interface Rows {
  readonly rows: readonly unknown[];
  readonly spoiled: readonly SpoiledRow<unknown>[];
}

/**
 * A row that came twice is one row; one that came twice with different content changed while it was read (a list that
 * moves between two pages, say), so nobody knows which of them holds: it is spoiled, also where one of them was before.
 */
export function settleDuplicates(source: Source<unknown>, { rows, spoiled }: Rows): Rows {
  const { identity } = source;
  if (identity === undefined) return { rows, spoiled };
  const byIdentity = new Map<string, unknown[]>();
  for (const row of rows) {
    const id = identity(row as never);
    byIdentity.set(id, [...(byIdentity.get(id) ?? []), row]);
  }
  const unreadable = new Set(spoiled.map(({ partial }) => identity(partial as never)));
  const settled: unknown[] = [];
  const torn: SpoiledRow<unknown>[] = [];
  for (const [id, [first, ...others]] of byIdentity) {
    if (unreadable.has(id)) continue;
    const same = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    if (same) settled.push(first);
    else
      torn.push({ entity: null, partial: common([first, ...others]), fields: differing([first, ...others]) });
  }
  return { rows: settled, spoiled: [...spoiled, ...torn] };
}

const fieldsOf = (row: unknown): Record<string, unknown> => row as Record<string, unknown>;

function differing(rows: readonly unknown[]): string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(fieldsOf(row))));
  return [...names].filter(
    (name) => new Set(rows.map((row) => JSON.stringify(fieldsOf(row)[name]))).size > 1,
  );
}

/** What all of them agree on. */
function common(rows: readonly unknown[]): Record<string, unknown> {
  const torn = new Set(differing(rows));
  return Object.fromEntries(Object.entries(fieldsOf(rows[0])).filter(([name]) => !torn.has(name)));
}
