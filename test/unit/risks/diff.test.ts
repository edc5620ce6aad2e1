import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Verdict } from '../../../lib/checks/verdict.ts';
import { seen, snoozed, unsnoozed } from '../../../lib/risks/deeds.ts';
import { type DiffInput, diffRisks } from '../../../lib/risks/diff.ts';
import type { RiskEvent } from '../../../lib/risks/event.ts';
import { isUnseen, type Risk, standingRisks } from '../../../lib/risks/standing.ts';
import { CHECK, check, diffInput, subject } from './checks-of.ts';

const KEY = `${CHECK}/t/a`;
const AT = '2026-11-27T08:00:00Z';

/** Runs sweeps one after the other and returns the log, sweeps numbered from 1. */
function log(...sweeps: (readonly CheckResult[])[]): RiskEvent[] {
  const events: RiskEvent[] = [];
  sweeps.forEach((checks, index) => {
    const judged = new Set(index === 0 ? [] : [CHECK]);
    const now = `2026-11-2${index}T08:00:00Z`;
    events.push(...diffRisks(diffInput({ sweep: `sweep-${index + 1}`, now, judged, events, checks })));
  });
  return events;
}

/** The log after one more sweep. */
const next = (
  events: readonly RiskEvent[],
  verdict: Verdict,
  change: Partial<DiffInput> = {},
): RiskEvent[] => [
  ...events,
  ...diffRisks(diffInput({ events, checks: [check([subject('a', verdict)])], ...change })),
];
const risk = (events: readonly RiskEvent[]): Risk | undefined => standingRisks(events).get(KEY);
const unseen = (events: readonly RiskEvent[]): string[] =>
  [...standingRisks(events).values()].filter(isUnseen).map(({ key }) => key);
const withSeen = (events: readonly RiskEvent[]): RiskEvent[] => [...events, ...seen(events, [CHECK], AT)];

const lines = (events: readonly RiskEvent[]) =>
  events.map(({ type, sweep, verdict }) => `${sweep} ${type} ${verdict}`);

test('somebody else’s count in place of what was not read resolves nothing but itself', () => {
  const count = { ...subject('tenant', 'partial'), standsIn: true as const };
  const counted = { ...count, verdict: 'pass' as const };
  const events = log([check([subject('a', 'fail')])], [check([count])], [check([counted])]);
  expect(events.map(({ key, type }) => [key, type])).toEqual([
    ['gdap-expiring/t/a', 'opened'],
    ['gdap-expiring/t/a', 'frozen'],
    ['gdap-expiring/t/tenant', 'opened'],
    ['gdap-expiring/t/tenant', 'resolved'],
  ]);
});

describe('the life of a risk', () => {
  test('what a first sweep finds is listed and never announced', () => {
    const events = log([check([subject('a', 'fail'), subject('b', 'partial'), subject('c', 'pass')])]);
    expect(events.map(({ key, type, news }) => [key, type, news])).toEqual([
      ['gdap-expiring/t/a', 'opened', undefined],
      ['gdap-expiring/t/b', 'opened', undefined],
    ]);
    expect(unseen(events)).toEqual([]);
  });

  test('what a later sweep finds is unseen until it is seen, and stays seen', () => {
    const events = log([], [check([subject('a', 'fail')])], [check([subject('a', 'fail')])]);
    expect(lines(events)).toEqual(['sweep-2 opened fail']);
    expect(unseen(events)).toEqual([KEY]);
    const looked = withSeen(events);
    expect(unseen(looked)).toEqual([]);
    expect(next(looked, 'fail')).toEqual(looked);
  });

  test('resolved, and returned as new', () => {
    const events = log(
      [],
      [check([subject('a', 'fail')])],
      [check([subject('a', 'pass')])],
      [check([subject('a', 'fail')])],
    );
    expect(lines(events)).toEqual(['sweep-2 opened fail', 'sweep-3 resolved fail', 'sweep-4 returned fail']);
    expect(risk(events)).toMatchObject({
      open: true,
      news: 'returned',
      returns: 1,
      firstOpenedAt: '2026-11-21T08:00:00Z',
      resolvedAt: '2026-11-22T08:00:00Z',
      openedAt: '2026-11-23T08:00:00Z',
    });
    expect(risk(next(next(events, 'pass'), 'fail'))?.returns).toBe(2);
  });

  test('a subject that is gone from a complete check is resolved', () => {
    expect(lines(log([], [check([subject('a', 'fail')])], [check([])]))).toEqual([
      'sweep-2 opened fail',
      'sweep-3 resolved fail',
    ]);
  });

  test.each<[string, readonly CheckResult[]]>([
    ['the whole check was blind', [check([subject('tenant', 'unknown')])]],
    ['this subject was unknown', [check([subject('a', 'unknown'), subject('b', 'pass')])]],
    ['a part was not seen', [check([subject('b', 'pass'), subject('tenant', 'unknown')])]],
    ['the check was not judged at all', []],
  ])('nothing resolves while %s', (_why, blind) => {
    const events = log([], [check([subject('a', 'fail')])], blind, blind, [check([subject('a', 'fail')])]);
    expect(lines(events.filter(({ key }) => key === KEY))).toEqual([
      'sweep-2 opened fail',
      'sweep-3 frozen fail',
      'sweep-5 standing fail',
    ]);
  });

  test('frozen, it is marked with the last look; looked at again, it is not', () => {
    const lookedAt = new Map([[CHECK, '2026-11-26T03:00:00Z']]);
    const events = log([], [check([subject('a', 'fail')])]);
    const frozen = next(withSeen(events), 'unknown', { lookedAt });
    expect(risk(frozen)).toMatchObject({ open: true, news: null, lookedAt: '2026-11-26T03:00:00Z' });
    expect(risk(next(frozen, 'fail'))).toMatchObject({ open: true, news: null, lookedAt: null });
    expect(risk(next(frozen, 'partial'))).toMatchObject({ verdict: 'partial', lookedAt: null });
    expect(risk(next(frozen, 'pass'))).toMatchObject({ open: false, lookedAt: null });
  });

  test('worse is shown again, better is not', () => {
    const events = withSeen(log([], [check([subject('a', 'partial')])]));
    const worse = next(events, 'fail');
    expect(risk(worse)).toMatchObject({ verdict: 'fail', news: 'worse' });
    expect(risk(next(withSeen(worse), 'partial'))).toMatchObject({ verdict: 'partial', news: null });
    // What was not seen yet stays new, whatever becomes of it.
    expect(risk(next(log([], [check([subject('a', 'partial')])]), 'fail'))?.news).toBe('new');
  });

  test('accepted is quiet; when the exception ends it returns as new', () => {
    const events = log(
      [],
      [check([subject('a', 'fail')])],
      [check([subject('a', 'accepted')])],
      [check([subject('a', 'fail')])],
    );
    expect(lines(events)).toEqual([
      'sweep-2 opened fail',
      'sweep-3 accepted accepted',
      'sweep-4 returned fail',
    ]);
    expect(unseen(events.slice(0, 2))).toEqual([]);
    expect(risk(events)?.news).toBe('returned');
  });

  test('every event of a sweep carries what it rests on, and what a person did carries nothing', () => {
    const evidence = [{ source: 'gdap-relationships', readAt: '2026-11-28T07:59:00Z' }];
    const events = withSeen(log([], [check([subject('a', 'fail')])]));
    const all = next(next(next(events, 'unknown'), 'partial'), 'pass');
    expect(all.map((event) => [event.type, event.evidence])).toEqual([
      ['opened', evidence],
      ['seen', undefined],
      ['frozen', evidence],
      ['changed', evidence],
      ['resolved', evidence],
    ]);
  });

  test('advisory checks open no risk', () => {
    expect(log([], [check([subject('a', 'partial')], 'advisory')])).toEqual([]);
  });

  test('the order of subjects changes nothing', () => {
    const forward = log([], [check([subject('a', 'fail'), subject('b', 'fail')])]);
    expect(log([], [check([subject('b', 'fail'), subject('a', 'fail')])])).toEqual(forward);
  });

  test('of a subject that a check names twice the worst counts, in whatever order', () => {
    for (const verdicts of [
      ['fail', 'partial'],
      ['partial', 'fail'],
    ] as const) {
      const [event] = log([], [check(verdicts.map((verdict) => subject('a', verdict)))]);
      expect(event?.verdict).toBe('fail');
    }
  });
});

describe('another rule', () => {
  const differently = new Set([CHECK]);

  test('what it finds is never new: told in words of its own, and not counted', () => {
    const events = next(log([], [check([])]), 'fail', { differently });
    expect(events.map(({ type, news }) => [type, news])).toEqual([['opened', 'differently']]);
    expect([risk(events)?.news, unseen(events)]).toEqual(['differently', []]);
    expect(risk(withSeen(events))?.news).toBeNull();
  });

  test('so is what it finds worse, or finds again', () => {
    const events = withSeen(log([], [check([subject('a', 'partial')])]));
    expect(risk(next(events, 'fail', { differently }))?.news).toBe('differently');
    expect(risk(next(next(events, 'pass'), 'fail', { differently }))?.news).toBe('differently');
  });

  test('a check that is graver now is told so', () => {
    const events = withSeen(log([], [check([subject('a', 'fail')], 'low')]));
    const graver = next(events, 'fail', { differently });
    expect(risk(graver)).toMatchObject({ severity: 'high', news: 'differently' });
  });

  test('an exception that ends is news all the same: that is not the rule’s doing', () => {
    const events = log([], [check([subject('a', 'accepted')])]);
    expect(risk(next(events, 'fail', { differently }))?.news).toBe('returned');
  });

  test('what is really new is new in the sweep after', () => {
    const events = next(next(log([], [check([])]), 'pass', { differently }), 'fail');
    expect(risk(events)?.news).toBe('new');
  });
});

describe('snoozed', () => {
  const open = log([], [check([subject('a', 'partial'), subject('b', 'partial')])]);
  const until = '2026-11-28T08:00:00Z';
  const put = (time: string | null): RiskEvent[] => [...open, ...snoozed(open, CHECK, time, AT)];

  test('all of a cause is put off, and none of it is news', () => {
    const events = put(until);
    expect(events.slice(2).map(({ type, key, until: time }) => [type, key, time])).toEqual([
      ['snoozed', KEY, until],
      ['snoozed', `${CHECK}/t/b`, until],
    ]);
    expect([unseen(events), risk(events)?.snoozed]).toEqual([[], { until }]);
  });

  test('when the time is up and it stands, it is news again, once', () => {
    const before = next(put(until), 'partial', { now: '2026-11-28T07:59:59Z' });
    expect(risk(before)).toMatchObject({ news: null, snoozed: { until } });
    const after = next(put(until), 'partial', { now: until });
    expect(risk(after)).toMatchObject({ news: 'woken', snoozed: null });
    expect(next(after, 'partial')).toEqual(after);
  });

  test('gone meanwhile, it is not heard of again; blind, it waits until somebody looks', () => {
    expect(risk(next(put(until), 'pass'))).toMatchObject({ open: false, news: null, snoozed: null });
    const blind = next(put(until), 'unknown');
    expect(risk(blind)).toMatchObject({ news: null, snoozed: { until } });
    expect(risk(next(blind, 'partial'))).toMatchObject({ news: 'woken', lookedAt: null });
  });

  test('until it changes: worse brings it back, better and time do not', () => {
    const later = { now: '2027-11-28T08:00:00Z' };
    expect(risk(next(put(null), 'partial', later))).toMatchObject({ news: null, snoozed: { until: null } });
    expect(risk(next(put(null), 'fail'))).toMatchObject({ news: 'worse', snoozed: null });
    const better = next(withSeen(next(open, 'fail')), 'fail');
    const again = [...better, ...snoozed(better, CHECK, null, AT)];
    expect(risk(next(again, 'partial'))).toMatchObject({ news: null, snoozed: { until: null } });
  });

  test('a further subject of the cause is news, and the others stay put off', () => {
    const checks = [check([subject('a', 'partial'), subject('b', 'partial'), subject('c', 'fail')])];
    const events = [...put(null), ...diffRisks(diffInput({ events: put(null), checks }))];
    expect(unseen(events)).toEqual([`${CHECK}/t/c`]);
    expect(risk(events)?.snoozed).toEqual({ until: null });
  });

  test('undone, it stands as before and is no news', () => {
    const events = put(until);
    const undone = [...events, ...unsnoozed(events, CHECK, AT)];
    expect(risk(undone)).toMatchObject({ open: true, news: null, snoozed: null });
    expect(next(undone, 'partial')).toEqual([...undone, expect.objectContaining({ type: 'resolved' })]);
  });
});
