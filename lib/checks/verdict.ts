import type { Cause } from '../evidence/gap.ts';

/** Worst first; `notApplicable` counts only when it is all there is. */
export const VERDICTS = [
  'fail',
  'partial',
  'unknown',
  'grace',
  'accepted',
  'attested',
  'pass',
  'notApplicable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'advisory';
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'advisory'];

export type SubjectKind =
  | 'user'
  | 'group'
  | 'policy'
  | 'relationship'
  | 'assignment'
  | 'customer'
  | 'subscription'
  | 'alert'
  | 'role'
  | 'app'
  | 'device'
  | 'tenant';

/** Reason code and the values that its template names; never a sentence. */
export interface Detail {
  readonly code: string;
  readonly values: Readonly<Record<string, DetailValue>>;
}
export type DetailValue = string | number | readonly string[];

/** One thing a check judged. `id` is an Entra object id, relationship id, customer tenant id …, or `tenant`. */
export interface Subject {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly verdict: Verdict;
  /** Set when the verdict is `unknown`. */
  readonly cause?: Cause;
  readonly detail: Detail;
  /** Somebody else's count in place of subjects that could not be read: nothing is known of each. */
  readonly standsIn?: true;
}

/** The worst verdict of several; `notApplicable` when there is nothing else. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let best = VERDICTS.length - 1;
  for (const verdict of verdicts) best = Math.min(best, VERDICTS.indexOf(verdict));
  return VERDICTS[best] ?? 'notApplicable';
}
