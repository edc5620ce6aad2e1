import type { Summary } from '../../lib/views/summary.ts';

/** Progress of a sweep, as the worker reports it. Times are ISO 8601. */
export interface SweepView {
  readonly done: number;
  readonly total: number;
  readonly requests: number;
  readonly waitingUntil: string | null;
}

/** What the worker is doing, as far as the popup shows it. */
interface ActivityView {
  readonly account: 'signedOut' | 'signingIn' | 'signedIn' | 'signInNeeded';
  readonly sweep: SweepView | null;
  readonly problem: string | null;
}

/** Everything the popup has read. */
export interface PopupInput {
  readonly clientId: string | null;
  readonly account: { readonly username: string } | null;
  /** What shows is the made-up tenant: nothing can be asked of Microsoft. */
  readonly demo?: boolean;
  readonly activity: ActivityView;
  readonly summary: Summary | null;
}

/** Exactly one of these is on the screen; `scorecard` is the only one with numbers. */
export type PopupState =
  | { readonly kind: 'notSetUp' | 'signedOut' | 'signingIn' | 'signInNeeded' | 'firstSweep' | 'notChecked' }
  | { readonly kind: 'scorecard'; readonly summary: Summary };

/** Which state the popup is in. A stored result of the signed-in account outranks everything but a missing set-up. */
export function popupState({ clientId, account, activity, summary }: PopupInput): PopupState {
  if (clientId === null) return { kind: 'notSetUp' };
  if (account === null) return { kind: activity.account === 'signingIn' ? 'signingIn' : 'signedOut' };
  if (summary !== null) return { kind: 'scorecard', summary };
  if (activity.sweep !== null) return { kind: 'firstSweep' };
  if (activity.account === 'signingIn') return { kind: 'signingIn' };
  if (activity.account === 'signInNeeded') return { kind: 'signInNeeded' };
  return { kind: 'notChecked' };
}
