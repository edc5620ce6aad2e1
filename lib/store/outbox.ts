import { type Database, type Scope, within } from './database.ts';
import type { OutboxRow } from './records.ts';
import { writeTogether } from './write-together.ts';

/** Announcements that were decided and not yet made, the oldest first. */
export async function pendingAnnouncements(db: Database, scope: Scope): Promise<OutboxRow[]> {
  const rows = await db.getAll('outbox', within(scope));
  return rows.filter((row) => !row.done).sort((a, b) => (a.sweep < b.sweep ? -1 : 1));
}

/** What a notification announced, whether or not it is done. */
export async function announcedAs(db: Database, scope: Scope, id: string): Promise<OutboxRow[]> {
  return (await db.getAll('outbox', within(scope))).filter((row) => row.shownAs === id);
}

/** Changes announcements together: either all of them are shown under one id, or none is. */
export async function writeAnnouncements(
  db: Database,
  [cloud, tenant]: Scope,
  rows: readonly OutboxRow[],
): Promise<void> {
  await writeTogether(db, ['outbox'], async (tx) => {
    for (const row of rows) await tx.objectStore('outbox').put({ ...row, cloud, tenant });
  });
}
