import { type Database, type Scope, within } from './database.ts';
import type { VerdictRecord } from './records.ts';

/** Present verdicts by check. */
export async function readVerdicts(db: Database, scope: Scope): Promise<Map<string, VerdictRecord>> {
  return new Map((await db.getAll('verdicts', within(scope))).map((record) => [record.check, record]));
}
