import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clocksOf } from '../../../lib/clocks/clock.ts';
import { type ClockRecord, nextClockRecord } from '../../../lib/clocks/clock-record.ts';
import type { Ending } from '../../../lib/clocks/ending.ts';
import { fireClocks, nextMoment } from '../../../lib/clocks/fire.ts';
import { alert, gdap } from './ends.ts';

const HOUR_MS = 60 * 60 * 1000;
const START = Date.parse('2026-11-20T08:00:00Z');
const ALL: readonly Ending[] = [
  alert('2026-11-21T02:00:00.000Z', 'a'),
  alert('2026-11-21T07:00:00.000Z', 'b'),
  gdap('2026-11-22'),
  gdap('2026-12-20', 4),
];

type Step =
  | { readonly type: 'pass'; readonly hours: number }
  | { readonly type: 'setClock'; readonly hours: number }
  | { readonly type: 'look' }
  | { readonly type: 'restart' }
  | { readonly type: 'sweep'; readonly gone: readonly number[]; readonly blind: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constant('pass' as const), hours: fc.integer({ min: 0, max: 72 }) }),
  fc.record({ type: fc.constant('setClock' as const), hours: fc.integer({ min: -200, max: 200 }) }),
  fc.record({ type: fc.constant('look' as const) }),
  fc.record({ type: fc.constant('restart' as const) }),
  fc.record({
    type: fc.constant('sweep' as const),
    gone: fc.subarray([0, 1, 2, 3]),
    blind: fc.boolean(),
  }),
);

test('whatever sleeps, fails or changes the clock: nothing is told twice while it stands, and nothing due is left', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let time = START;
      let machineError = 0;
      let record: ClockRecord | null = null;
      const gone = new Set<number>();
      const told = new Map<string, number>();
      for (const one of [...steps, { type: 'look' as const }]) {
        if (one.type === 'pass') time += one.hours * HOUR_MS;
        // What outlives a worker is what was stored.
        if (one.type === 'restart') record = structuredClone(record);
        if (one.type === 'setClock') machineError = one.hours * HOUR_MS;
        if (one.type === 'sweep') {
          // What is answered or extended does not come back: it would be another alert, another day.
          for (const index of one.gone) gone.add(index);
          const standing = ALL.filter((_, index) => !gone.has(index));
          const endings = one.blind ? standing.filter(({ kind }) => kind !== 'alert') : standing;
          record = nextClockRecord(
            record,
            { endings, blind: one.blind ? ['alert'] : [] },
            { now: new Date(time), clockOffsetMs: -machineError },
          );
        }
        if (one.type === 'look' && record !== null) {
          const now = new Date(time + machineError + record.clockOffsetMs);
          const after = fireClocks(record, now, 'all');
          for (const { id } of after.told) told.set(id, (told.get(id) ?? 0) + 1);
          record = after.record;
          const fired = new Set(record.fired);
          const due = clocksOf(record.endings).filter(({ due: at }) => at <= now.getTime());
          expect(due.filter(({ id }) => !fired.has(id))).toEqual([]);
          expect(nextMoment(record, now) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now.getTime());
        }
      }
      expect([...told.values()].filter((times) => times > 1)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
