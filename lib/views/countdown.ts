import type { Ending } from '../clocks/ending.ts';
import type { Text } from '../text/text.ts';

/** Something that ends at a time, in the language of the settings. */
export interface Countdown {
  readonly kind: Ending['kind'];
  /** ISO 8601, by the server's clock. */
  readonly at: string;
  /** What ends then, with its number; never a name. */
  readonly text: string;
  /** Page of the extension where something is done about it. */
  readonly page: string;
}

const PAGES: Readonly<Record<Countdown['kind'], string>> = {
  alert: '/dashboard.html#check/security-alerts-unanswered',
  gdap: '/dashboard.html#expiry',
  exception: '/options.html#exceptions',
  review: '/options.html#attestations',
  anniversary: '/options.html#attestations',
};

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

/** What is counted down at `now` (the server's time): alerts first, then what ends soonest. */
export function countdownsOf(endings: readonly Ending[], now: Date, text: Text): Countdown[] {
  return endings
    .filter(({ kind, at }) => {
      const left = Date.parse(at) - now.getTime();
      return left > 0 && left <= SHOWN_DAYS[kind] * DAY_MS;
    })
    .map(({ kind, at, count }) => ({ kind, at, text: text.t(`clock-${kind}`, { count }), page: PAGES[kind] }))
    .sort(
      (a, b) =>
        Number(b.kind === 'alert') - Number(a.kind === 'alert') || Date.parse(a.at) - Date.parse(b.at),
    )
    .slice(0, MOST);
}
