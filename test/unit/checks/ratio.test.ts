import { describe, expect, test } from 'vitest';
import { defineCheck, type Ratio } from '../../../lib/checks/check.ts';
import type { Subject } from '../../../lib/checks/verdict.ts';
import type { Cause } from '../../../lib/evidence/gap.ts';
import { items, user } from '../facts/people.ts';
import { judge } from './evidence-of.ts';

const words = {
  title: 't',
  failTitle: 'f',
  why: 'w',
  fix: { text: 'x', page: null },
  explain: 'https://learn.microsoft.com/',
  details: {},
};
/** Fails below a half, passes from three quarters on. */
const HALF: Ratio = (good, all) => ({
  verdict: good * 2 < all ? 'fail' : good * 4 < all * 3 ? 'partial' : 'pass',
});
type Part = Subject['verdict'] | `unknown ${Cause}`;
/** Subjects in a row; `tenant` stands for what was not seen. */
const subjects = (parts: readonly Part[], rest?: Cause): Subject[] => {
  const all = rest === undefined ? parts : [...parts, `unknown ${rest}` as const];
  return all.map((part, nth) => {
    const [verdict, cause] = part.split(' ') as [Subject['verdict'], Cause | undefined];
    const isRest = nth === parts.length;
    return {
      id: isRest ? 'tenant' : `u${nth}`,
      kind: isRest ? 'tenant' : 'user',
      verdict,
      ...(cause === undefined ? {} : { cause }),
      detail: { code: 'c', values: {} },
    };
  });
};
const share = (given: readonly Subject[], more: { ratio?: Ratio; unseen?: number; grace?: boolean } = {}) => {
  const { ratio = HALF, unseen, grace = false } = more;
  return defineCheck({
    id: 'x',
    action: 'webinar',
    severity: 'low',
    subjectKind: 'user',
    words,
    grace,
    evaluate: () => given,
    ratio: () => ratio,
    unseen: () => unseen,
  });
};
const verdict = (check: ReturnType<typeof share>, ...told: [Parameters<typeof judge>[2]?]): string => {
  const { verdict: found, cause } = judge(check, {}, ...told);
  return cause === undefined ? found : `${found} ${cause}`;
};
const of = (...parts: Part[]): string => verdict(share(subjects(parts)));

describe('a check by the share of good subjects', () => {
  test('takes the verdict of the share, not that of the worst subject', () => {
    expect(of('pass', 'pass', 'pass', 'fail')).toBe('pass');
    expect(of('pass', 'fail')).toBe('partial');
    expect(of('pass', 'fail', 'fail')).toBe('fail');
    expect(of('pass', 'partial', 'partial')).toBe('fail');
    expect(of('fail')).toBe('fail');
  });

  test('lists the subjects with verdicts of their own', () => {
    const given = subjects(['pass', 'pass', 'pass', 'fail']);
    expect(judge(share(given), {}).subjects).toEqual(given);
  });

  test('accepted subjects and new hires are in neither part', () => {
    const given = subjects(['pass', 'fail', 'fail']);
    const [from, until] = ['2026-11-01', '2026-12-01'];
    const accept = (...ids: string[]) => ({
      exceptions: ids.map((subject) => ({ check: 'x', subject, owner: 'o', reason: 'r', from, until })),
    });
    expect(verdict(share(given))).toBe('fail');
    expect(verdict(share(given), accept('u1'))).toBe('partial');
    expect(verdict(share(given), accept('u1', 'u2'))).toBe('pass');
    const users = items(user('u1', { createdDateTime: '2026-11-19T00:00:00Z' }), user('u2'));
    expect(judge(share(given, { grace: true }), { users }).verdict).toBe('partial');
    const both = items(...['u1', 'u2'].map((id) => user(id, { createdDateTime: '2026-11-19T00:00:00Z' })));
    expect(judge(share(given, { grace: true }), { users: both }).verdict).toBe('pass');
  });

  test('nobody left in it: the worst of the others', () => {
    expect(of()).toBe('notApplicable');
    expect(of('notApplicable')).toBe('notApplicable');
    expect(of('accepted')).toBe('accepted');
    expect(of('accepted', 'grace')).toBe('grace');
    expect(verdict(share(subjects([], 'role'), { unseen: 3 }))).toBe('unknown role');
  });

  test('subjects that do not count leave the share alone', () => {
    expect(of('pass', 'fail', 'notApplicable', 'notApplicable', 'attested')).toBe('partial');
  });

  test('of what is unknown the best is assumed: what is bad even so is said', () => {
    expect(of('pass', 'fail', 'fail', 'fail', 'unknown role')).toBe('fail');
    expect(of('fail', 'fail', 'unknown role', 'unknown role')).toBe('partial');
    expect(of('pass', 'pass', 'fail', 'unknown role')).toBe('unknown role');
    expect(of('pass', 'pass', 'pass', 'unknown role')).toBe('unknown role');
    expect(of('unknown error', 'unknown consent')).toBe('unknown consent');
  });

  test('a rest of any size: unknown, however bad what was seen', () => {
    expect(verdict(share(subjects(['fail', 'fail', 'fail'], 'throttled')))).toBe('unknown throttled');
    expect(verdict(share(subjects(['pass', 'pass'], 'throttled')))).toBe('unknown throttled');
    expect(verdict(share(subjects(['pass', 'unknown role'], 'network')))).toBe('unknown role');
  });

  test('a rest of known size counts as good, and never passes', () => {
    const rest = (unseen: number, ...parts: Part[]) =>
      verdict(share(subjects(parts, 'throttled'), { unseen }));
    expect(rest(2, 'fail', 'fail', 'fail')).toBe('fail');
    expect(rest(3, 'fail', 'fail', 'fail')).toBe('partial');
    expect(rest(8, 'fail', 'fail', 'fail')).toBe('partial');
    expect(rest(9, 'fail', 'fail', 'fail')).toBe('unknown throttled');
    expect(rest(1, 'fail', 'fail', 'fail', 'unknown role')).toBe('fail');
    expect(rest(2, 'fail', 'fail', 'fail', 'unknown role')).toBe('partial');
    expect(rest(0, 'pass')).toBe('unknown throttled');
    expect(rest(0, 'fail')).toBe('fail');
  });

  test('without a rest its size does not matter', () => {
    expect(verdict(share(subjects(['fail', 'pass']), { unseen: 9 }))).toBe('partial');
  });

  test('a share that cannot be judged gives its own cause', () => {
    const ratio: Ratio = () => ({ verdict: 'unknown', cause: 'licence' });
    expect(verdict(share(subjects(['fail', 'pass']), { ratio }))).toBe('unknown licence');
    expect(verdict(share(subjects(['fail', 'unknown role']), { ratio }))).toBe('unknown role');
  });

  test('a ratio, or a size, that throws is unknown (error)', () => {
    const ratio: Ratio = () => ({ verdict: 'pass' });
    const broken = {
      ...share(subjects(['pass']), { ratio }),
      unseen: () => {
        throw new TypeError('x');
      },
    };
    expect(verdict(broken)).toBe('unknown error');
  });
});
