import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/legacy-authentication-open.ts';
import type { Answers } from '../facts/derived.ts';
import { items, READ, user } from '../facts/people.ts';
import { type PolicyParts, policy, STRENGTH } from '../facts/policies.ts';
import { said } from './said.ts';

const block = (
  id: string,
  clientAppTypes: readonly string[],
  users: Record<string, unknown> = {},
): PolicyParts => ({
  id,
  users,
  conditions: { clientAppTypes },
  grant: { builtInControls: ['block'] },
});
const BLOCK = block('block', ['exchangeActiveSync', 'other']);
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  'security-defaults': items({ isEnabled: false }),
  'ca-policies': items(...policies.map(policy)),
  users: items(user('ann'), user('bob')),
  ...answers,
});
const RESISTANT = { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant };

describe('legacy-authentication-open', () => {
  test.each<[string, readonly PolicyParts[], string]>([
    ['pass: blocked for everybody', [BLOCK], 'pass blocked'],
    [
      'pass: by two policies together',
      [block('a', ['other']), block('b', ['exchangeActiveSync'])],
      'pass blocked',
    ],
    ['pass: a demand that legacy clients cannot meet', [{ grant: RESISTANT }], 'pass blocked'],
    ['partial: one kind of client', [block('a', ['other'])], 'partial inPart'],
    ['partial: MFA over all clients', [{}], 'partial inPart'],
    [
      'partial: one person only',
      [block('a', ['exchangeActiveSync', 'other'], { includeUsers: ['ann'] })],
      'partial inPart',
    ],
    ['fail: nothing', [], 'fail open'],
    ['fail: report-only', [{ ...BLOCK, state: 'enabledForReportingButNotEnforced' }], 'fail planned'],
    ['fail: a block of modern clients', [block('a', ['browser'])], 'fail open'],
  ])('%s', (_what, policies, expected) => {
    expect(said(check, under(policies))[1]).toBe(`tenant: ${expected}`);
  });

  test('security defaults block it; unread, what would fail is unknown', () => {
    const on = { 'security-defaults': items({ isEnabled: true }) };
    expect(said(check, under([], on))).toEqual(['pass', 'tenant: pass securityDefaults']);
    const unread = { 'security-defaults': { missing: 'role' as const } };
    expect(said(check, under([], unread))).toEqual(['unknown (role)', 'tenant: unknown role']);
    const enabled = { id: 'other', users: { includeUsers: ['nobody'] } };
    expect(said(check, under([enabled], unread))[0]).toBe('fail');
  });

  test('without members, everyone stands for them', () => {
    const unread = { users: { missing: 'consent' as const } };
    expect(said(check, under([BLOCK], unread))).toEqual(['pass', 'tenant: pass blocked']);
    expect(said(check, under([], unread))[0]).toBe('fail');
  });

  test('emergency access accounts are left out', () => {
    const id = 'c0000000-0000-4000-8000-000000000001';
    const spared = block('block', ['exchangeActiveSync', 'other'], { excludeUsers: [id] });
    const answers = { users: items(user('ann'), user(id)) };
    expect(said(check, under([spared], answers))[0]).toBe('partial');
    expect(said(check, under([spared], answers), { settings: { emergencyAccounts: [id] } })[0]).toBe('pass');
  });

  test('what was not seen: nothing passes', () => {
    const cut = { users: { ...items(user('ann')), missing: 'throttled' as const } };
    expect(said(check, under([BLOCK], cut))).toEqual(['unknown (throttled)', 'tenant: unknown throttled']);
    const page = { 'ca-policies': { ...items(policy(BLOCK)), missing: 'incomplete' as const } };
    expect(said(check, under([], page))[0]).toBe('unknown (incomplete)');
    const both = {
      'security-defaults': { missing: 'role' as const },
      'ca-policies': { missing: 'consent' as const },
    };
    expect(said(check, under([], both))[0]).toBe('unknown (consent)');
    expect(said(check, under([], { 'ca-policies': { missing: 'consent' } }))[0]).toBe('unknown (consent)');
    const group = block('block', ['exchangeActiveSync', 'other'], { excludeGroups: ['g'] });
    expect(said(check, under([group], { 'group-members': { missing: 'role' } }))[0]).toBe('unknown (role)');
  });

  test('what could not be understood: nothing passes, and nothing fails by an absence', () => {
    const spoiled = { ...policy({ id: 'b' }), conditions: null };
    expect(said(check, under([], { 'ca-policies': items(policy(BLOCK), spoiled) }))[0]).toBe(
      'unknown (error)',
    );
    const strange = { 'security-defaults': items({ isEnabled: 'no' }) };
    expect(said(check, under([], strange))[0]).toBe('unknown (error)');
    expect(said(check, under([BLOCK], strange))[0]).toBe('pass');
    const page = {
      'ca-policies': { ...items(policy({ state: 'disabled' })), missing: 'incomplete' as const },
    };
    expect(said(check, under([], page))[0]).toBe('unknown (incomplete)');
    const on = {
      'security-defaults': items({ isEnabled: true }),
      'ca-policies': { missing: 'consent' as const },
    };
    expect(said(check, under([], on))).toEqual(['pass', 'tenant: pass securityDefaults']);
    // Ann is blocked for certain; whether Bob is hangs on the group.
    const some = block('a', ['exchangeActiveSync', 'other'], { includeUsers: ['ann'], includeGroups: ['g'] });
    const unread = { 'group-members': { missing: 'role' as const } };
    expect(said(check, under([some], unread))[0]).toBe('unknown (role)');
    const nobody = { 'group-members': { byEntity: { g: [] } } };
    expect(said(check, under([some], nobody))).toEqual(['partial', 'tenant: partial inPart']);
  });
});
