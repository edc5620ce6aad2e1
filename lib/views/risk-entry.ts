import type { Severity } from '../checks/verdict.ts';
import type { News } from '../risks/event.ts';

/** Why a person should look; see `News` of the log. */
export type RiskNews = News;

/** What a risk, or several of one cause together, say of themselves. Times are ISO 8601. */
export interface RiskMarks {
  /** Why the person should look, until they have. */
  readonly news: RiskNews | null;
  /** Since when it is open; of several the longest. */
  readonly openedAt: string;
  /** When it was first seen, if it went and came back since; null if it was always here. */
  readonly firstOpenedAt: string | null;
  /** The reading on which it was last seen, while the check is blind to it; null while it looks. */
  readonly lookedAt: string | null;
  /** Put off, all of it: until the earliest of these times, or (null) until it changes. */
  readonly snoozed: { readonly until: string | null } | null;
}

/** One cause: what a check found, for however many subjects. Badge, notifications and popup count these. */
export interface RiskEntry extends RiskMarks {
  readonly check: string;
  readonly severity: Severity;
  /** The worst of its subjects. */
  readonly verdict: 'fail' | 'partial';
  readonly title: string;
  /** How many subjects it has, and how many of them are new to the person. */
  readonly total: number;
  readonly fresh: number;
  /** The first of them, new ones before others, then the worst; `SUBJECTS_SHOWN` at most. */
  readonly subjects: readonly RiskSubject[];
}

export interface RiskSubject extends RiskMarks {
  readonly key: string;
  readonly verdict: 'fail' | 'partial';
  /** Name of the subject as Microsoft gave it; the tenant's name for a tenant-wide risk. */
  readonly name: string;
  /** What was found, and who brought it about, where that is known. */
  readonly text: string;
}
