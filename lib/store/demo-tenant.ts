import { type Database, type Scope, type StoreName, within } from './database.ts';
import { writeTogether } from './write-together.ts';

/** What one sweep of the demo's recorded tenant left behind. */
export interface DemoTenant {
  /** The recording's clock at that sweep, ISO 8601. */
  readonly now: string;
  /** Records by object store, each with its key. */
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/**
 * Reads the packaged demo (JSON of {@link DemoTenant}) as if its sweep had finished at `machineNow` (ms): ages and
 * countdowns are told by the recording's clock, which goes on from there.
 */
export function readDemoTenant(json: string, machineNow: number): DemoTenant {
  const { now } = JSON.parse(json) as DemoTenant;
  const clockOffsetMs = Date.parse(now) - machineNow;
  const finishedAt = new Date(machineNow).toISOString();
  return JSON.parse(json, (key, value: unknown) => {
    if (key === 'clockOffsetMs') return clockOffsetMs;
    return key === 'finishedAt' ? finishedAt : value;
  }) as DemoTenant;
}

/** Stores the demo in the place of whatever its tenant had stored before. */
export async function writeDemoTenant(db: Database, scope: Scope, { rows }: DemoTenant): Promise<void> {
  const stores = Object.keys(rows) as StoreName[];
  await writeTogether(db, stores, async (tx) => {
    for (const store of stores) {
      await tx.objectStore(store).delete(within(scope));
      // Each store has rows of its own type; these were made by the same code.
      for (const row of rows[store] ?? []) await tx.objectStore(store).put(row as never);
    }
  });
}
