import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/admins-without-phishing-resistant-method.ts';
import type { Answers } from '../facts/derived.ts';
import { active, items, READ, user } from '../facts/people.ts';
import { judge } from './evidence-of.ts';
import { said } from './said.ts';

const registered = (methodsRegistered: readonly string[]) =>
  items({
    id: 'ann',
    userPrincipalName: 'ann@contoso.com',
    userType: 'member',
    isMfaCapable: true,
    methodsRegistered,
    lastUpdatedDateTime: null,
  });
const certificates = (state: string) =>
  items({ authenticationMethodConfigurations: [{ id: 'X509Certificate', state }] });
const method = (type: string) => ({
  '@odata.type': `#microsoft.graph.${type}AuthenticationMethod`,
  id: type,
});
const under = (answers: Answers): Answers => ({
  ...READ,
  'role-assignments': items(active('ann')),
  users: items(user('ann')),
  'admin-methods': items(),
  'auth-methods-policy': certificates('disabled'),
  ...answers,
});

describe('admins-without-phishing-resistant-method', () => {
  test.each([
    'fido2',
    'fido2SecurityKey',
    'windowsHelloForBusiness',
    'macOsSecureEnclaveKey',
    'passKeyDeviceBound',
    'passKeyDeviceBoundAuthenticator',
    'passKeyDeviceBoundWindowsHello',
  ])('pass: %s', (kind) => {
    expect(said(check, under({ registration: registered(['mobilePhone', kind]) }))).toEqual([
      'pass',
      'ann: pass registered',
    ]);
  });

  test('pass: a passkey of a new kind, named', () => {
    const { verdict, subjects } = judge(check, under({ registration: registered(['passKeySynced']) }));
    expect([verdict, subjects[0]?.detail]).toEqual([
      'pass',
      { code: 'newKind', values: { kinds: ['passKeySynced'] } },
    ]);
  });

  test.each([[[]], [['microsoftAuthenticatorPasswordless']], [['mobilePhone', 'softwareOneTimePasscode']]])(
    'fail: %j',
    (methods) => {
      expect(said(check, under({ registration: registered(methods) }))).toEqual(['fail', 'ann: fail none']);
    },
  );

  test('partial: none, where certificates are allowed; unknown where that was not read', () => {
    const none = { registration: registered([]) };
    expect(said(check, under({ ...none, 'auth-methods-policy': certificates('enabled') }))).toEqual([
      'partial',
      'ann: partial perhapsCertificate',
    ]);
    expect(said(check, under({ ...none, 'auth-methods-policy': { missing: 'consent' } }))).toEqual([
      'unknown (consent)',
      'ann: unknown consent',
    ]);
    expect(said(check, under({ ...none, 'auth-methods-policy': certificates('somethingNew') }))[0]).toBe(
      'unknown (error)',
    );
    const absent = items({ authenticationMethodConfigurations: [] });
    expect(said(check, under({ ...none, 'auth-methods-policy': absent }))[0]).toBe('fail');
    // Somebody who has a method needs no certificate.
    expect(
      said(
        check,
        under({ registration: registered(['fido2']), 'auth-methods-policy': { missing: 'consent' } }),
      )[0],
    ).toBe('pass');
  });

  test('unknown: a method that is new to us may resist phishing; who is not in the report may have one', () => {
    expect(said(check, under({ registration: registered(['somethingNew']) }))[0]).toBe('unknown (error)');
    expect(said(check, under({ registration: items() }))).toEqual([
      'unknown (incomplete)',
      'ann: unknown incomplete',
    ]);
  });

  test.each<[string, string]>([
    ['fido2', 'pass registered'],
    ['windowsHelloForBusiness', 'pass registered'],
    ['platformCredential', 'pass registered'],
    ['microsoftAuthenticator', 'fail none'],
    ['somethingNew', 'unknown error'],
  ])('without P1, by the administrator’s own list: %s', (type, expected) => {
    const answers: Answers = {
      registration: { missing: 'licence' },
      'admin-methods': { byEntity: { ann: [method(type)] } },
    };
    expect(said(check, under(answers))[1]).toBe(`ann: ${expected}`);
  });

  test('who was deleted meanwhile is no administrator', () => {
    const gone = { byEntity: { ann: 'gone' as const } };
    expect(said(check, under({ registration: { missing: 'licence' }, 'admin-methods': gone }))).toEqual([
      'notApplicable',
    ]);
  });

  test('no administrator: not applicable, whatever else is unread', () => {
    const unread = {
      registration: { missing: 'consent' as const },
      'admin-methods': { missing: 'consent' as const },
    };
    expect(said(check, under({ 'role-assignments': items(), ...unread }))).toEqual(['notApplicable']);
  });

  test('a new hire has grace, and no administrator is nothing to judge', () => {
    const fresh = {
      registration: registered([]),
      users: items(user('ann', { createdDateTime: '2026-11-18T00:00:00Z' })),
    };
    expect(said(check, under(fresh))).toEqual(['grace', 'ann: grace none']);
    expect(said(check, under({ registration: registered([]), 'role-assignments': items() }))).toEqual([
      'notApplicable',
    ]);
    const some = { 'role-assignments': { ...items(active('ann')), missing: 'network' as const } };
    expect(said(check, under({ registration: registered(['fido2']), ...some }))[0]).toBe('unknown (network)');
  });
});
