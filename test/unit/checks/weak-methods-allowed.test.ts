import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/weak-methods-allowed.ts';
import { renderTemplate } from '../../../lib/text/template.ts';
import { judge } from './evidence-of.ts';

const FIDO2 = { id: 'Fido2', state: 'enabled', includeTargets: [{ id: 'all_users', targetType: 'group' }] };
const weak = (id: string, state: string, target = 'all_users') => ({
  id,
  state,
  includeTargets: [{ id: target, targetType: 'group' }],
  excludeTargets: [],
});
const over = (...configurations: readonly unknown[]) =>
  judge(check, {
    'auth-methods-policy': { items: [{ authenticationMethodConfigurations: configurations }] },
  });
const said = (...configurations: readonly unknown[]) => {
  const { verdict, cause, subjects } = over(...configurations);
  return [verdict, cause ?? subjects[0]?.detail.code];
};

describe('weak-methods-allowed', () => {
  test('pass: weak ones off or absent, passkeys on', () => {
    expect(said(FIDO2, weak('Sms', 'disabled'))).toEqual(['pass', 'strong']);
    expect(said(FIDO2)).toEqual(['pass', 'strong']);
  });

  test.each(['Sms', 'Voice', 'Email'])('partial: %s, and for whom', (id) => {
    const { verdict, subjects } = over(FIDO2, weak(id, 'enabled', 'a-group'));
    expect([verdict, subjects[0]?.detail]).toEqual([
      'partial',
      { code: 'weak', values: { methods: [id], targets: ['a-group'], whom: 'groups' } },
    ]);
  });

  test.each([
    [['all_users'], 'for everybody'],
    [['a-group', 'all_users'], 'for everybody'],
    [['a-group', 'b-group'], 'for a-group and b-group'],
    [[], 'for whom is not told'],
  ])('says for whom: %j', (targets, expected) => {
    const includeTargets = targets.map((id) => ({ id, targetType: 'group' }));
    const { subjects } = over({ id: 'Sms', state: 'enabled', includeTargets });
    const [code = '', values = {}] = [subjects[0]?.detail.code, subjects[0]?.detail.values];
    expect(renderTemplate(check.words.details[code] ?? '', values, 'en', { isolate: false })).toBe(
      `Allowed though weak: Sms, ${expected}. Passkeys (FIDO2) are not allowed.`,
    );
  });

  test('partial: passkeys off or absent, alone or beside a weak method', () => {
    expect(said({ ...FIDO2, state: 'disabled' })).toEqual(['partial', 'noPasskeys']);
    expect(said(weak('Sms', 'disabled'))).toEqual(['partial', 'noPasskeys']);
    expect(said(weak('Sms', 'enabled'))).toEqual(['partial', 'weakAndNoPasskeys']);
  });

  test('unknown: a state of another time, or nothing read', () => {
    expect(said(FIDO2, weak('Sms', 'somethingNew'))).toEqual(['unknown', 'error']);
    expect(said(FIDO2, weak('Sms', 'somethingNew'), weak('Voice', 'enabled'))).toEqual(['partial', 'weak']);
    const torn = judge(check, {
      'auth-methods-policy': { items: [{ authenticationMethodConfigurations: 'all' }] },
    });
    expect([torn.verdict, torn.cause]).toEqual(['unknown', 'error']);
    expect(judge(check, { 'auth-methods-policy': { missing: 'consent' } })).toMatchObject({
      cause: 'consent',
    });
  });
});
