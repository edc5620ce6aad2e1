import type { GdapAnalysis } from '../views/gdap/analysis.ts';
import type { Database, Scope } from './database.ts';

/** The GDAP analysis stored with the latest sweep, or null. */
export async function readAnalysis(db: Database, [cloud, tenant]: Scope): Promise<GdapAnalysis | null> {
  return (await db.get('analyses', [cloud, tenant]))?.gdap ?? null;
}
