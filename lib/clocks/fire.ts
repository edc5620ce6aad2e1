import { ALERT_SHOWN_MS, type Clock, clocksOf, type Level } from './clock.ts';
import type { ClockRecord } from './clock-record.ts';
import type { EndingKind } from './ending.ts';

const HOUR_MS = 60 * 60 * 1000;

/** An end that is to be told: in no words, since it may be shown later and together with others. ISO 8601. */
export interface FiredClock {
  /** Id of the clock, and key of what ends. */
  readonly id: string;
  readonly key: string;
  readonly kind: EndingKind;
  /** When it should have been told. */
  readonly due: string;
  readonly ends: string;
  readonly count: number;
}

export interface Fired {
  readonly record: ClockRecord;
  /** What the person is told; of several moments of one end only the last. */
  readonly told: readonly FiredClock[];
}

function unfired({ endings, fired }: ClockRecord): Clock[] {
  const done = new Set(fired);
  return clocksOf(endings).filter(({ id }) => !done.has(id));
}

/**
 * Fires every clock that has come due at `now` (the server's time), however late, each of them once: a clock that was
 * set back brings none of them again. What the level keeps quiet has fired, too: it is not told when the level changes.
 */
export function fireClocks(record: ClockRecord, now: Date, level: Level): Fired {
  const due = unfired(record).filter((clock) => clock.due <= now.getTime());
  if (due.length === 0) return { record, told: [] };
  const loud = due.filter(({ high }) => level === 'all' || (level === 'high' && high));
  // In the order of their times: a later one takes the place of an earlier one.
  const last = new Map(loud.map((clock) => [clock.ending.key, clock]));
  return {
    record: { ...record, fired: [...record.fired, ...due.map(({ id }) => id)] },
    told: [...last.values()].map(({ id, due: at, ending: { key, kind, at: ends, count } }) => ({
      id,
      key,
      kind,
      due: new Date(at).toISOString(),
      ends,
      count,
    })),
  };
}

/**
 * When to look again (ms since 1970, by the server's clock): at the next clock, and, while an alert has less than six
 * hours left, at the end of each of them, because the badge counts them. Null = never.
 */
export function nextMoment(record: ClockRecord, now: Date): number | null {
  const time = now.getTime();
  const hours = record.endings
    .filter(({ kind }) => kind === 'alert')
    .map(({ at }) => Date.parse(at) - time)
    .filter((left) => left > 0 && left <= ALERT_SHOWN_MS)
    // A moment after the full hour: until then the earlier one still counts.
    .map((left) => time + (left % HOUR_MS) + 1000);
  const moments = [...unfired(record).map(({ due }) => due), ...hours];
  return moments.length === 0 ? null : Math.min(...moments);
}
