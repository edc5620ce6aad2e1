import { describe, expect, test } from 'vitest';
import { applyExceptions } from '../../../lib/checks/exceptions.ts';
import { withExceptions, withoutException } from '../../../lib/settings/exception-edits.ts';
import { latestEnd, readExceptions } from '../../../lib/settings/exception-form.ts';
import { exceptionGroups, exceptionState } from '../../../lib/settings/exception-state.ts';
import type { Exception } from '../../../lib/settings/told.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const exception = (change: Partial<Exception> = {}): Exception => ({
  check: 'gdap-expiring',
  subject: 'aa',
  owner: 'Megan',
  reason: 'Leaves',
  from: '2026-11-01T00:00:00.000Z',
  until: '2027-01-01T00:00:00.000Z',
  ...change,
});
const values = {
  check: 'gdap-expiring',
  subjects: ['aa', 'bb'],
  owner: ' Megan ',
  reason: ' Leaves ',
  from: '2026-11-23',
  until: '2026-12-31',
};

describe('the form', () => {
  test('makes one exception of each subject, from the first moment of the first day to the end of the last', () => {
    const read = readExceptions(values);
    const shared = {
      check: 'gdap-expiring',
      owner: 'Megan',
      reason: 'Leaves',
      from: new Date(2026, 10, 23).toISOString(),
      until: new Date(2027, 0, 1).toISOString(),
    };
    expect(read).toEqual({
      exceptions: [
        { ...shared, subject: 'aa' },
        { ...shared, subject: 'bb' },
      ],
    });
  });

  test('never lets one last for more than 180 days', () => {
    expect(latestEnd('2026-11-23')).toBe('2027-05-21');
    const longest = readExceptions({ ...values, until: '2027-05-21' });
    if (!('exceptions' in longest)) throw new Error('refused');
    for (const { from, until } of longest.exceptions) {
      const days = (Date.parse(until) - Date.parse(from)) / DAY_MS;
      expect(days).toBeLessThanOrEqual(180);
      expect(days).toBeGreaterThan(179.9);
    }
    expect(readExceptions({ ...values, until: '2027-05-22' })).toEqual({
      problems: { until: 'settings-except-end-late' },
    });
  });

  test.each([
    ['check', { check: '' }, 'settings-except-no-check'],
    ['subjects', { subjects: [] }, 'settings-except-no-subject'],
    ['owner', { owner: '  ' }, 'settings-except-no-owner'],
    ['reason', { reason: '' }, 'settings-except-no-reason'],
    ['reason', { reason: 'x'.repeat(2001) }, 'settings-except-long'],
    ['from', { from: '' }, 'settings-except-no-start'],
    ['until', { until: '' }, 'settings-except-no-end'],
    ['until', { until: '2026-02-30' }, 'settings-except-no-end'],
    ['until', { until: '2026-11-22' }, 'settings-except-end-first'],
  ])('%s: %j is refused', (field, change, problem) => {
    expect(readExceptions({ ...values, ...change })).toEqual({ problems: { [field]: problem } });
  });
});

describe('the state', () => {
  const at = (text: string) => exceptionState(exception(), new Date(text));

  test('is what the checks make of it at every edge', () => {
    for (const [now, state] of [
      ['2026-10-31T23:59:59.999Z', 'notBegun'],
      ['2026-11-01T00:00:00.000Z', 'inForce'],
      ['2026-12-17T23:59:59.999Z', 'inForce'],
      ['2026-12-18T00:00:00.000Z', 'due'],
      ['2026-12-31T23:59:59.999Z', 'due'],
      ['2027-01-01T00:00:00.000Z', 'ended'],
    ] as const) {
      expect(at(now), now).toBe(state);
      const subject = {
        id: 'AA',
        kind: 'customer',
        verdict: 'fail',
        detail: { code: 'x', values: {} },
      } as const;
      const [judged] = applyExceptions(
        { id: 'gdap-expiring', acceptsPartial: false },
        [subject],
        [exception()],
        new Date(now),
      );
      expect(judged?.verdict, now).toBe(state === 'inForce' || state === 'due' ? 'accepted' : 'fail');
    }
  });

  test('of several about the same, one that holds counts; what ended stands first in the list', () => {
    const now = new Date('2026-11-23T00:00:00.000Z');
    const earlier = exception({ until: '2026-11-10T00:00:00.000Z' });
    const next = exception({
      subject: 'AA',
      from: '2027-01-01T00:00:00.000Z',
      until: '2027-03-01T00:00:00.000Z',
    });
    const over = exception({ subject: 'bb', until: '2026-11-02T00:00:00.000Z' });
    const groups = exceptionGroups([earlier, next, exception(), over], now);
    expect(groups.map(({ key, state }) => [key, state])).toEqual([
      ['gdap-expiring/bb', 'ended'],
      ['gdap-expiring/aa', 'inForce'],
    ]);
    expect(groups[1]).toMatchObject({ exception: exception(), others: [next, earlier] });
  });
});

test('adding says nothing twice, and removing takes what says the same', () => {
  const one = exception();
  expect(withExceptions([one], [{ ...one }, exception({ subject: 'bb' })])).toEqual([
    exception({ subject: 'bb' }),
    one,
  ]);
  expect(withoutException([one, exception({ subject: 'bb' })], { ...one })).toEqual([
    exception({ subject: 'bb' }),
  ]);
});
