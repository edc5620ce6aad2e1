import { type Database, type Scope, within } from './database.ts';
import type { HistoryRecord } from './records.ts';

/** What every finished sweep came to, oldest first: a sweep's id begins with the time at which it started. */
export async function readHistory(db: Database, scope: Scope): Promise<HistoryRecord[]> {
  return await db.getAll('history', within(scope));
}
