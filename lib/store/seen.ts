import type { RiskEvent } from '../risks/event.ts';
import type { Risk } from '../risks/standing.ts';
import type { Summary } from '../views/summary.ts';
import { type Database, type Scope, within } from './database.ts';
import { appendEvents } from './risk-events.ts';
import { writeTogether } from './write-together.ts';

/**
 * Notes that a person has had risks in view: an event for each that was new, and the stored summary without the mark,
 * in one transaction. Returns the summary as it stands then; keys that are not new change nothing. `replay` gives the
 * present state of a log.
 */
export async function markRisksSeen(
  db: Database,
  scope: Scope,
  keys: readonly string[],
  at: string,
  replay: (events: readonly RiskEvent[]) => ReadonlyMap<string, Risk>,
): Promise<Summary | null> {
  return await writeTogether(db, ['events', 'summaries'], async (tx) => {
    const stored = await tx.objectStore('summaries').get([scope[0], scope[1]]);
    if (stored === undefined) return null;
    const risks = replay(await tx.objectStore('events').getAll(within(scope)));
    const events = [...new Set(keys)].flatMap((key): RiskEvent[] => {
      const risk = risks.get(key);
      if (risk?.unseen !== true) return [];
      return [{ key, type: 'seen', at, sweep: null, severity: risk.severity, verdict: risk.verdict }];
    });
    if (events.length === 0) return stored.summary;
    const seen = new Set(events.map(({ key }) => key));
    const summary = {
      ...stored.summary,
      risks: stored.summary.risks.map((risk) => (seen.has(risk.key) ? { ...risk, unseen: false } : risk)),
    };
    await appendEvents(tx, scope, events);
    await tx.objectStore('summaries').put({ ...stored, summary });
    return summary;
  });
}
