import type { Report } from '../../lib/report/report.ts';
import type { HistoryRecord } from '../../lib/store/records.ts';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import type { Summary } from '../../lib/views/summary.ts';

/** What is stored of a tenant and can be shown; the page reads only what its view asks for. */
export interface DashboardRecords {
  readonly analysis: GdapAnalysis;
  readonly summary: Summary;
  readonly report: Report;
  /** One per finished sweep, oldest first. */
  readonly history: readonly HistoryRecord[];
}

export type RecordName = keyof DashboardRecords;
