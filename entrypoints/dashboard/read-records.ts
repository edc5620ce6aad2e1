import type { DashboardRecords, RecordName } from '../../components/dashboard/dashboard-records.ts';
import type { DashboardRoute } from '../../components/dashboard/dashboard-route.ts';
import type { Report } from '../../lib/report/report.ts';
import { readAnalysis } from '../../lib/store/analyses.ts';
import { type Database, openDatabase, type Scope } from '../../lib/store/database.ts';
import { readReport } from '../../lib/store/reports.ts';
import { readVerdicts } from '../../lib/store/verdicts.ts';
import { readCustomer } from './read-customer.ts';
import { readDiagnostics } from './read-diagnostics.ts';
import { readOpenedCheck, readOpenedSource, readProtection, readSearch } from './read-evidence.ts';
import { readStoredHistory } from './read-history.ts';

type Readers = {
  readonly [Name in RecordName]: (
    db: Database,
    scope: Scope,
    route: DashboardRoute,
  ) => Promise<DashboardRecords[Name] | null>;
};

const READERS: Readers = {
  analysis: readAnalysis,
  summary: async (db, [cloud, tenant]) => (await db.get('summaries', [cloud, tenant]))?.summary ?? null,
  report: async (db, scope) => (await readReport(db, scope)) as Report | null,
  history: readStoredHistory,
  customer: readCustomer,
  diagnostics: readDiagnostics,
  verdicts: readVerdicts,
  check: readOpenedCheck,
  source: readOpenedSource,
  protection: readProtection,
  search: readSearch,
};

/** Reads the records of these names, each null where nothing is stored; some are of what the address names. */
export async function readRecords<Name extends RecordName>(
  scope: Scope,
  names: readonly Name[],
  route: DashboardRoute,
): Promise<{ readonly [One in Name]: DashboardRecords[One] | null }> {
  const db = await openDatabase();
  try {
    const read = names.map(async (name) => [name, await READERS[name](db, scope, route)] as const);
    return Object.fromEntries(await Promise.all(read)) as {
      readonly [One in Name]: DashboardRecords[One] | null;
    };
  } finally {
    db.close();
  }
}
