import type { DashboardRoute } from '../../components/dashboard/dashboard-route.ts';
import { comparedSweeps } from '../../components/dashboard/history/compare-sweeps.ts';
import { riskChanges } from '../../components/dashboard/history/risk-changes.ts';
import type { MicrosoftScores } from '../../components/dashboard/history/score-lines.ts';
import type { StoredHistory } from '../../components/dashboard/history/stored-history.ts';
import partnerScore from '../../lib/evidence/sources/partner-score.ts';
import partnerScoreHistory from '../../lib/evidence/sources/partner-score-history.ts';
import type { RiskEvent } from '../../lib/risks/event.ts';
import { type Database, type Scope, within } from '../../lib/store/database.ts';
import { readHistory } from '../../lib/store/history.ts';
import { readKeptRows } from './read-kept-rows.ts';

async function readMicrosoft(db: Database, scope: Scope): Promise<MicrosoftScores | null> {
  const [now, before] = await Promise.all([
    readKeptRows(db, scope, partnerScore.id),
    readKeptRows(db, scope, partnerScoreHistory.id),
  ]);
  const [current] = now as { readonly maxScore: number }[];
  if (current === undefined || current.maxScore <= 0 || before.length === 0) return null;
  const points = before as { readonly createdDateTime: string; readonly score: number }[];
  return {
    max: current.maxScore,
    points: points.map(({ createdDateTime, score }) => ({ at: createdDateTime, score })),
  };
}

/**
 * Events after a time; the log is read from its end, for it grows for as long as the product is used. What no sweep
 * brought has the machine's time, and says nothing of where in the log it stands.
 */
async function eventsSince(db: Database, scope: Scope, since: string): Promise<RiskEvent[]> {
  const events: RiskEvent[] = [];
  let cursor = await db.transaction('events').store.openCursor(within(scope), 'prev');
  while (cursor !== null && (cursor.value.sweep === null || cursor.value.at > since)) {
    events.push(cursor.value);
    cursor = await cursor.continue();
  }
  return events;
}

/** The history of a tenant, with what came and went between the sweeps that are compared. */
export async function readStoredHistory(
  db: Database,
  scope: Scope,
  { parts }: DashboardRoute,
): Promise<StoredHistory> {
  const [stored, microsoft] = await Promise.all([readHistory(db, scope), readMicrosoft(db, scope)]);
  // The machine's clock, which their ids begin with, may have been set back.
  const sweeps = stored.sort((a, b) => (a.now < b.now ? -1 : 1));
  const compared = comparedSweeps(sweeps, parts);
  if (compared === null) return { sweeps, microsoft, risks: [] };
  const [from, to] = compared;
  return { sweeps, microsoft, risks: riskChanges(await eventsSince(db, scope, from.now), from.now, to.now) };
}
