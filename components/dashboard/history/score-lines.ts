import type { HistoryRecord } from '../../../lib/store/records.ts';

/** A share (0 to 1) at a time, ms since 1970. */
export interface Point {
  readonly at: number;
  readonly share: number;
}

/** Microsoft's score over time; its points are a share of `max`. */
export interface MicrosoftScores {
  readonly max: number;
  readonly points: readonly { readonly at: string; readonly score: number }[];
}

/** Points in the order of time that belong together; between two of these nothing was read. */
export type Line = readonly (readonly Point[])[];

export interface ScoreLines {
  readonly from: number;
  readonly until: number;
  readonly score: Line;
  readonly coverage: Line;
  readonly microsoft: Line;
}

const HOUR_MS = 60 * 60 * 1000;

/** A day and a half without a sweep is a gap: the longest period is a day. */
const SWEEP_GAP_MS = 36 * HOUR_MS;
/** Microsoft's history has a point a month at times. */
const MICROSOFT_GAP_MS = 45 * 24 * HOUR_MS;

/** More stretches of time than this are not told apart on a screen. */
const STRETCHES = 240;

/** Points apart by more than `gap` (ms) begin a new stretch. */
export function split(points: readonly Point[], gap: number): Point[][] {
  const parts: Point[][] = [];
  for (const point of points) {
    const last = parts.at(-1);
    const before = last?.at(-1);
    if (last === undefined || before === undefined || point.at - before.at > gap) parts.push([point]);
    else last.push(point);
  }
  return parts;
}

/** Of the points within each `width` (ms) the first, the lowest, the highest and the last: no dip is smoothed away. */
export function thinned(points: readonly Point[], width: number): Point[] {
  const stretches = Map.groupBy(points, ({ at }) => Math.floor(at / width));
  return [...stretches.values()].flatMap((own) => {
    const low = own.reduce((least, point) => (point.share < least.share ? point : least));
    const high = own.reduce((most, point) => (point.share > most.share ? point : most));
    const kept = new Set([own[0], low, high, own.at(-1)]);
    return own.filter((point) => kept.has(point));
  });
}

/** What is drawn of a history: score and coverage as shares, Microsoft's score beside them, with gaps as gaps. */
export function scoreLines(
  history: readonly HistoryRecord[],
  microsoft: MicrosoftScores | null,
): ScoreLines | null {
  const swept = history.map(({ now, score }) => ({ at: Date.parse(now), score }));
  const theirs = (microsoft?.points ?? []).map(
    ({ at, score }): Point => ({ at: Date.parse(at), share: score / (microsoft?.max ?? 1) }),
  );
  const times = [...swept, ...theirs].map(({ at }) => at);
  if (times.length === 0) return null;
  const from = times.reduce((least, at) => Math.min(least, at));
  const until = times.reduce((most, at) => Math.max(most, at));
  const width = Math.max(1, (until - from) / STRETCHES);
  const line = (points: readonly Point[], gap: number): Line =>
    split(points, gap).map((part) => thinned(part, width));
  return {
    from,
    until,
    score: line(
      // Where nothing applies there is no share.
      swept.flatMap(({ at, score }) => (score.outOf === 0 ? [] : [{ at, share: score.value / score.outOf }])),
      SWEEP_GAP_MS,
    ),
    coverage: line(
      swept.map(({ at, score }) => ({ at, share: score.coverage })),
      SWEEP_GAP_MS,
    ),
    microsoft: line(
      theirs.toSorted((a, b) => a.at - b.at),
      MICROSOFT_GAP_MS,
    ),
  };
}
