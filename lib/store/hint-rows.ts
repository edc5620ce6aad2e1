import type { Database, Scope } from './database.ts';

/** The record that hints stored for one kind and key, or null. */
export async function readHintRow(
  db: Database,
  [cloud, tenant]: Scope,
  kind: string,
  key: string,
): Promise<unknown> {
  return (await db.get('hints', [cloud, tenant, kind, key]))?.record ?? null;
}
