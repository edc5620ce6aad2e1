import type { CheckResult } from '../checks/result.ts';
import type { Severity } from '../checks/verdict.ts';
import type { Explanation } from './explanation.ts';

/** What a risk can be while it stands. */
export type FailingVerdict = 'fail' | 'partial' | 'accepted';

/**
 * Why a risk is news to the person: it was never there (`new`), is there again (`returned`), got `worse`, stands after
 * the time for which it was snoozed (`woken`), or is found by a rule that changed (`differently`): that one is told in
 * words of its own and never counted as new.
 */
export type News = 'new' | 'returned' | 'worse' | 'woken' | 'differently';

/** A source that a transition rests on. Its requests are the pages stored, and reported, for this source and time. */
export interface EvidenceReference {
  readonly source: string;
  /** Time of the reading, ISO 8601; null when there was none. */
  readonly readAt: string | null;
  /** Why it could not be read, or not completely: what made a check blind. */
  readonly cause?: NonNullable<CheckResult['cause']>;
}

/**
 * - `opened`, `returned`, `changed`, `accepted`, `resolved`: a sweep found it so.
 * - `frozen`: the check is blind; `lookedAt` says when it last was not. `standing`: it looked again, nothing changed.
 * - `woken`: its snooze is over, and it still stands.
 * - `seen`, `snoozed`, `unsnoozed`: done by the person.
 */
export type RiskEventType =
  | 'opened'
  | 'returned'
  | 'changed'
  | 'accepted'
  | 'resolved'
  | 'frozen'
  | 'standing'
  | 'woken'
  | 'seen'
  | 'snoozed'
  | 'unsnoozed';

/** One line of the append-only log. Present state is derived from it; nothing is ever changed or taken out. */
export interface RiskEvent {
  /** `check/tenant/subject`, see `riskKey`. */
  readonly key: string;
  readonly type: RiskEventType;
  /** The sweep's clock, ISO 8601; for what the person did, the time of it. */
  readonly at: string;
  /** Sweep that brought it; null for what the person did. */
  readonly sweep: string | null;
  readonly severity: Severity;
  readonly verdict: FailingVerdict;
  /** It makes the risk news. An `opened` without it came to light and was there before: listed, never announced. */
  readonly news?: News;
  /** Of `frozen`: the reading that the check last looked at, ISO 8601. */
  readonly lookedAt?: string;
  /** Of `snoozed`: by the sweep's clock, ISO 8601; null = until it changes. */
  readonly until?: string | null;
  /** What a sweep's event rests on. */
  readonly evidence?: readonly EvidenceReference[];
  /** Who brought a worsening about; absent where nobody knows. */
  readonly explained?: Explanation;
}

/**
 * Names are no part of it, nor is the order in which Microsoft lists things. The subject is Microsoft's own id, and is
 * as stable as that:
 * - the tenant, customers (tenant ids) and subscriptions keep theirs for good: a customer who left and came back is
 *   the same, and so is its risk;
 * - users, groups and apps keep theirs when they are restored from the recycle bin;
 * - a GDAP relationship, an access assignment, a policy and an alert have no other identity than their id. One that
 *   was made again is another thing, with its own end, roles and history, and its risks are new.
 */
export function riskKey(check: string, tenant: string, subject: string): string {
  return `${check}/${tenant}/${subject}`;
}

/** Takes a risk's key apart again; a subject may hold slashes. */
export function parseRiskKey(key: string): { check: string; tenant: string; subject: string } {
  const [check = '', tenant = '', ...subject] = key.split('/');
  return { check, tenant, subject: subject.join('/') };
}
