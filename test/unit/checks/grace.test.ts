import { describe, expect, test } from 'vitest';
import { defineCheck } from '../../../lib/checks/check.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import { items, user } from '../facts/people.ts';
import { type Answered, judge } from './evidence-of.ts';

const words = {
  title: 't',
  failTitle: 'f',
  why: 'w',
  fix: { text: 'x', page: null },
  explain: 'https://learn.microsoft.com/',
  details: {},
};
const subject = (id: string, verdict: Subject['verdict']): Subject => ({
  id,
  kind: 'user',
  verdict,
  detail: { code: 'c', values: {} },
});
const check = (subjects: readonly Subject[], grace = true) =>
  defineCheck({
    id: 'x',
    action: 'webinar',
    severity: 'low',
    subjectKind: 'user',
    words,
    grace,
    evaluate: () => subjects,
  });
const created = (createdDateTime: unknown) => items(user('ann', { createdDateTime }));
/** The verdict of one subject, failing unless told, of somebody created then. */
const verdict = (users: Answered, days = 7, verdict: Subject['verdict'] = 'fail') =>
  judge(check([subject('ann', verdict)]), { users }, { settings: { thresholds: { newHireGraceDays: days } } })
    .verdict;

describe('grace for new hires', () => {
  test.each([
    ['exactly seven days of 24 hours ago', '2026-11-13T08:00:00Z', 'grace'],
    ['a second longer ago', '2026-11-13T07:59:59Z', 'fail'],
    ['the same moment, told by another clock', '2026-11-13T09:00:00+01:00', 'grace'],
    ['just now', '2026-11-20T08:00:00Z', 'grace'],
    ['a fraction of a second too long ago', '2026-11-13T07:59:59.999Z', 'fail'],
  ])('created %s', (_what, at, expected) => {
    expect(verdict(created(at))).toBe(expected);
  });

  test('the days are the settings’; none of them is no grace', () => {
    expect(verdict(created('2026-10-21T08:00:00Z'), 30)).toBe('grace');
    expect(verdict(created('2026-10-21T07:59:59Z'), 30)).toBe('fail');
    expect(verdict(created('2026-11-20T07:59:59Z'), 0)).toBe('fail');
    expect(verdict(created('2026-11-20T08:00:00Z'), 0)).toBe('grace');
  });

  test('nobody is new whose age is not known', () => {
    expect(verdict(created(null))).toBe('fail');
    expect(verdict(created('last week'))).toBe('fail');
    expect(verdict({ missing: 'consent' })).toBe('fail');
    expect(verdict(items(user('bob', { createdDateTime: '2026-11-19T08:00:00Z' })))).toBe('fail');
  });

  test('users read in part are as old as they are', () => {
    expect(verdict({ ...created('2026-11-19T08:00:00Z'), missing: 'throttled' })).toBe('grace');
  });

  test.each(['partial', 'unknown', 'attested', 'pass', 'notApplicable'] as const)(
    'excuses no %s',
    (given) => {
      expect(verdict(created('2026-11-19T08:00:00Z'), 7, given)).toBe(given);
    },
  );

  test('is not given by checks that do not say so', () => {
    const users = created('2026-11-19T08:00:00Z');
    expect(judge(check([subject('ann', 'fail')], false), { users }).verdict).toBe('fail');
  });

  test('an accepted risk stays accepted; the reason stays what it was', () => {
    const users = items(...['ann', 'bob'].map((id) => user(id, { createdDateTime: '2026-11-19T08:00:00Z' })));
    const [from, until] = ['2026-11-01', '2026-12-01'];
    const exceptions = [{ check: 'x', subject: 'ann', owner: 'o', reason: 'r', from, until }];
    const both = check([subject('ann', 'fail'), subject('bob', 'fail')]);
    const result = judge(both, { users }, { exceptions });
    expect(result.verdict).toBe('grace');
    expect(result.subjects).toEqual([subject('ann', 'accepted'), subject('bob', 'grace')]);
  });

  test('somebody who is not new still fails the check', () => {
    const users = items(user('ann', { createdDateTime: '2026-11-19T08:00:00Z' }), user('bob'));
    const both = check([subject('ann', 'fail'), subject('bob', 'fail')]);
    expect(judge(both, { users }).verdict).toBe('fail');
  });
});
