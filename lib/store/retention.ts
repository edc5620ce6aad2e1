import type { RiskEvent } from '../risks/event.ts';
import { type Database, type Scope, within } from './database.ts';
import { expiredEvents } from './expired-events.ts';
import { forgetTenant } from './forget-tenant.ts';
import { writeTogether } from './write-together.ts';

/** What the log of risks means; this folder knows only how it is stored. */
export interface RiskLog {
  /** Keys of the risks that stand after these events. */
  readonly open: (events: readonly RiskEvent[]) => ReadonlySet<string>;
  /** The subject of a risk's key. */
  readonly subjectOf: (key: string) => string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Cloud and tenant of everything that was swept, each with the time of its latest sweep by Microsoft's clock. */
async function latestSweeps(db: Database): Promise<{ readonly scope: Scope; readonly at: string }[]> {
  const latest = new Map<string, { readonly scope: Scope; readonly at: string }>();
  for (const { cloud, tenant, now } of await db.getAll('sweeps')) {
    const key = `${cloud}/${tenant}`;
    if (now !== null && now > (latest.get(key)?.at ?? ''))
      latest.set(key, { scope: [cloud, tenant], at: now });
  }
  return [...latest.values()];
}

/** Resolved risks of long ago, announcements that were made, and readings of sources that are no longer asked. */
async function forgetRecords(db: Database, scope: Scope, oldest: string, log: RiskLog): Promise<void> {
  await writeTogether(db, ['sweeps', 'events', 'outbox', 'readings', 'pages'], async (tx) => {
    // Those that came to nothing; the others go with the next one that is judged.
    for (const { id, state } of await tx.objectStore('sweeps').getAll(within(scope))) {
      if (state !== 'running' && id < oldest) await tx.objectStore('sweeps').delete([...scope, id]);
    }
    const events = await tx.objectStore('events').getAll(within(scope));
    for (const { seq } of expiredEvents(events, log.open(events), oldest)) {
      await tx.objectStore('events').delete([...scope, seq]);
    }
    for (const { id, sweep, done } of await tx.objectStore('outbox').getAll(within(scope))) {
      if (done && sweep < oldest) await tx.objectStore('outbox').delete([...scope, id]);
    }
    for (const { source, latest } of await tx.objectStore('readings').getAll(within(scope))) {
      if (latest.readAt >= oldest) continue;
      await tx.objectStore('readings').delete([...scope, source]);
      await tx.objectStore('pages').delete(within(scope, source));
    }
  });
}

/** Every text in a value, however deep, is handed over in lower case. */
function eachText(value: unknown, hand: (text: string) => void): void {
  if (typeof value === 'string') hand(value.toLowerCase());
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) eachText(part, hand);
  }
}

/** Names that no sweep has read since `oldest`, and that neither a page nor the log of risks speaks of. */
async function forgetNames(db: Database, scope: Scope, oldest: string, log: RiskLog): Promise<void> {
  const names = await db.getAll('names', within(scope));
  const spare = new Map(
    names.filter(({ sweep }) => (sweep ?? '') < oldest).map(({ id }) => [id.toLowerCase(), id]),
  );
  if (spare.size === 0) return;
  const spokenOf = (text: string): boolean => spare.delete(text);
  for (const { key } of await db.getAll('events', within(scope))) spokenOf(log.subjectOf(key).toLowerCase());
  // One page at a time: all of them together may be more than a worker should hold.
  let cursor = await db.transaction('pages').store.openCursor(within(scope));
  while (cursor !== null) {
    eachText(cursor.value.rows, spokenOf);
    cursor = await cursor.continue();
  }
  await writeTogether(db, ['names'], async (tx) => {
    for (const id of spare.values()) await tx.objectStore('names').delete([...scope, id]);
  });
}

/**
 * Forgets what is older than the setting says, counted back from the latest sweep by Microsoft's clock: this
 * machine's may be wrong, and would take everything. A tenant whose last sweep is older than that goes as a whole.
 * Call it while no sweep is being judged: the judgement counts on the log as it read it.
 */
export async function forgetOlder(db: Database, retentionDays: number, log: RiskLog): Promise<void> {
  const sweeps = await latestSweeps(db);
  const latest = sweeps
    .map(({ at }) => at)
    .sort()
    .at(-1);
  if (latest === undefined) return;
  const oldest = new Date(Date.parse(latest) - retentionDays * DAY_MS).toISOString();
  for (const { scope, at } of sweeps) {
    if (at < oldest) {
      await forgetTenant(db, scope);
      continue;
    }
    await forgetRecords(db, scope, oldest, log);
    await forgetNames(db, scope, oldest, log);
  }
}
