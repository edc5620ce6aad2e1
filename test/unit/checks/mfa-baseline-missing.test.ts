import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/mfa-baseline-missing.ts';
import { type PolicyParts, policy } from '../facts/policies.ts';
import { type Answered, judge } from './evidence-of.ts';

const on: Answered = { items: [{ isEnabled: true }] };
const off: Answered = { items: [{ isEnabled: false }] };
const policies = (...parts: PolicyParts[]): Answered => ({ items: parts.map(policy) });
const LEGACY_BLOCK: PolicyParts = {
  id: 'legacy-block',
  conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
  grant: { builtInControls: ['block'] },
};
const EMERGENCY = 'c0000000-0000-4000-8000-000000000090';

function verdictOf(defaults: Answered, ca: Answered, settings: Record<string, unknown> = {}) {
  const answers = { 'security-defaults': defaults, 'ca-policies': ca, 'auth-strengths': { items: [] } };
  const { verdict, cause, subjects } = judge(check, answers, { settings });
  return [verdict, subjects[0]?.detail.code, ...(cause === undefined ? [] : [cause])];
}

describe('mfa-baseline-missing, where administrators cannot be read', () => {
  test('pass: security defaults are on, whatever Conditional Access says', () => {
    expect(verdictOf(on, policies())).toEqual(['pass', 'securityDefaults']);
    expect(verdictOf(on, { missing: 'consent' })).toEqual(['pass', 'securityDefaults']);
  });

  test('pass: a policy for everyone that leaves nobody out', () => {
    expect(verdictOf(off, policies(LEGACY_BLOCK, {}))).toEqual(['pass', 'everyone']);
  });

  test('pass: it leaves out declared emergency access accounts only', () => {
    const ca = policies({ users: { excludeUsers: [EMERGENCY.toUpperCase()] } });
    expect(verdictOf(off, ca, { emergencyAccounts: [EMERGENCY] })).toEqual(['pass', 'everyone']);
    expect(verdictOf(off, ca)).toEqual(['unknown', 'exclusions', 'notBuilt']);
    expect(verdictOf(off, ca, { emergencyAccounts: [] })).toEqual(['unknown', 'exclusions', 'notBuilt']);
  });

  test.each([
    { excludeGroups: ['g'] },
    { excludeRoles: ['r'] },
    { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } },
  ])('unknown (notBuilt): it leaves out %j', (users) => {
    expect(verdictOf(off, policies({ users }), { emergencyAccounts: [EMERGENCY] })).toEqual([
      'unknown',
      'exclusions',
      'notBuilt',
    ]);
  });

  test('pass: one of two full policies leaves nobody out', () => {
    expect(verdictOf(off, policies({ id: 'a', users: { excludeGroups: ['g'] } }, { id: 'b' }))).toEqual([
      'pass',
      'everyone',
    ]);
  });

  test('policies that are full only together must all leave nobody out', () => {
    const platform = (
      id: string,
      includePlatforms: string[],
      excludePlatforms: string[],
      users = {},
    ): PolicyParts => ({
      id,
      users,
      conditions: { platforms: { includePlatforms, excludePlatforms } },
    });
    const windows = platform('a', ['windows'], []);
    expect(verdictOf(off, policies(windows, platform('b', ['all'], ['windows'])))).toEqual([
      'pass',
      'everyone',
    ]);
    const leaky = platform('b', ['all'], ['windows'], { excludeGroups: ['g'] });
    expect(verdictOf(off, policies(windows, leaky))).toEqual(['unknown', 'exclusions', 'notBuilt']);
  });

  test('fail: security defaults off and no enabled policy demands MFA', () => {
    expect(verdictOf(off, policies())).toEqual(['fail', 'noDemand']);
    expect(verdictOf(off, policies(LEGACY_BLOCK, { id: 'session', grant: null }))).toEqual([
      'fail',
      'noDemand',
    ]);
  });

  // V1: report-only policies look done in the portal and stop nobody.
  test('V1: report-only policies are named and do not help', () => {
    const planned: PolicyParts = { id: 'planned', state: 'enabledForReportingButNotEnforced' };
    const answers = { 'security-defaults': off, 'ca-policies': policies(planned) };
    const [subject] = judge(check, answers).subjects;
    expect([subject?.verdict, subject?.detail]).toEqual([
      'fail',
      { code: 'reportOnly', values: { policies: ['planned'] } },
    ]);
  });

  // V7: `$null -ne ''` is true in PowerShell, so Maester counts a session-only policy as MFA.
  test('V7: a session-only policy is not MFA', () => {
    expect(verdictOf(off, policies({ grant: null }))).toEqual(['fail', 'noDemand']);
  });

  test.each<[string, PolicyParts]>([
    ['V8: MFA or a compliant device', { grant: { builtInControls: ['mfa', 'compliantDevice'] } }],
    ['V9: at high sign-in risk only', { conditions: { signInRiskLevels: ['high'] } }],
    ['for one group only', { users: { includeUsers: [], includeGroups: ['g'] } }],
    ['for some resources only', { applications: { includeApplications: ['Office365'] } }],
  ])('unknown (notBuilt): MFA is demanded, not of everyone: %s', (_what, parts) => {
    expect(verdictOf(off, policies(parts))).toEqual(['unknown', 'notEveryone', 'notBuilt']);
  });

  test('unknown (error): a policy that cannot be read far enough', () => {
    expect(verdictOf(off, policies({ state: 'paused' }))).toEqual(['unknown', 'unclear', 'error']);
    const strength = { id: 'custom', allowedCombinations: null };
    expect(
      verdictOf(off, policies({ grant: { builtInControls: [], authenticationStrength: strength } })),
    ).toEqual(['unknown', 'unclear', 'error']);
  });

  test('a strength without its combinations is looked up by id', () => {
    const ca = policies({ grant: { builtInControls: [], authenticationStrength: { id: 'custom' } } });
    const strengths = (requirementsSatisfied: string): Answered => ({
      items: [{ id: 'custom', allowedCombinations: ['fido2'], requirementsSatisfied }],
    });
    const answers = (found: Answered) =>
      judge(check, { 'security-defaults': off, 'ca-policies': ca, 'auth-strengths': found });
    expect(answers(strengths('mfa')).verdict).toBe('pass');
    expect(answers({ missing: 'consent' })).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });

  test('a spoiled policy might demand anything: neither pass nor fail', () => {
    const spoiled = {
      ...policy({ id: 'b' }),
      conditions: { ...policy().conditions, users: { includeUsers: ['All'] } },
    };
    expect(verdictOf(off, { items: [policy({ id: 'a' }), spoiled] })).toEqual(['unknown', 'unread', 'error']);
    expect(verdictOf(off, { items: [spoiled] })).toEqual(['unknown', 'unread', 'error']);
  });

  test('security defaults unread: an enabled policy proves them off, nothing else does', () => {
    const unread: Answered = { missing: 'role' };
    expect(verdictOf(unread, policies({}))).toEqual(['pass', 'everyone']);
    expect(verdictOf(unread, policies(LEGACY_BLOCK))).toEqual(['fail', 'noDemand']);
    expect(verdictOf(unread, policies())).toEqual(['unknown', 'unread', 'role']);
    expect(verdictOf(unread, policies({ state: 'enabledForReportingButNotEnforced' }))).toEqual([
      'unknown',
      'unread',
      'role',
    ]);
  });

  test('Conditional Access unread: unknown with its cause', () => {
    expect(verdictOf(off, { missing: 'throttled' })).toEqual(['unknown', 'unread', 'throttled']);
  });

  test('both unread: the cause of higher precedence', () => {
    const both = judge(check, {
      'security-defaults': { missing: 'network' },
      'ca-policies': { missing: 'consent' },
    });
    expect(both).toMatchObject({ verdict: 'unknown', cause: 'consent' });
  });

  test('a page of policies is missing: neither pass nor fail', () => {
    const ca = (...parts: PolicyParts[]): Answered => ({ items: parts.map(policy), missing: 'incomplete' });
    expect(verdictOf(off, ca({}))).toEqual(['unknown', 'unread', 'incomplete']);
    expect(verdictOf(off, ca(LEGACY_BLOCK))).toEqual(['unknown', 'unread', 'incomplete']);
  });
});
