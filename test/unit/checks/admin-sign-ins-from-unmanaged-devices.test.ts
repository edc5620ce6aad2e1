import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/admin-sign-ins-from-unmanaged-devices.ts';
import type { Answers } from '../facts/derived.ts';
import { active, items, READ, user } from '../facts/people.ts';
import { type Answered, judge } from './evidence-of.ts';
import { said } from './said.ts';

const signIn = (userId: string, isCompliant: boolean | null, errorCode: unknown = 0) => ({
  userId,
  createdDateTime: '2026-11-19T08:00:00Z',
  status: { errorCode },
  deviceDetail: { isCompliant },
});
/** Sign-ins of one administrator: from compliant devices and from others. */
const made = (userId: string, good: number, bad: number) => [
  ...Array.from({ length: good }, () => signIn(userId, true)),
  ...Array.from({ length: bad }, () => signIn(userId, false)),
];
const TWO: Answers = {
  ...READ,
  users: items(user('ada'), user('bob')),
  'role-assignments': items(active('ada'), active('bob')),
};
const over = (signIns: Answered, more: Answers = {}, emergencyAccounts: string[] = []) =>
  said(check, { ...TWO, 'admin-sign-ins': signIns, ...more }, { settings: { emergencyAccounts } });
const of = (ada: readonly unknown[], bob: readonly unknown[] = []) => over({ byEntity: { ada, bob } });

describe('admin-sign-ins-from-unmanaged-devices', () => {
  test.each([
    [59, 41, 'fail'],
    [60, 40, 'partial'],
    [89, 11, 'partial'],
    [90, 10, 'pass'],
    [100, 0, 'pass'],
  ])('%d from compliant devices, %d from others: %s', (good, bad, is) => {
    expect(of(made('ada', good, bad))[0]).toBe(is);
  });

  test('sign-ins count, not administrators; whoever used another device is named', () => {
    expect(of(made('ada', 19, 0), made('bob', 0, 1))).toEqual(['pass', 'ada: pass all', 'bob: fail some']);
    expect(of(made('ada', 1, 0), made('bob', 0, 9))[0]).toBe('fail');
  });

  test('what did not go through does not count; a device of which nothing is told is not compliant', () => {
    expect(of([signIn('ada', false, 50126), signIn('ada', true)])[0]).toBe('pass');
    expect(of([signIn('ada', null)])[0]).toBe('fail');
    expect(of([{ ...signIn('ada', true), deviceDetail: null }])[0]).toBe('fail');
  });

  test('nobody signed in, or only an emergency access account: not applicable', () => {
    expect(of([])[0]).toBe('notApplicable');
    const eva = 'c0000000-0000-4000-8000-000000000001';
    const one = { users: items(user(eva)), 'role-assignments': items(active(eva)) };
    expect(over({ byEntity: { [eva]: made(eva, 0, 3) } }, one, [eva])).toEqual(['notApplicable']);
  });

  test('an administrator under an exception leaves the share, with all the sign-ins', () => {
    const exception = {
      check: check.id,
      subject: 'bob',
      owner: 'Ada',
      reason: 'New laptop',
      from: '2026-11-01',
      until: '2026-12-01',
    };
    const answers = {
      ...TWO,
      'admin-sign-ins': { byEntity: { ada: made('ada', 8, 2), bob: made('bob', 0, 50) } },
    };
    expect(judge(check, answers).verdict).toBe('fail');
    expect(judge(check, answers, { exceptions: [exception] }).verdict).toBe('partial');
    const good = {
      ...answers,
      'admin-sign-ins': { byEntity: { ada: made('ada', 9, 0), bob: made('bob', 0, 50) } },
    };
    expect(judge(check, good, { exceptions: [exception] }).verdict).toBe('pass');
  });

  test('unread sign-ins: at most fifty each, and never better than what is certain', () => {
    const unread = (ada: readonly unknown[]) => over({ byEntity: { ada }, missing: 'throttled' });
    expect(unread(made('ada', 10, 0))[0]).toBe('unknown (throttled)');
    // Fifty good ones of bob would still leave 50 of 90.
    expect(unread(made('ada', 0, 40))[0]).toBe('fail');
    expect(of([signIn('ada', true), signIn('ada', true, 'none')])[0]).toBe('unknown (error)');
    expect(of([...made('ada', 0, 9), signIn('ada', true, 'none')])[0]).toBe('fail');
  });

  test('administrators may be missing: unknown, whatever the others do', () => {
    const cut = { 'role-assignments': { items: [active('ada')], missing: 'incomplete' as const } };
    expect(over({ byEntity: { ada: made('ada', 0, 9) } }, cut)[0]).toBe('unknown (incomplete)');
    expect(over({ missing: 'licence' })[0]).toBe('unknown (licence)');
  });
});
