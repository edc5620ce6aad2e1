import type { Database, Scope } from '../../lib/store/database.ts';
import { readPages } from '../../lib/store/readings.ts';

/** Rows of a source as they were read last: to the end where that ever was. */
export async function readKeptRows(db: Database, scope: Scope, source: string): Promise<unknown[]> {
  const reading = await db.get('readings', [...scope, source]);
  if (reading === undefined) return [];
  const pages = await readPages(db, scope, source, (reading.complete ?? reading.latest).sweep);
  return pages.flatMap(({ rows }) => rows);
}
