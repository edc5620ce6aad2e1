import { type Database, type Scope, within } from './database.ts';
import type { OutboxRow } from './records.ts';

/** Announcements that were decided and not yet made. */
export async function pendingAnnouncements(db: Database, scope: Scope): Promise<OutboxRow[]> {
  return (await db.getAll('outbox', within(scope))).filter((row) => !row.done);
}

export async function markAnnounced(db: Database, [cloud, tenant]: Scope, row: OutboxRow): Promise<void> {
  await db.put('outbox', { ...row, done: true, cloud, tenant });
}
