import { describe, expect, test } from 'vitest';
import { comparedSweeps, compareSweeps } from '../../../components/dashboard/history/compare-sweeps.ts';
import type { HistoryRecord } from '../../../lib/store/records.ts';

const sweep = (id: string, fields: Partial<HistoryRecord> = {}): HistoryRecord => ({
  sweep: id,
  now: `2026-11-${id}T08:00:00Z`,
  account: { objectId: 'alex', username: 'alex@contoso.example' },
  version: '0.1.0',
  complete: true,
  score: { value: 2, outOf: 15, coverage: 0.8, unknown: 3 },
  actions: {},
  checks: {},
  ...fields,
});

type Check = HistoryRecord['checks'][string];
const judged = (verdict: Check['verdict'], failing = 0, total = 4): Check => ({ verdict, failing, total });
const unseen = (cause: NonNullable<Check['cause']>): Check => ({ ...judged('unknown'), cause });

/** What became of one check. */
function became(from: Check, to: Check) {
  const { checks } = compareSweeps(
    sweep('19', { checks: { one: from } }),
    sweep('20', { checks: { one: to } }),
  );
  return checks.map(({ kind }) => kind)[0] ?? null;
}

describe('what became of a verdict', () => {
  test.each([
    ['pass', 'fail', 'worse'],
    ['partial', 'fail', 'worse'],
    ['attested', 'partial', 'worse'],
    ['fail', 'partial', 'better'],
    ['fail', 'pass', 'better'],
    ['fail', 'attested', 'better'],
    ['pass', 'attested', 'changed'],
    ['fail', 'accepted', 'changed'],
    ['accepted', 'fail', 'changed'],
    ['grace', 'fail', 'changed'],
    ['fail', 'notApplicable', 'changed'],
    ['fail', 'fail', null],
  ] as const)('%s, then %s: %s', (from, to, kind) => {
    expect(became(judged(from), judged(to))).toBe(kind);
  });

  test.each(['pass', 'partial', 'fail', 'accepted', 'notApplicable'] as const)(
    'what could not be seen is neither better nor worse than %s',
    (verdict) => {
      expect(became(judged(verdict), unseen('consent'))).toBe('unseen');
      expect(became(unseen('consent'), judged(verdict))).toBe('seen');
    },
  );

  test('still not seen: only another cause is a change', () => {
    expect(became(unseen('consent'), unseen('consent'))).toBeNull();
    expect(became(unseen('consent'), unseen('throttled'))).toBe('changed');
  });

  test('the same verdict over other numbers', () => {
    expect(became(judged('fail', 3, 9), judged('fail', 4, 9))).toBe('changed');
    expect(became(judged('fail', 3, 9), judged('fail', 3, 10))).toBe('changed');
  });

  test('a check that a version does not have could not be seen by it', () => {
    const { checks } = compareSweeps(
      sweep('19', { checks: { old: judged('pass') } }),
      sweep('20', { checks: { young: judged('fail', 1) } }),
    );
    expect(checks).toEqual([
      { id: 'old', kind: 'unseen', from: judged('pass'), to: { verdict: 'unknown', cause: 'notBuilt' } },
      {
        id: 'young',
        kind: 'seen',
        from: { verdict: 'unknown', cause: 'notBuilt' },
        to: judged('fail', 1),
      },
    ]);
  });
});

test('what is worse comes first, then what could not be seen', () => {
  const { actions } = compareSweeps(
    sweep('19', {
      actions: {
        webinar: { verdict: 'fail' },
        'dap-removal': { verdict: 'pass' },
        'gdap-migration': { verdict: 'pass' },
        'cost-management': { verdict: 'pass' },
      },
    }),
    sweep('20', {
      actions: {
        webinar: { verdict: 'pass' },
        'dap-removal': { verdict: 'unknown', cause: 'role' },
        'gdap-migration': { verdict: 'fail' },
        'cost-management': { verdict: 'pass' },
      },
    }),
  );
  expect(actions.map(({ id, kind }) => [id, kind])).toEqual([
    ['gdap-migration', 'worse'],
    ['dap-removal', 'unseen'],
    ['webinar', 'better'],
  ]);
});

test('another version and another account are told', () => {
  const same = compareSweeps(sweep('19'), sweep('20'));
  expect([same.otherVersion, same.otherAccount]).toEqual([false, false]);
  const other = compareSweeps(
    sweep('19'),
    sweep('20', { version: '0.2.0', account: { objectId: 'megan', username: 'alex@contoso.example' } }),
  );
  expect([other.otherVersion, other.otherAccount]).toEqual([true, true]);
});

describe('which two sweeps', () => {
  const history = ['18', '19', '20', '21'].map((id) => sweep(id));
  const chosen = (...parts: string[]) => comparedSweeps(history, parts)?.map(({ sweep: id }) => id) ?? null;

  test.each([
    [[], ['20', '21']],
    [['18'], ['18', '21']],
    [
      ['18', '20'],
      ['18', '20'],
    ],
    [
      ['20', '18'],
      ['18', '20'],
    ],
    [
      ['gone', '19'],
      ['18', '19'],
    ],
    [
      ['19', 'gone'],
      ['19', '21'],
    ],
  ])('%j: %j', (parts, found) => {
    expect(chosen(...parts)).toEqual(found);
  });

  test('one sweep is not two', () => {
    expect(chosen('19', '19')).toBeNull();
    expect(comparedSweeps([sweep('18')], [])).toBeNull();
    expect(comparedSweeps([], [])).toBeNull();
  });
});
