import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/admins-without-phishing-resistant-demand.ts';
import type { Answers } from '../facts/derived.ts';
import {
  active,
  BILLING_ADMINISTRATOR,
  DIRECTORY_READERS,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  items,
  member,
  READ,
  user,
} from '../facts/people.ts';
import { type PolicyParts, policy, STRENGTH } from '../facts/policies.ts';
import { judge } from './evidence-of.ts';
import { said } from './said.ts';

const RESISTANT: PolicyParts = {
  id: 'resistant',
  grant: { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant },
};
const MFA: PolicyParts = { id: 'mfa' };
const under = (policies: readonly PolicyParts[], answers: Answers = {}): Answers => ({
  ...READ,
  'security-defaults': items({ isEnabled: false }),
  'ca-policies': items(...policies.map(policy)),
  'role-assignments': items(active('ann')),
  users: items(user('ann'), user('bob')),
  ...answers,
});

describe('admins-without-phishing-resistant-demand', () => {
  test.each<[string, readonly PolicyParts[], string]>([
    ['pass: demanded', [RESISTANT], 'pass demanded'],
    [
      'partial: of some resources',
      [{ ...RESISTANT, applications: { includeApplications: ['Office365'] } }],
      'partial resources',
    ],
    [
      'partial: or a compliant device',
      [
        {
          ...RESISTANT,
          grant: { builtInControls: ['compliantDevice'], authenticationStrength: STRENGTH.phishingResistant },
        },
      ],
      'partial alternative',
    ],
    [
      'partial: at high risk',
      [{ ...RESISTANT, conditions: { signInRiskLevels: ['high'] } }],
      'partial conditional',
    ],
    ['partial: MFA of any kind', [MFA], 'partial mfaOnly'],
    ['fail: report-only', [{ ...RESISTANT, state: 'enabledForReportingButNotEnforced' }], 'fail planned'],
    ['fail: for somebody else', [{ ...RESISTANT, users: { includeUsers: ['bob'] } }], 'fail notDemanded'],
    [
      'unknown: a strength that nobody knows',
      [{ ...RESISTANT, grant: { builtInControls: [], authenticationStrength: { id: 'x' } } }],
      'unknown error',
    ],
  ])('%s', (_what, policies, expected) => {
    expect(said(check, under(policies))[1]).toBe(`ann: ${expected}`);
  });

  test('security defaults: better than nothing; unread, an enabled policy proves them off', () => {
    const on = { 'security-defaults': items({ isEnabled: true }) };
    expect(said(check, under([], on))).toEqual(['partial', 'ann: partial securityDefaults']);
    const unread = { 'security-defaults': { missing: 'role' as const } };
    expect(said(check, under([], unread))).toEqual(['unknown (role)', 'ann: unknown role']);
    const elsewhere = { ...MFA, users: { includeUsers: ['bob'] } };
    expect(said(check, under([elsewhere], unread))).toEqual(['fail', 'ann: fail notDemanded']);
  });

  test('V13: eligible, group-held and nested administrators, and guests with a role, are administrators', () => {
    const answers: Answers = {
      'role-assignments': items(
        active('g', BILLING_ADMINISTRATOR, GROUP),
        active('guest'),
        active('reader', DIRECTORY_READERS),
      ),
      'role-eligibilities': items(eligible('eve')),
      'group-members': { byEntity: { g: [member('inner', { '@odata.type': GROUP }), member('deep')] } },
      'group-eligibilities': { byEntity: { g: [] } },
      users: items(user('deep'), user('eve'), user('guest', { userType: 'Guest' }), user('reader')),
    };
    expect(said(check, under([], answers))).toEqual([
      'fail',
      'deep: fail notDemanded',
      'eve: fail notDemanded',
      'guest: fail notDemanded',
    ]);
  });

  test('names the roles, by rank', () => {
    const both = items(active('ann', BILLING_ADMINISTRATOR), active('ann'));
    const { subjects } = judge(check, under([], { 'role-assignments': both }));
    expect(subjects[0]?.detail.values).toEqual({ roles: [GLOBAL_ADMINISTRATOR, BILLING_ADMINISTRATOR] });
  });

  test('declared emergency access accounts and disabled users are left out; nobody left: not applicable', () => {
    const ann = 'c0000000-0000-4000-8000-000000000001';
    const answers = { 'role-assignments': items(active(ann)), users: items(user(ann)) };
    expect(said(check, under([], answers), { settings: { emergencyAccounts: [ann.toUpperCase()] } })).toEqual(
      ['notApplicable'],
    );
    const page: Answers = { 'ca-policies': { ...items(policy(MFA)), missing: 'incomplete' } };
    expect(
      said(check, under([], { ...answers, ...page }), { settings: { emergencyAccounts: [ann] } }),
    ).toEqual(['notApplicable']);
    const disabled = { users: items(user('ann', { accountEnabled: false })) };
    expect(said(check, under([], disabled))).toEqual(['notApplicable']);
  });

  test('what was not seen: a finding stands, nothing passes', () => {
    const some = { 'role-assignments': { ...items(active('ann')), missing: 'throttled' as const } };
    expect(said(check, under([RESISTANT], some))).toEqual([
      'unknown (throttled)',
      'ann: pass demanded',
      'tenant: unknown throttled',
    ]);
    expect(said(check, under([], some))[0]).toBe('fail');
    const page = { 'ca-policies': { ...items(policy(MFA)), missing: 'incomplete' as const } };
    expect(said(check, under([], page))).toEqual([
      'unknown (incomplete)',
      'ann: unknown incomplete',
      'tenant: unknown incomplete',
    ]);
    const group = { ...RESISTANT, users: { excludeGroups: ['g'] } };
    expect(said(check, under([group], { 'group-members': { missing: 'consent' } }))).toEqual([
      'unknown (consent)',
      'ann: unknown consent',
    ]);
    expect(said(check, under([], { 'role-assignments': { missing: 'consent' } }))[0]).toBe(
      'unknown (consent)',
    );
  });
});
