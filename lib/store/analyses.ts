import type { GdapAnalysis } from '../views/gdap/analysis.ts';
import { openDatabase } from './database.ts';

/** The GDAP analysis stored with the latest sweep, or null. The dashboard calls it itself, without the worker. */
export async function readAnalysis(cloud: string, tenantId: string): Promise<GdapAnalysis | null> {
  const db = await openDatabase();
  try {
    return (await db.get('analyses', [cloud, tenantId]))?.gdap ?? null;
  } finally {
    db.close();
  }
}
