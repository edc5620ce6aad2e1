import type { ActionId } from '../checklist/action.ts';
import type { Cause } from '../evidence/gap.ts';
import type { Severity, Subject, Verdict } from './verdict.ts';

/** What the runner made of one check. `subjects` holds every subject judged. */
export interface CheckResult {
  readonly id: string;
  readonly action: ActionId;
  readonly severity: Severity;
  readonly mandatory: boolean;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  readonly subjects: readonly Subject[];
  /** Ids of the sources that the verdict rests on, in code-point order. */
  readonly sources: readonly string[];
  /** Oldest reading among them, ISO 8601; null when nothing was read. */
  readonly readAt: string | null;
  /** Where Microsoft's answer says that it is fixed, as it says it: not to be trusted unlooked at. */
  readonly fixUrl?: string;
}

export interface ActionResult {
  readonly id: ActionId;
  readonly verdict: Verdict;
  readonly cause?: Cause;
  readonly checks: readonly string[];
}
