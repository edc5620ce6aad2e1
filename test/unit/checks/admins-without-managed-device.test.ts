import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/admins-without-managed-device.ts';
import type { Answers } from '../facts/derived.ts';
import { active, items, READ, user } from '../facts/people.ts';
import type { Answered } from './evidence-of.ts';
import { said } from './said.ts';

const device = (fields: Record<string, unknown> = {}) => ({
  id: 'd',
  userPrincipalName: 'ada@contoso.com',
  complianceState: 'compliant',
  isEncrypted: true,
  lastSyncDateTime: '2026-11-19T08:00:00Z',
  ...fields,
});
const over = (devices: Answered, more: Answers = {}, emergencyAccounts?: string[]) =>
  said(
    check,
    {
      ...READ,
      users: items(user('ada')),
      'role-assignments': items(active('ada')),
      'admin-devices': devices,
      ...more,
    },
    emergencyAccounts === undefined ? {} : { settings: { emergencyAccounts } },
  );
const of = (...devices: unknown[]) => over({ byEntity: { ada: devices } })[1];

describe('admins-without-managed-device', () => {
  test.each<[Record<string, unknown>, string]>([
    [{}, 'pass secured'],
    [{ lastSyncDateTime: '2026-10-21T08:00:00Z' }, 'pass secured'],
    [{ lastSyncDateTime: '2026-10-21T07:59:59Z' }, 'fail unsecured'],
    [{ isEncrypted: false }, 'fail unsecured'],
    [{ complianceState: 'inGracePeriod' }, 'fail unsecured'],
    [{ complianceState: 'noncompliant' }, 'fail unsecured'],
    [{ complianceState: 'somethingNew' }, 'unknown error'],
    [{ isEncrypted: null }, 'unknown error'],
  ])('a device, %j: %s', (fields, is) => {
    expect(of(device(fields))).toBe(`ada: ${is}`);
  });

  test('one is enough; none fails', () => {
    expect(of(device({ isEncrypted: false }), device({ id: 'e' }))).toBe('ada: pass secured');
    expect(of(device({ isEncrypted: null }), device({ id: 'e' }))).toBe('ada: pass secured');
    expect(of()).toBe('ada: fail none');
  });

  test('no administrator but those for emergencies: not applicable, whatever else is unread', () => {
    const unread: Answered = { missing: 'licence' };
    expect(over(unread, { 'role-assignments': items() })).toEqual(['notApplicable']);
    const eva = 'c0000000-0000-4000-8000-000000000001';
    expect(over(unread, { 'role-assignments': items(active(eva)) }, [eva])).toEqual(['notApplicable']);
    expect(over(unread)[0]).toBe('unknown (licence)');
  });

  test('unknown: devices of one were not read, or administrators may be missing', () => {
    const two = {
      users: items(user('ada'), user('bob')),
      'role-assignments': items(active('ada'), active('bob')),
    };
    expect(over({ byEntity: { ada: [device()] }, missing: 'throttled' }, two)).toEqual([
      'unknown (throttled)',
      'ada: pass secured',
      'bob: unknown throttled',
    ]);
    const cut = { 'role-assignments': { items: [active('ada')], missing: 'incomplete' as const } };
    expect(over({ byEntity: { ada: [device()] } }, cut)).toEqual([
      'unknown (incomplete)',
      'ada: pass secured',
      'tenant: unknown incomplete',
    ]);
    expect(over({ byEntity: { ada: [] } }, cut)[0]).toBe('fail');
  });
});
