import type { ActionId } from '../../checklist/action.ts';
import type { Decision } from '../../checks/decision.ts';
import type { Detail, Severity, SubjectKind, Verdict } from '../../checks/verdict.ts';
import type { Cause } from '../../evidence/gap.ts';
import type { MicrosoftVerdict } from './microsoft-verdict.ts';

/** A setting that the rule looked at; ids stand as names. Null: nobody said anything. */
export interface SettingInForce {
  /** As in an export; parts of one by a dot (`thresholds.maxExcludedUsers`). */
  readonly name: string;
  readonly value: string | number | boolean | readonly string[] | null;
}

/** Somebody's word for a failing subject. Times are ISO 8601. */
export interface AcceptedBy {
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
}

/** Who brought a risk about, and when, in words; `url` leads to the log that says so, null where this cloud has none. */
export interface ExplainedBy {
  readonly text: string;
  readonly url: string | null;
}

/** A subject that is not simply good. */
export interface SubjectRow {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** Index of `details`: many subjects share one. */
  readonly detail: number;
  /** Since when the risk is open, ISO 8601. */
  readonly openedAt?: string;
  readonly accepted?: AcceptedBy;
  readonly explained?: ExplainedBy;
}

/**
 * One check down to its subjects, as the dashboard opens it; texts in the language of the settings. What was read
 * stands once per source ({@link SourceProof}). Subjects that pass are counted and not listed: there may be 50,000.
 */
export interface CheckDetail {
  readonly id: string;
  readonly action: ActionId;
  readonly severity: Severity;
  readonly mandatory: boolean;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  /** The sweep that first had this verdict, by its clock. */
  readonly since: string;
  /** Sentence for this verdict; then both, and why it matters. */
  readonly title: string;
  readonly passTitle: string;
  readonly failTitle: string;
  readonly why: string;
  /** What to do, and where; null: nowhere in the portals of this cloud. */
  readonly fix: { readonly text: string; readonly url: string | null };
  readonly explain: string;
  /** A person's word counts for it; the newest one. */
  readonly attestable: boolean;
  readonly attestation: { readonly by: string; readonly at: string; readonly until: string | null } | null;
  readonly decision: Decision;
  readonly settings: readonly SettingInForce[];
  /** Days for which somebody new is in grace; null where the check gives none. */
  readonly graceDays: number | null;
  readonly sources: readonly string[];
  readonly readAt: string | null;
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
  readonly details: readonly (Detail & { readonly text: string })[];
  readonly subjects: readonly SubjectRow[];
  readonly microsoft: MicrosoftVerdict | null;
}
