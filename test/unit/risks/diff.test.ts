import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/checks/result.ts';
import type { Severity, Subject, Verdict } from '../../../lib/checks/verdict.ts';
import { diffRisks } from '../../../lib/risks/diff.ts';
import type { RiskEvent } from '../../../lib/risks/event.ts';
import { standingRisks } from '../../../lib/risks/standing.ts';

const subject = (id: string, verdict: Verdict): Subject => ({
  id,
  kind: 'customer',
  verdict,
  detail: { code: 'any', values: {} },
});

function check(subjects: readonly Subject[], severity: Severity = 'high'): CheckResult {
  return {
    id: 'gdap-expiring',
    action: 'gdap-migration',
    severity,
    mandatory: false,
    verdict: 'fail',
    subjects,
    sources: [],
    readAt: null,
  };
}

/** Runs sweeps one after the other and returns the log, sweeps numbered from 1. */
function log(...sweeps: (readonly CheckResult[])[]): RiskEvent[] {
  const events: RiskEvent[] = [];
  sweeps.forEach((checks, index) => {
    const sweep = `sweep-${index + 1}`;
    const now = `2026-11-2${index}T08:00:00Z`;
    events.push(
      ...diffRisks({
        tenant: 't',
        sweep,
        now,
        judged: new Set(index === 0 ? [] : ['gdap-expiring']),
        events,
        checks,
      }),
    );
  });
  return events;
}

const lines = (events: readonly RiskEvent[]) =>
  events.map(({ type, sweep, verdict }) => `${sweep} ${type} ${verdict}`);

test('somebody else’s count in place of what was not read resolves nothing but itself', () => {
  const count = { ...subject('tenant', 'partial'), standsIn: true as const };
  const counted = { ...count, verdict: 'pass' as const };
  const events = log([check([subject('a', 'fail')])], [check([count])], [check([counted])]);
  expect(events.map(({ key, type }) => [key, type])).toEqual([
    ['gdap-expiring/t/a', 'opened'],
    ['gdap-expiring/t/tenant', 'opened'],
    ['gdap-expiring/t/tenant', 'resolved'],
  ]);
});

describe('the life of a risk', () => {
  test('what a first sweep finds is listed and never announced', () => {
    const events = log([check([subject('a', 'fail'), subject('b', 'partial'), subject('c', 'pass')])]);
    expect(events.map(({ key, type, baseline }) => [key, type, baseline])).toEqual([
      ['gdap-expiring/t/a', 'opened', true],
      ['gdap-expiring/t/b', 'opened', true],
    ]);
    expect([...standingRisks(events).values()].filter((risk) => risk.unseen)).toEqual([]);
  });

  test('what a later sweep finds is unseen until it is seen, and stays seen', () => {
    const events = log([], [check([subject('a', 'fail')])], [check([subject('a', 'fail')])]);
    expect(lines(events)).toEqual(['sweep-2 opened fail']);
    expect(standingRisks(events).get('gdap-expiring/t/a')?.unseen).toBe(true);
    const [opened] = events;
    if (opened === undefined) throw new Error('nothing opened');
    const seen = [...events, { ...opened, type: 'seen', sweep: null } as const];
    expect(standingRisks(seen).get('gdap-expiring/t/a')?.unseen).toBe(false);
    const later = diffRisks({
      tenant: 't',
      sweep: 's',
      now: 'n',
      judged: new Set(['gdap-expiring']),
      events: seen,
      checks: [check([subject('a', 'fail')])],
    });
    expect(later).toEqual([]);
  });

  test('resolved, and returned as new', () => {
    const events = log(
      [],
      [check([subject('a', 'fail')])],
      [check([subject('a', 'pass')])],
      [check([subject('a', 'fail')])],
    );
    expect(lines(events)).toEqual(['sweep-2 opened fail', 'sweep-3 resolved fail', 'sweep-4 returned fail']);
    expect(standingRisks(events).get('gdap-expiring/t/a')).toMatchObject({
      open: true,
      returned: true,
      unseen: true,
    });
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
    const events = log([], [check([subject('a', 'fail')])], blind, [check([subject('a', 'fail')])]);
    expect(lines(events)).toEqual(['sweep-2 opened fail']);
  });

  test('worse is shown again, better is not', () => {
    const events = log([], [check([subject('a', 'partial')])]);
    const [opened] = events;
    if (opened === undefined) throw new Error('nothing opened');
    const seen: RiskEvent[] = [...events, { ...opened, type: 'seen', sweep: null }];
    const next = (before: RiskEvent[], verdict: Verdict) => [
      ...before,
      ...diffRisks({
        tenant: 't',
        sweep: 's',
        now: 'n',
        judged: new Set(['gdap-expiring']),
        events: before,
        checks: [check([subject('a', verdict)])],
      }),
    ];
    const worse = next(seen, 'fail');
    expect(standingRisks(worse).get('gdap-expiring/t/a')).toMatchObject({ verdict: 'fail', unseen: true });
    const seenAgain: RiskEvent[] = [...worse, { ...opened, type: 'seen', sweep: null, verdict: 'fail' }];
    expect(standingRisks(next(seenAgain, 'partial')).get('gdap-expiring/t/a')).toMatchObject({
      verdict: 'partial',
      unseen: false,
    });
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
    expect(standingRisks(events.slice(0, 2)).get('gdap-expiring/t/a')?.unseen).toBe(false);
    expect(standingRisks(events).get('gdap-expiring/t/a')?.unseen).toBe(true);
  });

  test('advisory checks open no risk', () => {
    expect(log([], [check([subject('a', 'partial')], 'advisory')])).toEqual([]);
  });

  test('the order of subjects changes nothing', () => {
    const forward = log([], [check([subject('a', 'fail'), subject('b', 'fail')])]);
    expect(log([], [check([subject('b', 'fail'), subject('a', 'fail')])])).toEqual(forward);
  });
});
