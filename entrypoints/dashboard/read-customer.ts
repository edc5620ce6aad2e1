import { type CustomerFinding, findingsOf } from '../../components/dashboard/customers/finding.ts';
import type { DashboardRoute } from '../../components/dashboard/dashboard-route.ts';
import gdapRelationships, { type GdapRelationship } from '../../lib/evidence/sources/gdap-relationships.ts';
import { customerOf } from '../../lib/facts/gdap/relationship.ts';
import { type Database, type Scope, within } from '../../lib/store/database.ts';
import { readKeptRows } from './read-kept-rows.ts';

/** What checks found at the customer that the address names; nothing where it names none. */
export async function readCustomer(
  db: Database,
  scope: Scope,
  { parts: [id] }: DashboardRoute,
): Promise<{ readonly findings: readonly CustomerFinding[] }> {
  if (id === undefined) return { findings: [] };
  const [stored, relationships] = await Promise.all([
    db.getAll('checks', within(scope)),
    readKeptRows(db, scope, gdapRelationships.id),
  ]);
  const own = (relationships as GdapRelationship[]).filter((row) => customerOf(row) === id);
  const details = stored.map(({ detail }) => detail);
  return { findings: findingsOf(details, id, new Set(own.map((row) => row.id))) };
}
