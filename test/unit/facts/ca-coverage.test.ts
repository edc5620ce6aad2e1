import { describe, expect, test } from 'vitest';
import caCoverage from '../../../lib/facts/all/ca-coverage.ts';
import { level, tenant } from './coverage.ts';
import { type Answers, derived } from './derived.ts';
import { active, BILLING_ADMINISTRATOR, items, member, user } from './people.ts';
import { type PolicyParts, policy } from './policies.ts';

const REPORT_ONLY = 'enabledForReportingButNotEnforced';
const fact = (policies: readonly PolicyParts[], answers?: Answers) =>
  derived(caCoverage, tenant(policies, answers));
/** A policy of which one field cannot be read. */
const spoiled = (parts: PolicyParts, field = 'grantControls') => ({
  ...policy({ id: 'spoiled', ...parts }),
  [field]: 7,
});
const beside = (one: unknown, ...parts: PolicyParts[]): Answers =>
  tenant([], { 'ca-policies': items(one, ...parts.map(policy)) });

describe('policies that were not read', () => {
  test.each([
    [
      'a page is missing',
      (...parts: PolicyParts[]) =>
        tenant([], { 'ca-policies': { items: parts.map(policy), missing: 'incomplete' } }),
      'incomplete',
    ],
    ['one is spoiled', (...parts: PolicyParts[]) => beside(spoiled({}), ...parts), 'error'],
    [
      'the state of one is spoiled',
      (...parts: PolicyParts[]) => beside(spoiled({}, 'state'), ...parts),
      'error',
    ],
    [
      'the users of one are',
      (...parts: PolicyParts[]) => beside({ ...policy(), id: 'x', conditions: {} }, ...parts),
      'error',
    ],
  ] as const)('%s: what was read may do, nothing less is certain', (_what, answers, cause) => {
    const full: PolicyParts = { id: 'full' };
    const inPart: PolicyParts = { id: 'part', conditions: { signInRiskLevels: ['high'] } };
    expect(level(answers(full))).toBe('full');
    expect(level(answers(inPart))).toBe(`unknown: ca-policies ${cause}`);
    expect(level(answers({ id: 'other', grant: null }))).toBe(`unknown: ca-policies ${cause}`);
    expect(derived(caCoverage, answers(full))).toMatchObject({ complete: false, gap: { cause } });
  });

  test.each(['disabled', REPORT_ONLY])('a spoiled one that is %s hides nothing', (state) => {
    expect(level(beside(spoiled({ state }), { id: 'other', grant: null }))).toBe('none');
    expect(derived(caCoverage, beside(spoiled({ state })))).toMatchObject({ complete: true });
  });

  test('none at all: no value', () => {
    expect(derived(caCoverage, tenant([], { 'ca-policies': { missing: 'consent' } }))).toMatchObject({
      value: null,
      gap: { source: 'ca-policies', cause: 'consent' },
    });
  });
});

describe('what this version does not know', () => {
  test.each<[string, PolicyParts]>([
    ['a state', { state: 'paused' }],
    ['a client app type', { conditions: { clientAppTypes: ['browser', 'somethingNew'] } }],
    ['a condition', { conditions: { weather: { include: ['rain'] } } }],
    ['a way to exclude users', { users: { excludePlanets: ['mars'] } }],
    ['a way to exclude resources', { applications: { excludeNetworks: ['n'] } }],
    ['a control', { grant: { builtInControls: ['somethingNew'] } }],
    ['an operator', { grant: { operator: 'XOR', builtInControls: ['mfa', 'compliantDevice'] } }],
  ])('%s: unknown for whom it decides, and for nobody else', (_what, parts) => {
    expect(level(tenant([parts]))).toBe('unknown: ca-policies error');
    expect(level(tenant([parts, { id: 'full' }]))).toBe('full');
    const forBob = { ...parts, users: { ...parts.users, includeUsers: ['bob'] } };
    expect(level(tenant([forBob]))).toBe('none');
    const reportOnly = { ...parts, state: REPORT_ONLY };
    expect(level(tenant([parts.state === undefined ? reportOnly : { state: 'disabled' }]))).toMatch(
      /planned|none/,
    );
  });

  test('an empty condition of another time narrows nothing', () => {
    expect(level(tenant([{ conditions: { weather: null, moods: [] } }]))).toBe('full');
  });
});

describe('the fact', () => {
  test('is complete though groups, roles and users were not read: that is told per person', () => {
    const unread = { missing: 'consent' as const };
    const result = fact([{ users: { excludeGroups: ['g'], excludeRoles: [BILLING_ADMINISTRATOR] } }], {
      'group-members': unread,
      'role-assignments': unread,
      'role-eligibilities': unread,
      'role-definitions': unread,
      'group-eligibilities': unread,
      users: unread,
    });
    expect(result.complete).toBe(true);
    expect(result.value?.everyone('mfa').level).toBe('full');
    expect(result.value?.answer({ id: 'ann', kind: 'member' }, 'mfa').level).toBe('unknown');
  });

  test('is not complete where an effective policy gives a strength by its id, and strengths were not read', () => {
    const byId: PolicyParts = { grant: { builtInControls: [], authenticationStrength: { id: 'x' } } };
    const unread: Answers = { 'auth-strengths': { missing: 'consent' } };
    const gap = { source: 'auth-strengths', cause: 'consent' };
    expect(fact([byId], unread)).toMatchObject({ complete: false, gap });
    expect(fact([{ ...byId, state: 'paused' }], unread)).toMatchObject({ complete: false, gap });
    expect(fact([{ ...byId, state: 'disabled' }], unread).complete).toBe(true);
    expect(fact([{ ...byId, state: REPORT_ONLY }], unread).complete).toBe(true);
    expect(fact([{}], unread).complete).toBe(true);
  });

  test('says whether anything is enabled, and what demands MFA of whom but guests', () => {
    const told = (...policies: PolicyParts[]) => {
      const { value } = fact(policies);
      return [value?.anyEnabled, value?.demandsMfa, value?.planned, [...(value?.demanding ?? [])]];
    };
    expect(told()).toEqual([false, 'no', [], []]);
    expect(told({ state: REPORT_ONLY })).toEqual([false, 'no', ['policy-1'], []]);
    expect(told({})).toEqual([true, 'yes', [], ['policy-1']]);
    expect(told({ users: { includeUsers: ['GuestsOrExternalUsers'] } })).toEqual([true, 'no', [], []]);
    expect(told({ users: { includeUsers: ['None'] } })).toEqual([true, 'no', [], []]);
    expect(told({ users: { includeUsers: [], includeRoles: ['r'] } })).toEqual([
      true,
      'yes',
      [],
      ['policy-1'],
    ]);
    expect(told({ grant: { builtInControls: ['block'] } })).toEqual([true, 'no', [], []]);
    expect(told({ grant: null })).toEqual([true, 'no', [], []]);
    expect(told({ grant: { builtInControls: ['somethingNew'] } })).toEqual([true, 'unknown', [], []]);
    expect(told({ grant: { builtInControls: ['somethingNew'] } }, { id: 'b' })).toEqual([
      true,
      'yes',
      [],
      ['b'],
    ]);
  });

  test('names who is left out, and by which clause', () => {
    const guests = { guestOrExternalUserTypes: 'internalGuest', externalTenants: null };
    const policies: PolicyParts[] = [
      { id: 'by-id', users: { excludeUsers: ['ANN'] } },
      { id: 'by-group', users: { excludeGroups: ['G'] } },
      { id: 'by-role', users: { excludeRoles: [BILLING_ADMINISTRATOR] } },
      { id: 'by-kind', users: { excludeGuestsOrExternalUsers: guests } },
      { id: 'not-included', users: { includeUsers: ['bob'], excludeUsers: ['ann'] } },
      { id: 'planned', state: REPORT_ONLY, users: { excludeUsers: ['ann'] } },
      { id: 'no-demand', grant: null, users: { excludeUsers: ['ann'] } },
    ];
    const { value } = fact(policies, {
      users: items(user('ann', { userType: 'Guest' })),
      'group-members': { byEntity: { g: [member('ann')] } },
      'role-assignments': items(active('ann', BILLING_ADMINISTRATOR)),
    });
    expect(value?.leftOut({ id: 'ann', kind: 'internalGuest' })).toEqual([
      { policy: 'by-id', by: { kind: 'user', id: 'ann' } },
      { policy: 'by-group', by: { kind: 'group', id: 'g' } },
      { policy: 'by-role', by: { kind: 'role', id: BILLING_ADMINISTRATOR } },
      { policy: 'by-kind', by: { kind: 'guests', id: 'internalGuest' } },
    ]);
    expect(value?.leftOut({ id: 'eve', kind: 'member' })).toEqual([]);
    expect(value?.exclusions.get('by-group')).toEqual({ users: [], groups: ['g'], others: true });
    expect(value?.exclusions.get('by-id')).toEqual({ users: ['ann'], groups: [], others: false });
    expect(value?.exclusions.get('by-role')?.others).toBe(true);
    expect(value?.exclusions.get('by-kind')?.others).toBe(true);
  });

  test('the trace says of every policy that is not disabled whether and why it applies', () => {
    const { value } = fact([
      { id: 'all' },
      { id: 'off', state: 'disabled' },
      { id: 'not', users: { excludeUsers: ['ann'] } },
      { id: 'who-knows', users: { includeUsers: [], includeGroups: ['g'] } },
    ]);
    expect(value?.trace({ id: 'ann', kind: 'member' })).toMatchObject([
      { policy: { id: 'all' }, applies: 'yes', included: { kind: 'all', id: 'All' }, excluded: null },
      { policy: { id: 'not' }, applies: 'no', excluded: { kind: 'user', id: 'ann' } },
      {
        policy: { id: 'who-knows' },
        applies: 'maybe',
        gaps: [{ source: 'group-members', cause: 'notYetRead' }],
      },
    ]);
  });

  test('V14: a disabled policy with a custom control silences nobody', () => {
    const duo: PolicyParts = {
      state: 'disabled',
      grant: { builtInControls: [], customAuthenticationFactors: ['RequireDuoMfa'] },
    };
    expect(level(tenant([duo]))).toBe('none');
  });
});
