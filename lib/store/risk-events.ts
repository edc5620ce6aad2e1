import type { RiskEvent } from '../risks/event.ts';
import { type Database, type Scope, type WriteTransaction, within } from './database.ts';

export async function readEvents(db: Database, scope: Scope): Promise<RiskEvent[]> {
  return await db.getAll('events', within(scope));
}

/** Appends to the log inside a transaction that holds the store `events`. */
export async function appendEvents(
  tx: WriteTransaction,
  scope: Scope,
  events: readonly RiskEvent[],
): Promise<void> {
  const [cloud, tenant] = scope;
  const store = tx.objectStore('events');
  const last = await store.openKeyCursor(within(scope), 'prev');
  let seq = (last?.primaryKey[2] ?? 0) + 1;
  for (const event of events) {
    await store.put({ ...event, seq, cloud, tenant });
    seq += 1;
  }
}
