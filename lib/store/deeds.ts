import type { RiskEvent } from '../risks/event.ts';
import type { Summary } from '../views/summary.ts';
import { type Database, type Scope, within } from './database.ts';
import { appendEvents } from './risk-events.ts';
import { writeTogether } from './write-together.ts';

/** What a person did with risks: the events of it, and the stored summary as it is afterwards. */
export interface RiskDeed {
  readonly events: readonly RiskEvent[];
  readonly summary: Summary;
}

/**
 * Notes what a person did with risks, in one transaction with the reading that it rests on: two windows never undo
 * each other's. Returns the summary as it stands then, or null before the first result. Without events nothing is
 * written.
 */
export async function writeDeed(
  db: Database,
  scope: Scope,
  decide: (log: readonly RiskEvent[], summary: Summary) => RiskDeed,
): Promise<Summary | null> {
  return await writeTogether(db, ['events', 'summaries'], async (tx) => {
    const stored = await tx.objectStore('summaries').get([scope[0], scope[1]]);
    if (stored === undefined) return null;
    const { events, summary } = decide(await tx.objectStore('events').getAll(within(scope)), stored.summary);
    if (events.length === 0) return stored.summary;
    await appendEvents(tx, scope, events);
    await tx.objectStore('summaries').put({ ...stored, summary });
    return summary;
  });
}
