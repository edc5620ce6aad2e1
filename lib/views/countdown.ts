import type { Ending } from '../clocks/ending.ts';

/** Something that ends at a time: the 24 hours of a security alert, access to a customer, a review, the anniversary. */
export interface Countdown {
  readonly kind: Ending['kind'];
  /** ISO 8601, by the server's clock. */
  readonly at: string;
  readonly check: string;
  /** What ends, where it is one thing; else empty. */
  readonly subject: string;
  /** How many end then. */
  readonly count: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days before its end something is counted down. An alert has one day only. */
const SHOWN_DAYS: Readonly<Record<Countdown['kind'], number>> = {
  alert: 1,
  gdap: 90,
  exception: 30,
  review: 30,
  anniversary: 60,
};

/** As many as a summary keeps. */
const MOST = 20;

/** The month of the yearly review lasts longer than its first day. */
const isThisMonth = (at: string, now: Date): boolean => at.slice(0, 7) === now.toISOString().slice(0, 7);

/** What is counted down at `now` (the server's time): alerts first, then what ends soonest. */
export function countdownsOf(endings: readonly Ending[], now: Date): Countdown[] {
  return endings
    .filter(({ kind, at }) => {
      const left = Date.parse(at) - now.getTime();
      const isRunning = left > 0 || (kind === 'anniversary' && isThisMonth(at, now));
      return isRunning && left <= SHOWN_DAYS[kind] * DAY_MS;
    })
    .map(({ kind, at, check, subject, count }) => ({ kind, at, check, subject, count }))
    .sort(
      (a, b) =>
        Number(b.kind === 'alert') - Number(a.kind === 'alert') || Date.parse(a.at) - Date.parse(b.at),
    )
    .slice(0, MOST);
}
