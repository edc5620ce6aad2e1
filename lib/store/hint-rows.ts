import type { Database, Scope } from './database.ts';

/** The record that a hint page stored for one key, or null. */
export async function readHintRow(
  db: Database,
  [cloud, tenant]: Scope,
  page: string,
  key: string,
): Promise<unknown> {
  return (await db.get('hints', [cloud, tenant, page, key]))?.record ?? null;
}
