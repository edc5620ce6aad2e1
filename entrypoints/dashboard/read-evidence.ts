import type { DashboardRecords, FoundPerson } from '../../components/dashboard/dashboard-records.ts';
import type { DashboardRoute } from '../../components/dashboard/dashboard-route.ts';
import { readCheck, readMatrix, readPeople, readProofs, readSearchIndex } from '../../lib/store/dashboard.ts';
import { type Database, type Scope, within } from '../../lib/store/database.ts';
import { readNames } from '../../lib/store/names.ts';

type Read<Name extends keyof DashboardRecords> = Promise<DashboardRecords[Name] | null>;

/** Whether checks were stored at all: before that nothing can be said of an id. */
const anyCheck = async (db: Database, scope: Scope): Promise<boolean> =>
  (await db.count('checks', within(scope))) > 0;

/** The check that the address names first, and what was read for it. */
export async function readOpenedCheck(db: Database, scope: Scope, { parts }: DashboardRoute): Read<'check'> {
  const detail = await readCheck(db, scope, parts[0] ?? '');
  if (detail !== null) return { detail, proofs: await readProofs(db, scope, detail.sources) };
  return (await anyCheck(db, scope)) ? { detail: null, proofs: [] } : null;
}

/** The source that the address names. */
export async function readOpenedSource(
  db: Database,
  scope: Scope,
  { parts }: DashboardRoute,
): Read<'source'> {
  const [proof] = await readProofs(db, scope, [parts[0] ?? '']);
  return proof !== undefined || (await anyCheck(db, scope)) ? { proof: proof ?? null } : null;
}

/** The matrix, and by name the people of the class that the address names. */
export async function readProtection(
  db: Database,
  scope: Scope,
  { parts: [name] }: DashboardRoute,
): Read<'protection'> {
  const matrix = await readMatrix(db, scope);
  if (matrix === null) return null;
  const known = matrix.classes.find(({ id }) => id === name);
  if (known === undefined) return { matrix, people: null };
  const [people, names] = await Promise.all([readPeople(db, scope, known.id), readNames(db, scope)]);
  if (people === null) return { matrix, people: null };
  const { ids, patterns } = people;
  return {
    matrix,
    people: ids.map((id, index) => ({ id, name: names.get(id) ?? id, pattern: patterns[index] ?? -1 })),
  };
}

/** What can be searched: the stored index, and everybody in the matrix. */
export async function readSearch(db: Database, scope: Scope): Read<'search'> {
  const [index, matrix] = await Promise.all([readSearchIndex(db, scope), readMatrix(db, scope)]);
  if (index === null || matrix === null) return null;
  const names = await readNames(db, scope);
  const people = new Map<string, FoundPerson>();
  for (const { id: of } of matrix.classes)
    for (const id of (await readPeople(db, scope, of))?.ids ?? [])
      if (!people.has(id)) people.set(id, { id, name: names.get(id) ?? id, people: of });
  return { index, people: [...people.values()] };
}
