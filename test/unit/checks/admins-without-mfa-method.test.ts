import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/admins-without-mfa-method.ts';
import type { Answers } from '../facts/derived.ts';
import { active, items, READ, user } from '../facts/people.ts';
import { said } from './said.ts';

/** A row of the report of registered methods. */
const registered = (id: string, isMfaCapable: boolean, fields: Record<string, unknown> = {}) => ({
  id,
  userPrincipalName: `${id}@contoso.com`,
  userType: 'member',
  isMfaCapable,
  methodsRegistered: isMfaCapable ? ['microsoftAuthenticatorPush'] : [],
  lastUpdatedDateTime: '2026-11-20T01:00:00Z',
  ...fields,
});
const method = (type: string) => ({
  '@odata.type': `#microsoft.graph.${type}AuthenticationMethod`,
  id: type,
});
const NO_P1 = { registration: { missing: 'licence' as const } };
const under = (answers: Answers): Answers => ({
  ...READ,
  'role-assignments': items(active('ann')),
  users: items(user('ann')),
  'admin-methods': items(),
  ...answers,
});

describe('admins-without-mfa-method, by the report', () => {
  test('pass and fail: by what may be used, not by what is registered', () => {
    expect(said(check, under({ registration: items(registered('ann', true)) }))).toEqual([
      'pass',
      'ann: pass capable',
    ]);
    const phone = registered('ann', false, { methodsRegistered: ['mobilePhone'] });
    expect(said(check, under({ registration: items(phone) }))).toEqual(['fail', 'ann: fail notCapable']);
  });

  test('V16: a passkey of a new kind, and a value that is new to us, take nobody’s capability away', () => {
    const passkey = registered('ann', true, { methodsRegistered: ['passKeySynced'] });
    expect(said(check, under({ registration: items(passkey) }))[0]).toBe('pass');
    const strange = registered('ann', true, { methodsRegistered: ['somethingNew'] });
    expect(said(check, under({ registration: items(strange) }))[0]).toBe('pass');
    const lost = registered('ann', false, { methodsRegistered: ['somethingNew'] });
    expect(said(check, under({ registration: items(lost) }))[0]).toBe('fail');
  });

  test('unknown: not in the complete report, spoiled, or on a page that is missing', () => {
    expect(said(check, under({ registration: items() }))).toEqual([
      'unknown (incomplete)',
      'ann: unknown incomplete',
    ]);
    const torn = registered('ann', true, { isMfaCapable: 'yes' });
    expect(said(check, under({ registration: items(torn) }))).toEqual([
      'unknown (error)',
      'ann: unknown error',
    ]);
    const cut = { ...items(registered('bob', true)), missing: 'throttled' as const };
    expect(said(check, under({ registration: cut }))).toEqual([
      'unknown (throttled)',
      'ann: unknown throttled',
    ]);
  });

  test('a new hire has seven days of 24 hours', () => {
    const created = (createdDateTime: string | null): Answers => ({
      registration: items(registered('ann', false)),
      users: items(user('ann', { createdDateTime })),
    });
    expect(said(check, under(created('2026-11-13T08:00:00Z')))).toEqual(['grace', 'ann: grace notCapable']);
    expect(said(check, under(created('2026-11-13T07:59:59Z')))[0]).toBe('fail');
    expect(said(check, under(created(null)))[0]).toBe('fail');
    const none = { settings: { thresholds: { newHireGraceDays: 0 } } };
    expect(said(check, under(created('2026-11-19T08:00:00Z')), none)[0]).toBe('fail');
  });

  test('no administrator: not applicable, whatever else is unread', () => {
    const nobody = { 'role-assignments': items() };
    const unread = {
      registration: { missing: 'consent' as const },
      'admin-methods': { missing: 'consent' as const },
    };
    expect(said(check, under({ ...nobody, ...unread }))).toEqual(['notApplicable']);
    const perhaps = { 'role-assignments': { items: [], missing: 'throttled' as const } };
    expect(said(check, under({ ...perhaps, ...unread }))[0]).not.toBe('notApplicable');
  });

  test('no administrator: not applicable; some unread: never a pass', () => {
    const report = { registration: items(registered('ann', true)) };
    expect(said(check, under({ ...report, 'role-assignments': items() }))).toEqual(['notApplicable']);
    const some = { 'role-assignments': { ...items(active('ann')), missing: 'role' as const } };
    expect(said(check, under({ ...report, ...some }))).toEqual([
      'unknown (role)',
      'ann: pass capable',
      'tenant: unknown role',
    ]);
  });
});

describe('admins-without-mfa-method, by each administrator’s own list', () => {
  test.each<[string, readonly string[], string]>([
    ['a passkey', ['fido2'], 'pass registeredOnly'],
    ['a phone', ['password', 'phone'], 'pass registeredOnly'],
    ['an external method', ['external'], 'pass registeredOnly'],
    ['a password and mail', ['password', 'email'], 'fail noMethod'],
    ['nothing', [], 'fail noMethod'],
    ['a type that is new to us', ['somethingNew'], 'unknown error'],
  ])('%s', (_what, types, expected) => {
    const lists = { byEntity: { ann: types.map(method) } };
    expect(said(check, under({ ...NO_P1, 'admin-methods': lists }))[1]).toBe(`ann: ${expected}`);
  });

  test('only where the report needs a licence that is not there', () => {
    const lists = { byEntity: { ann: [method('fido2')] } };
    const refused = { registration: { missing: 'consent' as const }, 'admin-methods': lists };
    expect(said(check, under(refused))).toEqual(['unknown (consent)', 'ann: unknown consent']);
  });

  test('who was deleted meanwhile is no administrator', () => {
    const gone = { byEntity: { ann: 'gone' as const } };
    expect(said(check, under({ ...NO_P1, 'admin-methods': gone }))).toEqual(['notApplicable']);
    const others = {
      'role-assignments': items(active('ann'), active('bob')),
      'admin-methods': { byEntity: { ann: 'gone' as const, bob: [] } },
    };
    expect(said(check, under({ ...NO_P1, ...others }))).toEqual(['fail', 'bob: fail noMethod']);
  });

  test('unread, or read of somebody else: unknown', () => {
    expect(said(check, under({ ...NO_P1, 'admin-methods': { missing: 'consent' } }))[0]).toBe(
      'unknown (consent)',
    );
    const other = { byEntity: { bob: [method('fido2')] }, missing: 'role' as const };
    expect(said(check, under({ ...NO_P1, 'admin-methods': other }))).toEqual([
      'unknown (role)',
      'ann: unknown role',
    ]);
    const torn = { byEntity: { ann: [{ id: 'x' }] } };
    expect(said(check, under({ ...NO_P1, 'admin-methods': torn }))).toEqual([
      'unknown (error)',
      'ann: unknown error',
    ]);
  });
});
