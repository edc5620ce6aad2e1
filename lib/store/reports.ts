import type { Database, Scope } from './database.ts';

/** The report of the latest sweep, or null. */
export async function readReport(db: Database, [cloud, tenant]: Scope): Promise<unknown> {
  return (await db.get('reports', [cloud, tenant]))?.report ?? null;
}
