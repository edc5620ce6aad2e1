import type { ClockRecord } from '../clocks/clock-record.ts';
import type { Database, Scope } from './database.ts';
import type { OutboxRow } from './records.ts';
import { writeTogether } from './write-together.ts';

/** What ends in a tenant, as of its last sweep; null before the first. */
export async function readClocks(db: Database, [cloud, tenant]: Scope): Promise<ClockRecord | null> {
  return (await db.get('clocks', [cloud, tenant]))?.clocks ?? null;
}

/**
 * Notes which clocks have fired together with what is to be announced of it: a killed worker loses neither, and two
 * that look at the same time cannot both take a clock. `fire` is pure. Returns the record as it is then, or null.
 */
export async function writeFired(
  db: Database,
  [cloud, tenant]: Scope,
  fire: (record: ClockRecord) => { readonly record: ClockRecord; readonly announcement: OutboxRow | null },
): Promise<ClockRecord | null> {
  return await writeTogether(db, ['clocks', 'outbox'], async (tx) => {
    const stored = await tx.objectStore('clocks').get([cloud, tenant]);
    if (stored === undefined) return null;
    const { record, announcement } = fire(stored.clocks);
    if (record !== stored.clocks) await tx.objectStore('clocks').put({ cloud, tenant, clocks: record });
    if (announcement !== null) await tx.objectStore('outbox').put({ ...announcement, cloud, tenant });
    return record;
  });
}
