import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/members-without-phishing-resistant-method.ts';
import type { Answers } from '../facts/derived.ts';
import { items, READ, user } from '../facts/people.ts';
import { judge } from './evidence-of.ts';

const row = (id: string, methods: readonly string[], fields: Record<string, unknown> = {}) => ({
  id,
  userPrincipalName: `${id}@contoso.com`,
  userType: 'member',
  isMfaCapable: true,
  methodsRegistered: methods,
  lastUpdatedDateTime: null,
  ...fields,
});
const ids = (count: number): string[] =>
  Array.from({ length: count }, (_, nth) => `u${String(nth).padStart(3, '0')}`);
const policy = (state: string) =>
  items({ authenticationMethodConfigurations: [{ id: 'X509Certificate', state }] });
/** `good` of `all` members have a passkey. */
const share = (good: number, all: number, answers: Answers = {}): Answers => ({
  ...READ,
  users: items(...ids(all).map((id) => user(id))),
  registration: items(
    ...ids(all).map((id, nth) => row(id, nth < good ? ['fido2SecurityKey'] : ['mobilePhone'])),
  ),
  'auth-methods-policy': policy('disabled'),
  ...answers,
});
const verdict = (answers: Answers, told: Parameters<typeof judge>[2] = {}): string => {
  const { verdict: found, cause } = judge(check, answers, told);
  return cause === undefined ? found : `${found} (${cause})`;
};

describe('members-without-phishing-resistant-method', () => {
  test.each<[number, number, string]>([
    [69, 100, 'fail'],
    [70, 100, 'partial'],
    [7, 10, 'partial'],
    [94, 100, 'partial'],
    [95, 100, 'pass'],
    [19, 20, 'pass'],
    [0, 3, 'fail'],
    [3, 3, 'pass'],
  ])('%i of %i: %s', (good, all, expected) => {
    expect(verdict(share(good, all))).toBe(expected);
  });

  test('lists those without, and counts everybody', () => {
    const { subjects } = judge(check, share(8, 10));
    expect(subjects).toHaveLength(10);
    expect(subjects.filter((one) => one.verdict === 'fail').map(({ id }) => id)).toEqual(['u008', 'u009']);
  });

  test('the threshold of the settings is taken exactly', () => {
    const at = (memberMethodRatio: number) => ({ settings: { thresholds: { memberMethodRatio } } });
    expect(verdict(share(29, 30), at(0.97))).toBe('partial');
    expect(verdict(share(97, 100), at(0.97))).toBe('pass');
    expect(verdict(share(57, 60), at(0.95))).toBe('pass');
    expect(verdict(share(75, 100), at(0.75))).toBe('pass');
  });

  test('below 0.70 in a certificate tenant: partial; where that is unread: unknown, and only there', () => {
    expect(verdict(share(1, 10, { 'auth-methods-policy': policy('enabled') }))).toBe('partial');
    const unread: Answers = { 'auth-methods-policy': { missing: 'role' } };
    expect(verdict(share(1, 10, unread))).toBe('unknown (role)');
    expect(verdict(share(8, 10, unread))).toBe('partial');
    expect(verdict(share(10, 10, unread))).toBe('pass');
  });

  test('new hires and written exceptions leave the share', () => {
    const hired = ids(10).map((id, nth) =>
      user(id, nth >= 6 ? { createdDateTime: '2026-11-13T08:00:00Z' } : {}),
    );
    expect(verdict(share(6, 10))).toBe('fail');
    expect(verdict(share(6, 10, { users: items(...hired) }))).toBe('pass');
    const exceptions = ids(10)
      .slice(6)
      .map((subject) => ({
        check: check.id,
        subject,
        owner: 'Ada',
        reason: 'shared device',
        from: '2026-11-01',
        until: '2026-12-01',
      }));
    expect(verdict(share(6, 10), { exceptions })).toBe('pass');
    expect(
      verdict(share(0, 4), {
        exceptions: exceptions.map((one, nth) => ({ ...one, subject: ids(4)[nth] ?? '' })),
      }),
    ).toBe('accepted');
  });

  test('counts members alone, and of them those in the report', () => {
    const guests = items(row('u000', ['fido2']), row('guest', []), row('u001', []));
    const users = items(user('u000'), user('u001'), user('u002'), user('guest', { userType: 'Guest' }));
    expect(judge(check, share(0, 0, { registration: guests, users })).subjects.map(({ id }) => id)).toEqual([
      'u000',
      'u001',
    ]);
    // Without the members, the report says who is a guest.
    const told = items(row('u000', ['fido2']), row('guest', [], { userType: 'guest' }));
    expect(verdict(share(0, 0, { registration: told, users: { missing: 'consent' } }))).toBe('pass');
    expect(verdict(share(0, 0))).toBe('notApplicable');
  });

  test('what was not seen: the best case decides', () => {
    const torn = (id: string) => row(id, ['fido2'], { methodsRegistered: 'fido2' });
    const oneTorn = items(...ids(9).map((id, nth) => row(id, nth < 3 ? ['fido2'] : [])), torn('u009'));
    // Four of ten at best.
    expect(verdict(share(0, 10, { registration: oneTorn }))).toBe('fail');
    const perhaps = items(...ids(9).map((id) => row(id, ['fido2'])), torn('u009'));
    expect(verdict(share(0, 10, { registration: perhaps }))).toBe('unknown (error)');
    const cut = (...rows: readonly unknown[]) => ({
      registration: { ...items(...rows), missing: 'throttled' as const },
    });
    const without = (count: number) => cut(...ids(count).map((id) => row(id, [])));
    // Of ten at best nine, seven, six.
    expect(verdict(share(0, 10, without(1)))).toBe('partial');
    expect(verdict(share(0, 10, without(3)))).toBe('partial');
    expect(verdict(share(0, 10, without(4)))).toBe('fail');
    expect(verdict(share(0, 20, without(1)))).toBe('unknown (throttled)');
    expect(verdict(share(0, 1, cut(row('u000', ['fido2']))))).toBe('unknown (throttled)');
    // How many members there are is not known.
    expect(verdict(share(0, 10, { ...without(4), users: { missing: 'consent' } }))).toBe(
      'unknown (throttled)',
    );
    const four = { ...items(...ids(4).map((id) => user(id))), missing: 'network' as const };
    expect(verdict(share(0, 10, { ...without(4), users: four }))).toBe('unknown (throttled)');
    // One row of the report names nobody: it is one of three members, at most.
    const nameless = (bad: number): Answers => ({
      users: items(...ids(bad + 3).map((id) => user(id))),
      registration: items(...ids(bad).map((id) => row(id, [])), row('u000', ['fido2'], { id: 7 })),
    });
    expect(verdict(share(0, 0, nameless(1)))).toBe('fail');
    const goodAndNameless = items(row('u000', ['fido2']), row('u001', [], { id: 7 }));
    expect(verdict(share(0, 2, { registration: goodAndNameless }))).toBe('unknown (error)');
    expect(verdict(share(0, 10, { registration: { missing: 'licence' } }))).toBe('unknown (licence)');
    const some = { users: { ...items(...ids(3).map((id) => user(id))), missing: 'network' as const } };
    expect(verdict(share(10, 10, some))).toBe('unknown (network)');
    const strange = items(row('u000', ['somethingNew']), row('u001', ['fido2']));
    expect(verdict(share(0, 2, { registration: strange }))).toBe('unknown (error)');
  });
});
