import { clocksOf } from './clock.ts';
import type { Ending } from './ending.ts';
import type { SeenEndings } from './endings.ts';

/** What ends in one tenant, as the last sweep saw it, and what was told of it. Stored with the sweep. */
export interface ClockRecord {
  /** What to add to the machine's time (ms) to get the server's, as of that sweep. */
  readonly clockOffsetMs: number;
  readonly endings: readonly Ending[];
  /** Ids of clocks that have fired, or that had passed before anybody could know of them. */
  readonly fired: readonly string[];
}

/**
 * What a sweep leaves of it. A clock that was known and came due meanwhile stays, and fires late; one whose time had
 * passed when its end was first seen never fires. What ended otherwise (an answered alert, an extended relationship)
 * is forgotten, and of kinds that the sweep was blind to the earlier endings stand.
 */
export function nextClockRecord(
  previous: ClockRecord | null,
  { endings, blind }: SeenEndings,
  { now, clockOffsetMs }: { readonly now: Date; readonly clockOffsetMs: number },
): ClockRecord {
  const seen = new Set(endings.map(({ key }) => key));
  const unseen = previous?.endings.filter(({ kind, key }) => blind.includes(kind) && !seen.has(key)) ?? [];
  const standing = [...endings, ...unseen].sort((a, b) => (a.key < b.key ? -1 : 1));
  const fired = new Set(previous?.fired);
  const waiting = new Set(previous === null ? [] : clocksOf(previous.endings).map(({ id }) => id));
  return {
    clockOffsetMs,
    endings: standing,
    fired: clocksOf(standing)
      .filter(({ id, due }) => fired.has(id) || (due <= now.getTime() && !waiting.has(id)))
      .map(({ id }) => id),
  };
}
