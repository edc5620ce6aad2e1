import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/members-without-phishing-resistant-demand.ts';
import type { Answers } from '../facts/derived.ts';
import { active, DIRECTORY_SYNCHRONISATION, items, READ, user } from '../facts/people.ts';
import { type PolicyParts, policy, STRENGTH } from '../facts/policies.ts';
import { said } from './said.ts';

const RESISTANT: PolicyParts = {
  id: 'resistant',
  grant: { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant },
};
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  'security-defaults': items({ isEnabled: false }),
  'ca-policies': items(...policies.map(policy)),
  users: items(user('ann'), user('bob')),
  ...answers,
});

describe('members-without-phishing-resistant-demand', () => {
  test('pass, partial and fail, person by person', () => {
    expect(said(check, under([RESISTANT]))).toEqual(['pass', 'ann: pass demanded', 'bob: pass demanded']);
    const some = [{ ...RESISTANT, users: { includeUsers: ['ann'] } }, {}];
    expect(said(check, under(some))).toEqual(['partial', 'ann: pass demanded', 'bob: partial mfaOnly']);
    expect(said(check, under([{ ...RESISTANT, users: { includeUsers: ['ann'] } }]))).toEqual([
      'fail',
      'ann: pass demanded',
      'bob: fail notDemanded',
    ]);
  });

  test('disabled users, guests, synchronisation accounts and packages are no members', () => {
    const answers: Answers = {
      users: items(
        user('off', { accountEnabled: false }),
        user('guest', { userType: 'Guest' }),
        user('sync'),
        user('package', { userPrincipalName: 'package_c0000000-0000-4000-8000-000000000001@contoso.com' }),
        user('old', { userType: null }),
      ),
      'role-assignments': items(active('sync', DIRECTORY_SYNCHRONISATION)),
    };
    expect(said(check, under([], answers))).toEqual(['fail', 'old: fail notDemanded']);
  });

  test('declared emergency access accounts are left out; nobody left: not applicable', () => {
    const id = 'c0000000-0000-4000-8000-000000000001';
    const one = { users: items(user(id)) };
    const told = { settings: { emergencyAccounts: [id] } };
    expect(said(check, under([], one), told)).toEqual(['notApplicable']);
    const unread: Answers = { 'ca-policies': { missing: 'consent' } };
    expect(said(check, under([], { ...one, ...unread }), told)).toEqual(['notApplicable']);
    const cut: Answers = { users: { ...items(user(id)), missing: 'network' } };
    expect(said(check, under([], cut), told)).toEqual(['unknown (network)', 'tenant: unknown network']);
  });

  test('what was not seen: a finding stands, nothing passes', () => {
    const cut = { users: { ...items(user('ann')), missing: 'network' as const } };
    expect(said(check, under([RESISTANT], cut))).toEqual([
      'unknown (network)',
      'ann: pass demanded',
      'tenant: unknown network',
    ]);
    expect(said(check, under([], cut))[0]).toBe('fail');
    expect(said(check, under([], { users: { missing: 'consent' } }))[0]).toBe('unknown (consent)');
    expect(said(check, under([], { 'ca-policies': { missing: 'consent' } }))[0]).toBe('unknown (consent)');
  });
});
