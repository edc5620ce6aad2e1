import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/undeclared-mfa-exclusions.ts';
import { type PolicyParts, policy, STRENGTH } from '../facts/policies.ts';
import { GLOBAL_ADMINISTRATOR, of, READER } from './customers-and-relationships.ts';
import { type Answered, judge } from './evidence-of.ts';

const GROUP = 'd0000000-0000-4000-8000-000000000001';
const EMERGENCY = 'c0000000-0000-4000-8000-000000000090';

const user = (id: string, userType = 'Member') => ({
  id,
  userPrincipalName: userType === 'Guest' ? `${id}#EXT#@contoso.example` : `${id}@contoso.example`,
  userType,
  accountEnabled: true,
});
const holding = (principalId: string, roleDefinitionId = GLOBAL_ADMINISTRATOR) => ({
  id: `${principalId} ${roleDefinitionId}`,
  principalId,
  roleDefinitionId,
  directoryScopeId: '/',
  principal: { '@odata.type': '#microsoft.graph.user', accountEnabled: true },
});
const member = (id: string) => ({ '@odata.type': '#microsoft.graph.user', id, accountEnabled: true });
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `m${index}`);

/** `people` members, of whom `ada` and whoever else is named holds Global Administrator; everything else read. */
function over(
  policies: readonly PolicyParts[],
  people: readonly string[],
  more: Record<string, Answered> = {},
  settings: Record<string, unknown> = {},
) {
  return judge(
    check,
    {
      'ca-policies': { items: policies.map(policy) },
      users: { items: ['ada', ...people].map((id) => user(id)) },
      'role-assignments': { items: [holding('ada')] },
      'role-definitions': { items: [] },
      'role-eligibilities': { items: [] },
      'role-assignment-instances': { items: [] },
      'group-members': { byEntity: { [GROUP]: [] } },
      'group-eligibilities': { byEntity: {} },
      ...more,
    },
    { settings },
  );
}
const excluding = (users: Record<string, unknown>): PolicyParts => ({ id: 'base', users });
const group = (...members: string[]): Record<string, Answered> => ({
  'group-members': { byEntity: { [GROUP]: members.map(member) } },
});

describe('undeclared-mfa-exclusions: administrators', () => {
  test('fail: excluded by id, with the policy and what excludes', () => {
    const result = over([excluding({ excludeUsers: ['ADA'] })], ids(1));
    expect(result.subjects).toEqual([
      {
        id: 'ada',
        kind: 'user',
        verdict: 'fail',
        detail: { code: 'admin', values: { policies: ['base'], by: ['ada'] } },
      },
      { id: 'm0', kind: 'user', verdict: 'pass', detail: { code: 'covered', values: {} } },
    ]);
  });

  test('fail: excluded by a group, or a role', () => {
    const byGroup = over([excluding({ excludeGroups: [GROUP] })], [], group('ada'));
    expect(of(byGroup, 'ada')).toBe('fail admin');
    const byRole = over([excluding({ excludeRoles: [GLOBAL_ADMINISTRATOR] })], []);
    expect(of(byRole, 'ada')).toBe('fail admin');
  });

  test('fail: a policy that demands a phishing-resistant method counts', () => {
    const parts = excluding({ excludeUsers: ['ada'] });
    const grant = { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant };
    expect(of(over([{ ...parts, grant }], []), 'ada')).toBe('fail admin');
  });

  test.each<[string, PolicyParts, string]>([
    ['covers it in full', { id: 'other', users: { includeUsers: ['ada'] } }, 'pass covered'],
    [
      'covers it in part',
      { id: 'other', applications: { includeApplications: ['Office365'] } },
      'fail admin',
    ],
    ['is report-only', { id: 'other', state: 'enabledForReportingButNotEnforced' }, 'fail admin'],
  ])('another policy %s', (_what, other, expected) => {
    expect(of(over([excluding({ excludeUsers: ['ada'] }), other], []), 'ada')).toBe(expected);
  });

  test('a guest with a role is an administrator; guests left out as guests are not meant', () => {
    const guest = {
      users: { items: [user('ada', 'Guest')] },
      'role-assignments': { items: [holding('ada')] },
    };
    expect(of(over([excluding({ excludeUsers: ['ada'] })], [], guest), 'ada')).toBe('fail admin');
    const guests = { guestOrExternalUserTypes: 'b2bCollaborationGuest', externalTenants: null };
    const byKind = over([excluding({ excludeGuestsOrExternalUsers: guests })], [], guest);
    expect(of(byKind, 'ada')).toBe('pass notExcluded');
  });

  test('declared emergency access accounts are left out of the row', () => {
    const parts = [excluding({ excludeUsers: [EMERGENCY] })];
    const more = { 'role-assignments': { items: [holding(EMERGENCY)] } };
    expect(of(over(parts, [EMERGENCY], more), EMERGENCY)).toBe('fail admin');
    const declared = over(parts, [EMERGENCY], more, { emergencyAccounts: [EMERGENCY.toUpperCase()] });
    expect(declared.verdict).toBe('pass');
    expect(of(declared, EMERGENCY)).toBeUndefined();
  });
});

describe('undeclared-mfa-exclusions: members', () => {
  // V10: peers count `excludeUsers` alone, and a group of 500 is one line in a policy.
  test('V10: 500 users excluded by a group', () => {
    const people = ids(500);
    const result = over([excluding({ excludeGroups: [GROUP] })], people, group(...people));
    expect(result.verdict).toBe('partial');
    const out = result.subjects.filter(({ verdict }) => verdict === 'partial');
    expect(out.length).toBe(500);
    expect(out[0]?.detail).toEqual({
      code: 'many',
      values: { policies: ['base'], by: [GROUP], count: 500, total: 501 },
    });
  });

  /** `out` of `total` members are excluded; `ada` is one of the total. */
  const share = (out: number, total: number, settings = {}) =>
    over([excluding({ excludeUsers: ids(out) })], ids(total - 1), {}, settings).verdict;

  test('more than five, whatever the share; five only by the share', () => {
    expect(share(5, 600)).toBe('pass');
    expect(share(6, 600)).toBe('partial');
  });

  test('more than one in a hundred: one in a tenant of fewer than a hundred', () => {
    expect(share(1, 100)).toBe('pass');
    expect(share(1, 99)).toBe('partial');
    expect(share(0, 99)).toBe('pass');
  });

  test('both limits are settings; shares compare as decimals do', () => {
    const thresholds = (maxExcludedUsers: number, maxExcludedShare: number) => ({
      thresholds: { maxExcludedUsers, maxExcludedShare },
    });
    expect(share(7, 100, thresholds(7, 0.07))).toBe('pass');
    expect(share(7, 99, thresholds(7, 0.07))).toBe('partial');
    // 0.29 × 100 = 28.999999999999996 in binary fractions.
    expect(share(29, 100, thresholds(50, 0.29))).toBe('pass');
    expect(share(30, 100, thresholds(50, 0.29))).toBe('partial');
  });

  test('pass: few are excluded, and they are listed', () => {
    const result = over([excluding({ excludeUsers: ['m1'] })], ids(150));
    expect(result.subjects.find(({ id }) => id === 'm1')).toEqual({
      id: 'm1',
      kind: 'user',
      verdict: 'pass',
      detail: { code: 'few', values: { policies: ['base'], by: ['m1'], count: 1 } },
    });
  });

  test('an administrator among them counts as a member, too', () => {
    const result = over([excluding({ excludeUsers: ['ada', 'm0'] })], ids(150));
    expect(result.subjects.find(({ id }) => id === 'm0')?.detail.values).toMatchObject({ count: 2 });
  });
});

describe('undeclared-mfa-exclusions: what is not known', () => {
  test('notApplicable: no enabled policy demands MFA', () => {
    expect(over([], ids(1)).verdict).toBe('notApplicable');
    const unread = {
      users: { missing: 'consent' as const },
      'role-assignments': { missing: 'consent' as const },
    };
    expect(over([], ids(1), unread).verdict).toBe('notApplicable');
    expect(over([], ids(1), { 'ca-policies': { items: [], missing: 'throttled' } }).verdict).toBe('unknown');
    for (const parts of [
      { state: 'enabledForReportingButNotEnforced' },
      { grant: { builtInControls: ['block'] } },
      { grant: null },
    ])
      expect(over([{ ...excluding({ excludeUsers: ['ada'] }), ...parts }], []).verdict).toBe('notApplicable');
    const cut: Answered = { items: [], missing: 'incomplete' };
    expect(over([], [], { 'ca-policies': { ...cut, items: [policy({ state: 'disabled' })] } })).toMatchObject(
      {
        verdict: 'unknown',
        cause: 'incomplete',
      },
    );
    expect(over([{ state: 'paused' }], [])).toMatchObject({ verdict: 'unknown', cause: 'error' });
  });

  test('unknown: the members of an excluding group could not be read', () => {
    const unread: Record<string, Answered> = { 'group-members': { missing: 'consent' } };
    const result = over([excluding({ excludeGroups: [GROUP] })], ids(1), unread);
    expect(result).toMatchObject({ verdict: 'unknown', cause: 'consent' });
    expect(result.subjects.filter(({ verdict }) => verdict === 'unknown')).toMatchObject([
      { id: GROUP, kind: 'group' },
    ]);
    const also = over([excluding({ excludeGroups: [GROUP], excludeUsers: ['ada'] })], [], unread);
    expect(also.verdict).toBe('fail');
  });

  test('an unread group of a policy that does not demand MFA, or that only includes, is no matter', () => {
    const unread: Record<string, Answered> = { 'group-members': { missing: 'consent' } };
    const block = { id: 'block', users: { excludeGroups: [GROUP] }, grant: { builtInControls: ['block'] } };
    const including = { id: 'pilot', users: { includeUsers: [], includeGroups: [GROUP] } };
    expect(over([{ id: 'base' }, block, including], ids(1), unread).verdict).toBe('pass');
  });

  test('a deleted group excludes nobody', () => {
    const gone: Record<string, Answered> = { 'group-members': { byEntity: { [GROUP]: 'gone' } } };
    expect(over([excluding({ excludeGroups: [GROUP] })], ids(1), gone).verdict).toBe('pass');
  });

  test('unknown: who holds an excluded role is not known', () => {
    const unread: Record<string, Answered> = { 'role-eligibilities': { missing: 'role' } };
    const parts = excluding({ excludeRoles: [READER] });
    expect(over([parts], ids(1), unread)).toMatchObject({ verdict: 'unknown', cause: 'role' });
    expect(over([parts], ids(1)).verdict).toBe('pass');
  });

  test('unknown: a group that holds an excluded role could not be read', () => {
    const holders = {
      'role-assignments': {
        items: [
          holding('ada'),
          { ...holding(GROUP, READER), principal: { '@odata.type': '#microsoft.graph.group' } },
        ],
      },
    };
    const unread: Record<string, Answered> = { ...holders, 'group-members': { missing: 'throttled' } };
    const byRole = excluding({ excludeRoles: [READER] });
    expect(over([byRole], ids(1), unread)).toMatchObject({ verdict: 'unknown', cause: 'throttled' });
    expect(of(over([byRole], ids(150), { ...holders, ...group('m0') }), 'm0')).toBe('pass few');
    // Whoever holds it: MFA is demanded all the same.
    expect(over([byRole, { id: 'other' }], ids(1), unread).verdict).toBe('pass');
  });

  test('unknown: somebody excluded, of whom it is not known whether another policy covers them', () => {
    const other = { id: 'other', users: { includeUsers: [], includeGroups: [GROUP] } };
    const unread: Record<string, Answered> = { 'group-members': { missing: 'throttled' } };
    const result = over([excluding({ excludeUsers: ['ada'] }), other], [], unread);
    expect(of(result, 'ada')).toBe('unknown throttled throttled');
  });

  test('unknown: somebody excluded by id, of whom it is not known whether the policy is theirs', () => {
    const parts = { id: 'pilot', users: { includeUsers: [], includeGroups: [GROUP], excludeUsers: ['m0'] } };
    const unread: Record<string, Answered> = { 'group-members': { missing: 'throttled' } };
    const result = over([parts], ids(1), unread);
    expect(result).toMatchObject({ verdict: 'unknown', cause: 'throttled' });
    expect(over([parts], ids(1), group('ada')).verdict).toBe('pass');
  });

  test('people or policies are missing: what is seen stands, and there is no pass', () => {
    const cutUsers = {
      users: { items: ['ada', 'm0'].map((id) => user(id)), missing: 'incomplete' as const },
    };
    expect(over([{}], [], cutUsers)).toMatchObject({ verdict: 'unknown', cause: 'incomplete' });
    expect(over([excluding({ excludeUsers: ['ada'] })], [], cutUsers).verdict).toBe('fail');
    const spoiled = { users: { items: [user('ada'), { ...user('m0'), accountEnabled: 7 }] } };
    expect(over([{}], [], spoiled)).toMatchObject({ verdict: 'unknown', cause: 'error' });
    const cutPolicies = { 'ca-policies': { items: [policy({})], missing: 'incomplete' as const } };
    expect(over([], ids(1), cutPolicies)).toMatchObject({ verdict: 'unknown', cause: 'incomplete' });
    expect(over([{}], [], { users: { missing: 'consent' } })).toMatchObject({ cause: 'consent' });
  });
});
