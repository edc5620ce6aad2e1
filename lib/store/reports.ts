import type { Database, Scope } from './database.ts';
import type { StoredReport } from './records.ts';

/** The report of the latest sweep, or null. */
export async function readReport(db: Database, [cloud, tenant]: Scope): Promise<unknown> {
  return (await db.get('reports', [cloud, tenant]))?.report ?? null;
}

/** The report of the latest sweep with what it rests on and the end of the chain, or null. */
export async function readStoredReport(db: Database, [cloud, tenant]: Scope): Promise<StoredReport | null> {
  return (await db.get('reports', [cloud, tenant])) ?? null;
}
