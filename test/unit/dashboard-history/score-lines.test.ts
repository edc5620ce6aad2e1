import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreLines, split, thinned } from '../../../components/dashboard/history/score-lines.ts';
import type { HistoryRecord } from '../../../lib/store/records.ts';

const HOUR = 60 * 60 * 1000;

const swept = (now: string, score: Partial<HistoryRecord['score']> = {}): HistoryRecord => ({
  sweep: now,
  now,
  account: { objectId: 'alex', username: 'alex@contoso.example' },
  version: '0.1.0',
  complete: true,
  score: { value: 3, outOf: 12, coverage: 0.5, unknown: 6, ...score },
  actions: {},
  checks: {},
});

test('a line breaks where nothing was read for more than a day and a half', () => {
  const lines = scoreLines(
    [
      swept('2026-11-01T00:00:00Z'),
      swept('2026-11-02T12:00:00Z'),
      swept('2026-11-04T00:00:01Z'),
      swept('2026-11-04T04:00:00Z', { value: 6, coverage: 1 }),
    ],
    null,
  );
  expect(lines?.score.map((part) => part.map(({ share }) => share))).toEqual([
    [0.25, 0.25],
    [0.25, 0.5],
  ]);
  expect(lines?.coverage.map((part) => part.map(({ share }) => share))).toEqual([
    [0.5, 0.5],
    [0.5, 1],
  ]);
  expect(lines?.microsoft).toEqual([]);
});

test('where no action applies there is no share, and no line', () => {
  expect(scoreLines([swept('2026-11-01T00:00:00Z', { value: 0, outOf: 0 })], null)?.score).toEqual([]);
  expect(scoreLines([], null)).toBeNull();
});

test('Microsoft’s score is a share of its own highest value, in the order of time, and widens the time shown', () => {
  const lines = scoreLines([swept('2026-11-01T00:00:00Z')], {
    max: 80,
    points: [
      { at: '2026-10-01T00:00:00Z', score: 40 },
      { at: '2026-09-01T00:00:00Z', score: 20 },
    ],
  });
  expect(lines?.microsoft).toEqual([
    [
      { at: Date.parse('2026-09-01T00:00:00Z'), share: 0.25 },
      { at: Date.parse('2026-10-01T00:00:00Z'), share: 0.5 },
    ],
  ]);
  expect([lines?.from, lines?.until]).toEqual([
    Date.parse('2026-09-01T00:00:00Z'),
    Date.parse('2026-11-01T00:00:00Z'),
  ]);
});

test('2,400 sweeps become few points, and a dip of a single one among them stays', () => {
  const start = Date.parse('2025-10-16T00:00:00Z');
  const history = Array.from({ length: 2400 }, (_, at) =>
    swept(new Date(start + at * 4 * HOUR).toISOString(), { value: at === 1234 ? 1 : 6 }),
  );
  const [line = []] = scoreLines(history, null)?.score ?? [];
  expect(line.length).toBeLessThan(1000);
  expect(line.filter(({ share }) => share < 0.5)).toEqual([{ at: start + 1234 * 4 * HOUR, share: 1 / 12 }]);
});

const points = fc
  .uniqueArray(fc.record({ at: fc.nat(10_000), share: fc.double({ min: 0, max: 1, noNaN: true }) }), {
    selector: ({ at }) => at,
  })
  .map((all) => all.sort((a, b) => a.at - b.at));

test('thinning takes points away and invents none; ends and extremes stay, and so does the order', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 5000 }), (all, width) => {
      const kept = thinned(all, width);
      expect(kept).toEqual(all.filter((point) => kept.includes(point)));
      if (all.length === 0) return;
      const shares = (some: typeof all) => some.map(({ share }) => share);
      expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
      expect(Math.min(...shares(kept))).toBe(Math.min(...shares(all)));
      expect(Math.max(...shares(kept))).toBe(Math.max(...shares(all)));
    }),
  );
});

test('splitting loses no point, and parts are farther apart than the gap', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 2000 }), (all, gap) => {
      const parts = split(all, gap);
      expect(parts.flat()).toEqual(all);
      for (const [index, part] of parts.entries()) {
        const before = parts[index - 1]?.at(-1);
        if (before !== undefined) expect((part[0]?.at ?? 0) - before.at).toBeGreaterThan(gap);
      }
    }),
  );
});
