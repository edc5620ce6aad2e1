import type { Name } from '../evidence/source.ts';
import type { LedgerEntry } from '../microsoft/ledger.ts';
import { type Database, type Scope, within } from './database.ts';
import type { Checkpoint, PageRecord, ReadingRecord } from './records.ts';
import { writeTogether } from './write-together.ts';

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

/** Writes rows, names, ledger and checkpoint together: a page is either there with its cursor, or not read. */
export async function commitStep(db: Database, scope: Scope, commit: Commit): Promise<void> {
  const [cloud, tenant] = scope;
  const { checkpoint } = commit;
  await writeTogether(db, ['pages', 'names', 'ledger', 'checkpoints'], async (tx) => {
    for (const page of commit.pages) await tx.objectStore('pages').put({ ...page, cloud, tenant });
    for (const name of commit.names)
      await tx.objectStore('names').put({ ...name, sweep: checkpoint.sweep, cloud, tenant });
    const ledger = tx.objectStore('ledger');
    let seq = (await ledger.count(within(scope, checkpoint.sweep))) + 1;
    for (const entry of commit.ledger) {
      await ledger.put({ ...entry, sweep: checkpoint.sweep, seq, cloud, tenant });
      seq += 1;
    }
    await tx.objectStore('checkpoints').put({ ...checkpoint, cloud, tenant });
  });
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
  await writeTogether(db, ['readings', 'pages', 'checkpoints'], async (tx) => {
    const kept = new Set([reading.complete?.sweep, reading.latest.sweep]);
    const pages = await tx.objectStore('pages').getAllKeys(within(scope, reading.source));
    for (const key of pages) if (!kept.has(key[3])) await tx.objectStore('pages').delete(key);
    await tx.objectStore('readings').put({ ...reading, cloud, tenant });
    await tx.objectStore('checkpoints').delete([cloud, tenant, reading.source]);
  });
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
