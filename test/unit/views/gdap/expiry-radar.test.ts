import { describe, expect, test } from 'vitest';
import { expiryRadar } from '../../../../lib/views/gdap/expiry-radar.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const at = (text: string): number => Date.parse(text);
const customer = (...ends: readonly (readonly [until: number | null, roles: number])[]) => ({
  unclear: null,
  spans: ends.map(([until, roles]) => ({
    from: 0,
    until,
    roles: Array.from({ length: roles }, (_, i) => i),
  })),
});
const windows = (...customers: Parameters<typeof expiryRadar>[0]) =>
  Object.fromEntries(
    expiryRadar(customers, NOW).windows.map(({ days, customers: count, roles, unclear }) => [
      days,
      [count, roles, unclear],
    ]),
  );
const NONE = { 0: [0, 0, 0], 30: [0, 0, 0], 60: [0, 0, 0], 90: [0, 0, 0] };

describe('windows', () => {
  test.each([
    ['a second ago', -1000, 0],
    ['now', 0, 0],
    ['in a millisecond', 1, 30],
    ['in 30 days', 30 * DAY, 30],
    ['a millisecond later', 30 * DAY + 1, 60],
    ['in 60 days', 60 * DAY, 60],
    ['a millisecond later', 60 * DAY + 1, 90],
    ['in 90 days', 90 * DAY, 90],
  ])('%s (%i ms): %i', (_, ms, days) => {
    expect(windows(customer([NOW.getTime() + ms, 2]))).toEqual({ ...NONE, [days]: [1, 2, 0] });
  });

  test('later than 90 days, or without an end: in none', () => {
    expect(windows(customer([NOW.getTime() + 90 * DAY + 1, 2], [null, 1]))).toEqual(NONE);
  });

  test('a customer that loses roles at two times counts in both, at one time once', () => {
    const soon = NOW.getTime() + DAY;
    expect(windows(customer([soon, 1], [soon + DAY, 2], [soon + 40 * DAY, 4]))).toEqual({
      ...NONE,
      30: [1, 3, 0],
      60: [1, 4, 0],
    });
  });

  test('a customer of whom not everything was seen is counted apart', () => {
    const soon = NOW.getTime() + DAY;
    const unclear = { ...customer([soon, 3]), unclear: 'incomplete' as const };
    expect(windows(unclear, customer([soon, 1]))).toEqual({ ...NONE, 30: [1, 1, 1] });
  });
});

describe('months', () => {
  const months = (until: number | null) => {
    const radar = expiryRadar([customer([until, 2])], NOW);
    return radar.months.filter(({ customers }) => customers > 0).map(({ month, roles }) => [month, roles]);
  };

  test('are 24, of the UTC calendar, from this one on', () => {
    const { months: all } = expiryRadar([], NOW);
    expect(all).toHaveLength(24);
    expect([all[0]?.month, all[1]?.month, all[2]?.month, all[23]?.month]).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2028-10',
    ]);
    expect(all.every(({ customers, roles }) => customers + roles === 0)).toBe(true);
  });

  test.each([
    ['2026-11-20T08:00:00.000Z', []],
    ['2026-11-20T08:00:00.001Z', [['2026-11', 2]]],
    ['2026-11-30T23:59:59.999Z', [['2026-11', 2]]],
    ['2026-12-01T00:00:00.000Z', [['2026-12', 2]]],
    ['2028-10-31T23:59:59.999Z', [['2028-10', 2]]],
    ['2028-11-01T00:00:00.000Z', []],
  ])('%s', (end, expected) => {
    expect(months(at(end))).toEqual(expected);
  });

  test('what ends after them, and what auto-extend keeps going, is counted beside them', () => {
    const radar = expiryRadar(
      [
        customer([at('2028-11-01T00:00:00Z'), 3]),
        customer([null, 2]),
        customer([at('2026-11-19T00:00:00Z'), 1]),
      ],
      NOW,
    );
    expect(radar.later).toEqual({ customers: 1, roles: 3, unclear: 0 });
    expect(radar.endless).toEqual({ customers: 1, roles: 2, unclear: 0 });
    expect(months(null)).toEqual([]);
  });
});
