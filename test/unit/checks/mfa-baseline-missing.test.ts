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
  const answers = {
    'security-defaults': defaults,
    'ca-policies': ca,
    'auth-strengths': { items: [] },
    'role-assignments': { missing: 'consent' as const },
  };
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
    expect(verdictOf(off, ca)).toEqual(['unknown', 'consent', 'consent']);
    expect(verdictOf(off, ca, { emergencyAccounts: [] })).toEqual(['unknown', 'consent', 'consent']);
  });

  test.each([
    { excludeGroups: ['g'] },
    { excludeRoles: ['r'] },
    { excludeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest' } },
  ])('unknown (the cause of not knowing the administrators): it leaves out %j', (users) => {
    expect(verdictOf(off, policies({ users }), { emergencyAccounts: [EMERGENCY] })).toEqual([
      'unknown',
      'consent',
      'consent',
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
    expect(verdictOf(off, policies(windows, leaky))).toEqual(['unknown', 'consent', 'consent']);
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
  ])('unknown: MFA is demanded, not of everyone: %s', (_what, parts) => {
    expect(verdictOf(off, policies(parts))).toEqual(['unknown', 'consent', 'consent']);
  });

  test('unknown (error): a policy that cannot be read far enough', () => {
    expect(verdictOf(off, policies({ state: 'paused' }))).toEqual(['unknown', 'error', 'error']);
    const strength = { id: 'custom', allowedCombinations: null };
    expect(
      verdictOf(off, policies({ grant: { builtInControls: [], authenticationStrength: strength } })),
    ).toEqual(['unknown', 'error', 'error']);
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
    expect(verdictOf(off, { items: [policy({ id: 'a' }), spoiled] })).toEqual(['unknown', 'error', 'error']);
    expect(verdictOf(off, { items: [spoiled] })).toEqual(['unknown', 'error', 'error']);
  });

  test('security defaults unread: an enabled policy proves them off, nothing else does', () => {
    const unread: Answered = { missing: 'role' };
    expect(verdictOf(unread, policies({}))).toEqual(['pass', 'everyone']);
    expect(verdictOf(unread, policies(LEGACY_BLOCK))).toEqual(['fail', 'noDemand']);
    expect(verdictOf(unread, policies())).toEqual(['unknown', 'role', 'role']);
    expect(verdictOf(unread, policies({ state: 'enabledForReportingButNotEnforced' }))).toEqual([
      'unknown',
      'role',
      'role',
    ]);
  });

  test('Conditional Access unread: unknown with its cause', () => {
    expect(verdictOf(off, { missing: 'throttled' })).toEqual(['unknown', 'throttled', 'throttled']);
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
    expect(verdictOf(off, ca({}))).toEqual(['unknown', 'incomplete', 'incomplete']);
    expect(verdictOf(off, ca(LEGACY_BLOCK))).toEqual(['unknown', 'incomplete', 'incomplete']);
  });
});

const ADA = 'c0000000-0000-4000-8000-000000000001';
const BEN = 'c0000000-0000-4000-8000-000000000002';
const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';

/** Role assignments of these users, as Helpdesk Administrators. */
const admins = (...ids: string[]): Answered => ({
  items: ids.map((id) => ({
    id: `assignment-${id}`,
    principalId: id,
    roleDefinitionId: HELPDESK,
    directoryScopeId: '/',
    principal: { '@odata.type': '#microsoft.graph.user', id, accountEnabled: true },
  })),
});

const perUser = (legacyPerUserMfaStatus: string): Answered => ({
  items: [
    { requirementType: 'mfaEnforcedForAdmins', complianceStatus: 'noncomplaint', legacyPerUserMfaStatus },
  ],
});

describe('mfa-baseline-missing, with the administrators known', () => {
  const judged = (
    ca: Answered,
    who: Answered = admins(ADA, BEN),
    more: Record<string, Answered> = {},
    settings: Record<string, unknown> = {},
  ) => {
    const { verdict, cause, subjects } = judge(
      check,
      {
        'security-defaults': off,
        'ca-policies': ca,
        'auth-strengths': { items: [] },
        'role-assignments': who,
        'role-definitions': { items: [] },
        'role-eligibilities': { items: [] },
        ...more,
      },
      { settings },
    );
    const { code, values } = subjects[0]?.detail ?? {};
    return { verdict, cause, code, admins: values?.admins };
  };
  const forAda: PolicyParts = { id: 'ada', users: { includeUsers: [ADA] } };
  const planned: PolicyParts = { id: 'planned', state: 'enabledForReportingButNotEnforced' };
  const officeOnly: PolicyParts = { id: 'office', applications: { includeApplications: ['Office365'] } };

  test('pass: MFA is demanded of each of them, whoever else is left out', () => {
    expect(judged(policies({ users: { excludeUsers: ['somebody-else'] } }))).toMatchObject({
      verdict: 'pass',
      code: 'everyAdmin',
    });
    expect(judged(policies(forAda), admins(ADA))).toMatchObject({ verdict: 'pass' });
  });

  test('fail: it is demanded of one and not of the other', () => {
    expect(judged(policies(forAda))).toMatchObject({ verdict: 'fail', code: 'adminsOpen', admins: [BEN] });
    expect(judged(policies(forAda, planned))).toMatchObject({ verdict: 'fail', admins: [BEN] });
    expect(
      judged(policies(forAda, officeOnly, { ...forAda, id: 'x', users: { includeUsers: ['z'] } })),
    ).toMatchObject({ verdict: 'partial' });
  });

  test('V14: a policy for somebody else does not silence the alarm', () => {
    expect(judged(policies({ users: { includeUsers: ['somebody-else'] } }))).toMatchObject({
      verdict: 'fail',
      admins: [ADA, BEN],
    });
  });

  test('partial: the old per-user setting alone; unread, or of another value, it is not there', () => {
    const legacy = (status: string) => ({ 'partner-requirements': perUser(status) });
    expect(judged(policies(forAda), undefined, legacy('enabled'))).toMatchObject({
      verdict: 'partial',
      code: 'perUserOnly',
      admins: [BEN],
    });
    expect(judged(policies(forAda), undefined, legacy('disabled')).verdict).toBe('fail');
    const unread = { 'partner-requirements': { missing: 'consent' as const } };
    expect(judged(policies(forAda), undefined, unread).verdict).toBe('fail');
  });

  test.each<[string, PolicyParts]>([
    ['some resources', officeOnly],
    ['V8: or a compliant device', { grant: { builtInControls: ['mfa', 'compliantDevice'] } }],
    ['V9: at high sign-in risk', { conditions: { signInRiskLevels: ['high'] } }],
  ])('partial: demanded in part: %s', (_what, parts) => {
    expect(judged(policies(forAda, parts))).toMatchObject({
      verdict: 'partial',
      code: 'inPart',
      admins: [BEN],
    });
  });

  test('declared emergency access accounts are judged elsewhere', () => {
    const settings = { emergencyAccounts: [BEN.toUpperCase()] };
    expect(judged(policies(forAda), undefined, {}, settings).verdict).toBe('pass');
    // With nobody else to judge, what holds for everyone decides.
    expect(judged(policies(forAda), admins(BEN), {}, settings)).toMatchObject({ verdict: 'unknown' });
  });

  test('security defaults unread: what would fail is unknown, unless a policy proves them off', () => {
    const unread = { 'security-defaults': { missing: 'role' as const } };
    expect(judged(policies(planned), undefined, unread)).toMatchObject({ verdict: 'unknown', cause: 'role' });
    const legacy = { ...unread, 'partner-requirements': perUser('enabled') };
    expect(judged(policies(planned), undefined, legacy)).toMatchObject({ verdict: 'unknown', cause: 'role' });
    expect(judged(policies(forAda), undefined, unread)).toMatchObject({ verdict: 'fail' });
  });

  test('administrators read in part: what was seen stands, and nothing passes', () => {
    const some = { ...admins(ADA, BEN), missing: 'throttled' as const };
    expect(judged(policies(forAda), some)).toMatchObject({ verdict: 'fail', admins: [BEN] });
    const leaky = policies({ users: { excludeUsers: ['somebody-else'] } });
    expect(judged(leaky, some)).toMatchObject({ verdict: 'unknown', cause: 'throttled' });
    // A policy that leaves out nobody holds for those, too, who were not read.
    expect(judged(policies({}), some)).toMatchObject({ verdict: 'pass', code: 'everyone' });
  });

  test('an unreadable group that leaves somebody out makes it unknown, not passed and not failed', () => {
    const ca = policies({ users: { excludeGroups: ['g'] } });
    const unread = { 'group-members': { missing: 'consent' as const } };
    expect(judged(ca, undefined, unread)).toMatchObject({ verdict: 'unknown', cause: 'consent' });
    const empty = { 'group-members': { byEntity: { g: [] } } };
    expect(judged(ca, undefined, empty).verdict).toBe('pass');
  });
});
