import type { Ending, EndingKind } from './ending.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Notification levels at which something is told; `none` tells nothing. */
export type Level = 'all' | 'high' | 'none';

interface Stage {
  /** How long before the end, in ms, and how that is called in the clock's id. */
  readonly before: number;
  readonly name: string;
  /** Told at level `high`, too. */
  readonly high: boolean;
}

const AT_THE_END: Stage = { before: 0, name: 'end', high: false };

/** An alert shows its clock when it has less than this left. */
export const ALERT_SHOWN_MS = 6 * HOUR_MS;

/** When an end is told. An alert is told when it is detected, so its clock speaks near the end. */
const STAGES: Readonly<Record<EndingKind, readonly Stage[]>> = {
  alert: [
    { before: ALERT_SHOWN_MS, name: '6h', high: true },
    { ...AT_THE_END, high: true },
  ],
  gdap: [90, 30, 7, 1].map((days) => ({ before: days * DAY_MS, name: `${days}d`, high: days <= 7 })),
  review: [AT_THE_END],
  exception: [AT_THE_END],
  anniversary: [AT_THE_END],
};

/** A moment at which the person is told of an end. */
export interface Clock {
  readonly id: string;
  /** In ms since 1970, by the server's clock. */
  readonly due: number;
  readonly high: boolean;
  readonly ending: Ending;
}

/** All clocks of what ends, the earliest first. */
export function clocksOf(endings: readonly Ending[]): Clock[] {
  return endings
    .flatMap((ending) =>
      STAGES[ending.kind].map(({ before, name, high }) => ({
        id: `${ending.key}/${name}`,
        due: Date.parse(ending.at) - before,
        high,
        ending,
      })),
    )
    .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1));
}
