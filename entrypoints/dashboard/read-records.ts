import type { DashboardRecords, RecordName } from '../../components/dashboard/dashboard-records.ts';
import type { Report } from '../../lib/report/report.ts';
import { readAnalysis } from '../../lib/store/analyses.ts';
import { type Database, openDatabase, type Scope } from '../../lib/store/database.ts';
import { readHistory } from '../../lib/store/history.ts';
import { readReport } from '../../lib/store/reports.ts';

type Readers = {
  readonly [Name in RecordName]: (db: Database, scope: Scope) => Promise<DashboardRecords[Name] | null>;
};

const READERS: Readers = {
  analysis: readAnalysis,
  summary: async (db, [cloud, tenant]) => (await db.get('summaries', [cloud, tenant]))?.summary ?? null,
  report: async (db, scope) => (await readReport(db, scope)) as Report | null,
  history: readHistory,
};

/** Reads the records of these names, each null where nothing is stored. */
export async function readRecords<Name extends RecordName>(
  scope: Scope,
  names: readonly Name[],
): Promise<{ readonly [One in Name]: DashboardRecords[One] | null }> {
  const db = await openDatabase();
  try {
    const read = names.map(async (name) => [name, await READERS[name](db, scope)] as const);
    return Object.fromEntries(await Promise.all(read)) as {
      readonly [One in Name]: DashboardRecords[One] | null;
    };
  } finally {
    db.close();
  }
}
