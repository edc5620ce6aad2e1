import type { Report } from '../../lib/report/report.ts';
import type { VerdictRecord } from '../../lib/store/records.ts';
import type { CheckDetail } from '../../lib/views/evidence/check-detail.ts';
import type { SearchIndex } from '../../lib/views/evidence/search-index.ts';
import type { SourceProof } from '../../lib/views/evidence/source-proof.ts';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import type { PeopleClass, ProtectionMatrix } from '../../lib/views/protection/protection-matrix.ts';
import type { Summary } from '../../lib/views/summary.ts';
import type { CustomerFinding } from './customers/finding.ts';
import type { Diagnostics } from './diagnostics/diagnostics.ts';
import type { StoredHistory } from './history/stored-history.ts';

/** What is stored of a tenant and can be shown; the page reads only what its view asks for. */
export interface DashboardRecords {
  readonly analysis: GdapAnalysis;
  readonly summary: Summary;
  readonly report: Report;
  readonly history: StoredHistory;
  readonly diagnostics: Diagnostics;
  /** What checks found at the customer that the address names. */
  readonly customer: { readonly findings: readonly CustomerFinding[] };
  /** Since when each check has its verdict, by id. */
  readonly verdicts: ReadonlyMap<string, VerdictRecord>;
  /** The check that the address names (null: none has this id), and what was read for it. */
  readonly check: { readonly detail: CheckDetail | null; readonly proofs: readonly SourceProof[] };
  /** The source that the address names; null: none has this id. */
  readonly source: { readonly proof: SourceProof | null };
  /** The matrix, and the people of the class that the address names. */
  readonly protection: {
    readonly matrix: ProtectionMatrix;
    readonly people: readonly ProtectedPerson[] | null;
  };
  readonly search: { readonly index: SearchIndex; readonly people: readonly FoundPerson[] };
}

export interface ProtectedPerson {
  readonly id: string;
  readonly name: string;
  /** Index of the matrix' patterns. */
  readonly pattern: number;
}

/** Somebody in the matrix, under the first class that has them. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly people: PeopleClass;
}

export type RecordName = keyof DashboardRecords;
