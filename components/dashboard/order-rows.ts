/** By which column rows are sorted, and which way. */
export interface Order {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Rows by what `sortBy` gives of each: numbers by size, words as the language sorts them; equal ones stay as they stand. */
export function orderRows<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => string | number,
  direction: Order['direction'],
  locale: string,
): Row[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, by: sortBy(row) }))
    .sort((a, b) => sign * compare(a.by, b.by, collator))
    .map(({ row }) => row);
}

/** The order after a heading is pressed: its column, the other way round where it was ascending. */
export function pressed(order: Order | null, column: string): Order {
  const descending = order?.column === column && order.direction === 'ascending';
  return { column, direction: descending ? 'descending' : 'ascending' };
}
