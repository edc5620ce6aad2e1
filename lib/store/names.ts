import { type Database, type Scope, within } from './database.ts';

/** Display names by id; they are joined only when something is shown. */
export async function readNames(db: Database, scope: Scope): Promise<Map<string, string>> {
  return new Map((await db.getAll('names', within(scope))).map(({ id, name }) => [id, name]));
}
