import { type Database, type Scope, within } from './database.ts';
import type { SweepRecord } from './records.ts';
import { writeTogether } from './write-together.ts';

/** Sweep ids begin with the start time, so key order is time order. */
export async function readSweeps(db: Database, scope: Scope): Promise<SweepRecord[]> {
  return await db.getAll('sweeps', within(scope));
}

export async function runningSweep(db: Database, scope: Scope): Promise<SweepRecord | null> {
  return (await readSweeps(db, scope)).find((sweep) => sweep.state === 'running') ?? null;
}

/**
 * The latest finished sweep by Microsoft's clock, or null: the machine's may have been set back since. `besides`: id of
 * one that does not count.
 */
export async function lastFinishedSweep(
  db: Database,
  scope: Scope,
  besides?: string,
): Promise<SweepRecord | null> {
  const finished = (await readSweeps(db, scope)).filter(
    ({ state, id }) => state === 'finished' && id !== besides,
  );
  return finished.sort((a, b) => ((a.now ?? '') < (b.now ?? '') ? -1 : 1)).at(-1) ?? null;
}

export async function writeSweep(db: Database, [cloud, tenant]: Scope, sweep: SweepRecord): Promise<void> {
  await db.put('sweeps', { ...sweep, cloud, tenant });
}

/** Ends a sweep without a result: what it had read so far of unfinished sources is dropped, in one transaction. */
export async function abandonSweep(db: Database, scope: Scope, ended: SweepRecord): Promise<void> {
  const [cloud, tenant] = scope;
  await writeTogether(db, ['sweeps', 'checkpoints', 'pages'], async (tx) => {
    for (const checkpoint of await tx.objectStore('checkpoints').getAll(within(scope))) {
      await tx.objectStore('pages').delete(within(scope, checkpoint.source, checkpoint.sweep));
    }
    await tx.objectStore('checkpoints').delete(within(scope));
    await tx.objectStore('sweeps').put({ ...ended, cloud, tenant });
  });
}
