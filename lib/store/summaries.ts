import type { Summary } from '../views/summary.ts';
import { openDatabase } from './database.ts';

/**
 * The summary stored with the latest sweep, or null. Pages call it themselves, so that the popup paints without
 * waking the worker.
 */
export async function readSummary(cloud: string, tenantId: string): Promise<Summary | null> {
  const db = await openDatabase();
  try {
    return (await db.get('summaries', [cloud, tenantId]))?.summary ?? null;
  } finally {
    db.close();
  }
}
