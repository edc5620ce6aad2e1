import { type Database, type Scope, within } from './database.ts';

/** Display names of some ids, which may be in any letter case, by the id in lower case; what has no name is left out. */
export async function readNamesOf(
  db: Database,
  [cloud, tenant]: Scope,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.map((id) => id.toLowerCase()))];
  const rows = await Promise.all(wanted.map((id) => db.get('names', [cloud, tenant, id])));
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id.toLowerCase(), row.name]])));
}

/** Display names by id; they are joined only when something is shown. */
export async function readNames(db: Database, scope: Scope): Promise<Map<string, string>> {
  return new Map((await db.getAll('names', within(scope))).map(({ id, name }) => [id, name]));
}
