import type { CheckDetail } from '../views/evidence/check-detail.ts';
import type { SearchIndex } from '../views/evidence/search-index.ts';
import type { SourceProof } from '../views/evidence/source-proof.ts';
import type {
  PeopleClass,
  ProtectedPeople,
  ProtectionMatrix,
} from '../views/protection/protection-matrix.ts';
import { type Database, type Scope, type WriteTransaction, within } from './database.ts';
import type { EvaluationViews } from './evaluation.ts';

const MATRIX = 'matrix';

/** Writes what the dashboard opens of a sweep over what stood there of the one before. */
export async function putDashboard(
  tx: WriteTransaction,
  scope: Scope,
  { checks, proofs, protection, search }: EvaluationViews,
): Promise<void> {
  const [cloud, tenant] = scope;
  const all = within(scope);
  await tx.objectStore('checks').delete(all);
  for (const detail of checks)
    await tx.objectStore('checks').put({ cloud, tenant, check: detail.id, detail });
  await tx.objectStore('proofs').delete(all);
  for (const proof of proofs) await tx.objectStore('proofs').put({ cloud, tenant, source: proof.id, proof });
  const protections = tx.objectStore('protections');
  await protections.put({ cloud, tenant, people: MATRIX, protection: protection.matrix });
  for (const [people, own] of protection.people)
    await protections.put({ cloud, tenant, people, protection: own });
  await tx.objectStore('searches').put({ cloud, tenant, index: search });
}

/** One check with everything that it rests on; null where no check has this id, or nothing is stored. */
export async function readCheck(db: Database, scope: Scope, check: string): Promise<CheckDetail | null> {
  return (await db.get('checks', [...scope, check]))?.detail ?? null;
}

/** What was read of these sources, in their order; those that are off are left out. */
export async function readProofs(
  db: Database,
  scope: Scope,
  sources: readonly string[],
): Promise<SourceProof[]> {
  const found = await Promise.all(sources.map((source) => db.get('proofs', [...scope, source])));
  return found.flatMap((row) => row?.proof ?? []);
}

/** The sign-in protection matrix, or null. */
export async function readMatrix(db: Database, scope: Scope): Promise<ProtectionMatrix | null> {
  return ((await db.get('protections', [...scope, MATRIX]))?.protection ?? null) as ProtectionMatrix | null;
}

/** The people of one class of the matrix, or null where there is no such class. */
export async function readPeople(
  db: Database,
  scope: Scope,
  people: PeopleClass,
): Promise<ProtectedPeople | null> {
  return ((await db.get('protections', [...scope, people]))?.protection ?? null) as ProtectedPeople | null;
}

/** What can be searched, or null. */
export async function readSearchIndex(db: Database, [cloud, tenant]: Scope): Promise<SearchIndex | null> {
  return (await db.get('searches', [cloud, tenant]))?.index ?? null;
}
