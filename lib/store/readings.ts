import type { Name } from '../evidence/source.ts';
import type { LedgerEntry } from '../microsoft/ledger.ts';
import { type Database, type Scope, within } from './database.ts';
import type { Checkpoint, PageRecord, ReadingRecord } from './records.ts';

export async function readCheckpoint(
  db: Database,
  [cloud, tenant]: Scope,
  source: string,
): Promise<Checkpoint | null> {
  return (await db.get('checkpoints', [cloud, tenant, source])) ?? null;
}

export async function readReadings(db: Database, scope: Scope): Promise<Map<string, ReadingRecord>> {
  return new Map((await db.getAll('readings', within(scope))).map((reading) => [reading.source, reading]));
}

/** What one step read, and where the reading stands after it. */
export interface Commit {
  readonly pages: readonly PageRecord[];
  readonly names: readonly Name[];
  readonly ledger: readonly LedgerEntry[];
  readonly checkpoint: Checkpoint;
}

/** Writes rows, names, ledger and checkpoint in one transaction: a page is either there with its cursor, or not read. */
export async function commitStep(db: Database, scope: Scope, commit: Commit): Promise<void> {
  const [cloud, tenant] = scope;
  const tx = db.transaction(['pages', 'names', 'ledger', 'checkpoints'], 'readwrite');
  const { checkpoint } = commit;
  for (const page of commit.pages) void tx.objectStore('pages').put({ ...page, cloud, tenant });
  for (const name of commit.names) void tx.objectStore('names').put({ ...name, cloud, tenant });
  const ledger = tx.objectStore('ledger');
  let seq = (await ledger.count(within(scope, checkpoint.sweep))) + 1;
  for (const entry of commit.ledger) {
    void ledger.put({ ...entry, sweep: checkpoint.sweep, seq, cloud, tenant });
    seq += 1;
  }
  void tx.objectStore('checkpoints').put({ ...checkpoint, cloud, tenant });
  await tx.done;
}

/** Number of requests that a sweep has made so far. */
export async function countRequests(db: Database, scope: Scope, sweep: string): Promise<number> {
  return await db.count('ledger', within(scope, sweep));
}

/**
 * Ends the reading of a source: the outcome replaces the old one, the checkpoint goes, and so do pages that neither
 * the latest complete reading nor the latest attempt needs.
 */
export async function finishReading(db: Database, scope: Scope, reading: ReadingRecord): Promise<void> {
  const [cloud, tenant] = scope;
  const tx = db.transaction(['readings', 'pages', 'checkpoints'], 'readwrite');
  const kept = new Set([reading.complete?.sweep, reading.latest.sweep]);
  let cursor = await tx.objectStore('pages').openKeyCursor(within(scope, reading.source));
  const stale: [string, string, string, string, number][] = [];
  while (cursor !== null) {
    if (!kept.has(cursor.primaryKey[3])) stale.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  for (const key of stale) void tx.objectStore('pages').delete(key);
  void tx.objectStore('readings').put({ ...reading, cloud, tenant });
  void tx.objectStore('checkpoints').delete([cloud, tenant, reading.source]);
  await tx.done;
}

/** All answers that one attempt got of a source, in the order they came. */
export async function readPages(
  db: Database,
  scope: Scope,
  source: string,
  sweep: string,
): Promise<PageRecord[]> {
  return await db.getAll('pages', within(scope, source, sweep));
}
