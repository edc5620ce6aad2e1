import { describe, expect, test } from 'vitest';
import { nextClockRecord } from '../../../lib/clocks/clock-record.ts';
import type { Ending } from '../../../lib/clocks/ending.ts';
import { fireClocks, nextMoment } from '../../../lib/clocks/fire.ts';
import { alert, gdap, record } from './ends.ts';

const at = (text: string): Date => new Date(text);
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

describe('when a clock fires', () => {
  test.each([
    ['2026-09-05T09:59:59Z', 'all', []],
    ['2026-09-05T10:00:00Z', 'all', ['90d']],
    ['2026-09-05T10:00:00Z', 'high', []],
    ['2026-11-04T10:00:00Z', 'all', ['30d']],
    ['2026-11-27T10:00:00Z', 'high', ['7d']],
    ['2026-12-03T10:00:00Z', 'high', ['1d']],
    ['2026-12-03T10:00:00Z', 'none', []],
  ] as const)('access that ends on 4 December, looked at on %s, level %s: %j', (now, level, names) => {
    const { told } = fireClocks(record([gdap('2026-12-04')]), at(now), level);
    expect(ids(told)).toEqual(names.map((name) => `gdap/gdap-expiring/2026-12-04/${name}`));
  });

  test('an alert speaks six hours before its end, and at it', () => {
    const before = record([alert('2026-11-20T20:00:00.000Z')]);
    const first = fireClocks(before, at('2026-11-20T14:00:00Z'), 'high');
    expect(first.told).toEqual([
      {
        id: 'alert/a/6h',
        key: 'alert/a',
        kind: 'alert',
        due: '2026-11-20T14:00:00.000Z',
        ends: '2026-11-20T20:00:00.000Z',
        count: 1,
      },
    ]);
    const second = fireClocks(first.record, at('2026-11-20T20:00:00Z'), 'high');
    expect(ids(second.told)).toEqual(['alert/a/end']);
    expect(ids(fireClocks(second.record, at('2026-12-20T20:00:00Z'), 'high').told)).toEqual([]);
  });

  test('several moments of one end that were slept through are told as the last of them', () => {
    const { told, record: after } = fireClocks(
      record([gdap('2026-12-04')]),
      at('2026-12-03T12:00:00Z'),
      'all',
    );
    expect(ids(told)).toEqual(['gdap/gdap-expiring/2026-12-04/1d']);
    expect(after.fired).toHaveLength(4);
  });

  test('what the level kept quiet is not told when the level changes', () => {
    const quiet = fireClocks(record([gdap('2026-12-04')]), at('2026-11-04T10:00:00Z'), 'none');
    expect(fireClocks(quiet.record, at('2026-11-04T11:00:00Z'), 'all').told).toEqual([]);
  });

  test('a clock that is set back, once or often, brings nothing again', () => {
    const fired = fireClocks(record([gdap('2026-12-04')]), at('2026-11-04T10:00:00Z'), 'all');
    const back = fireClocks(fired.record, at('2026-08-01T00:00:00Z'), 'all');
    expect([back.told, back.record]).toEqual([[], fired.record]);
    expect(fireClocks(back.record, at('2026-11-04T10:00:00Z'), 'all').told).toEqual([]);
  });
});

describe('when to look again', () => {
  test.each<[string, readonly Ending[], string, string | null]>([
    ['nothing ends', [], '2026-11-20T08:00:00Z', null],
    ['at the next clock', [gdap('2026-12-04')], '2026-11-20T08:00:00Z', '2026-09-05T10:00:00.000Z'],
    [
      'while an alert has hours left, each of them',
      [alert('2026-11-20T12:30:00.000Z')],
      '2026-11-20T08:00:00Z',
      '2026-11-20T08:30:01.000Z',
    ],
    [
      'at the full hour the next one',
      [alert('2026-11-20T12:00:00.000Z')],
      '2026-11-20T09:00:01Z',
      '2026-11-20T10:00:01.000Z',
    ],
    [
      'before that, six hours before its end',
      [alert('2026-11-20T20:00:00.000Z')],
      '2026-11-20T08:00:00Z',
      '2026-11-20T14:00:00.000Z',
    ],
  ])('%s', (_name, endings, now, expected) => {
    const known = record(endings);
    const standing = endings[0]?.kind === 'alert' ? fireClocks(known, at(now), 'all').record : known;
    expect(iso(nextMoment(standing, at(now)))).toBe(expected);
  });
});

describe('what a sweep leaves of it', () => {
  const now = at('2026-11-20T08:00:00Z');
  const seen = (endings: readonly Ending[], blind: readonly Ending['kind'][] = []) => ({ endings, blind });
  const told = (standing: Parameters<typeof fireClocks>[0]) => ids(fireClocks(standing, now, 'all').told);

  test('the first one tells nothing of what had passed already', () => {
    const first = nextClockRecord(null, seen([gdap('2026-12-04'), alert('2026-11-19T08:00:00.000Z')]), {
      now,
      clockOffsetMs: 5,
    });
    expect([told(first), first.clockOffsetMs]).toEqual([[], 5]);
    expect(iso(nextMoment(first, now))).toBe('2026-11-27T10:00:00.000Z');
  });

  test('nor does a later one of an end that it sees for the first time', () => {
    const next = nextClockRecord(record([]), seen([gdap('2026-12-04')]), { now, clockOffsetMs: 0 });
    expect(told(next)).toEqual([]);
  });

  test('what was known and came due since still fires, though the sweep came first', () => {
    const known = record([gdap('2026-12-19')], ['gdap/gdap-expiring/2026-12-19/90d']);
    const next = nextClockRecord(known, seen([gdap('2026-12-19', 3)]), { now, clockOffsetMs: 0 });
    expect(fireClocks(next, now, 'all').told).toMatchObject([
      { id: 'gdap/gdap-expiring/2026-12-19/30d', count: 3 },
    ]);
  });

  test('what fired stays fired, whatever the server’s time', () => {
    const known = fireClocks(record([gdap('2026-12-04')]), now, 'all').record;
    const earlier = at('2026-08-01T00:00:00Z');
    const next = nextClockRecord(known, seen([gdap('2026-12-04')]), { now: earlier, clockOffsetMs: 0 });
    expect(told(next)).toEqual([]);
  });

  test('an alert that was answered is told no more', () => {
    const known = record([alert('2026-11-20T07:00:00.000Z')]);
    expect(told(nextClockRecord(known, seen([]), { now, clockOffsetMs: 0 }))).toEqual([]);
  });

  test('a sweep that was blind to alerts forgets none', () => {
    const known = record([alert('2026-11-20T07:00:00.000Z'), gdap('2026-12-20')]);
    const next = nextClockRecord(known, seen([], ['alert']), { now, clockOffsetMs: 0 });
    expect(told(next)).toEqual(['alert/a/end']);
  });
});
