import { describe, expect, test } from 'vitest';
import check from '../../../lib/checks/all/emergency-access-unready.ts';
import type { Answers } from '../facts/derived.ts';
import {
  active,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  instance,
  items,
  member,
  READ,
  user,
} from '../facts/people.ts';
import { type PolicyParts, policy, STRENGTH } from '../facts/policies.ts';
import { judge } from './evidence-of.ts';
import { said } from './said.ts';

const EVA = 'c0000000-0000-4000-8000-000000000001';
const EVE = 'c0000000-0000-4000-8000-000000000002';
const cloudUser = (id: string, fields: Record<string, unknown> = {}) =>
  user(id, { userPrincipalName: `${id}@contoso.onmicrosoft.com`, ...fields });
const registered = (id: string, methodsRegistered: readonly string[] = ['fido2SecurityKey']) => ({
  id,
  userPrincipalName: `${id}@contoso.onmicrosoft.com`,
  userType: 'member',
  isMfaCapable: true,
  methodsRegistered,
  lastUpdatedDateTime: null,
});
const RESISTANT = { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant };
const SPARED: PolicyParts = { id: 'mfa', users: { excludeUsers: [EVA, EVE] } };
/** Two accounts that are ready. */
const ready = (answers: Answers = {}, policies: readonly PolicyParts[] = [SPARED]): Answers => ({
  ...READ,
  'role-assignments': items(active(EVA), active(EVE)),
  'role-assignment-instances': items(instance(EVA), instance(EVE)),
  users: items(cloudUser(EVA), cloudUser(EVE)),
  registration: items(registered(EVA), registered(EVE)),
  'admin-methods': items(),
  'ca-policies': items(...policies.map(policy)),
  ...answers,
});
const declared = (...emergencyAccounts: string[]) => ({ settings: { emergencyAccounts } });
/** What is said of one of the two. */
const ofEva = (answers: Answers, policies?: readonly PolicyParts[]): string | undefined =>
  said(check, ready(answers, policies), declared(EVA, EVE))
    .find((line) => line.startsWith(EVA))
    ?.slice(EVA.length + 2);

describe('emergency-access-unready: how many', () => {
  test('pass: two, in any letter case', () => {
    expect(said(check, ready(), declared(EVA.toUpperCase(), EVE))).toEqual([
      'pass',
      `${EVA}: pass ready`,
      `${EVE}: pass ready`,
      'tenant: pass enough',
    ]);
  });

  test('fail: none, declared; partial: not declared, one, more than four', () => {
    expect(said(check, ready(), declared())).toEqual(['fail', 'tenant: fail none']);
    expect(said(check, ready(), declared(EVA))).toEqual([
      'partial',
      `${EVA}: pass ready`,
      'tenant: partial one',
    ]);
    const five = Array.from({ length: 5 }, (_, nth) => `c0000000-0000-4000-8000-00000000000${nth}`);
    expect(said(check, ready(), declared(...five))).toContain('tenant: partial many');
    expect(said(check, ready(), declared(...five.slice(0, 4)))).toContain('tenant: pass enough');
    expect(said(check, ready())).toEqual(['partial', 'tenant: partial undeclared']);
  });

  test('not declared: administrators whom every policy for all users leaves out are candidates', () => {
    const candidates = (policies: readonly PolicyParts[]) =>
      judge(check, ready({}, policies)).subjects[0]?.detail.values.candidates;
    expect(candidates([SPARED])).toEqual([EVA, EVE]);
    expect(candidates([SPARED, { id: 'all', grant: RESISTANT, users: { excludeUsers: [EVE] } }])).toEqual([
      EVE,
    ]);
    expect(candidates([SPARED, { id: 'some', users: { includeUsers: [EVA] } }])).toEqual([EVA, EVE]);
    expect(candidates([])).toEqual([]);
    expect(candidates([{ ...SPARED, state: 'enabledForReportingButNotEnforced' }])).toEqual([]);
  });
});

describe('emergency-access-unready: each account', () => {
  test('fail: absent, disabled, from the local directory, not a standing Global Administrator', () => {
    const with_ = (fields: Record<string, unknown>) => ({
      users: items(cloudUser(EVA, fields), cloudUser(EVE)),
    });
    expect(ofEva({ users: items(cloudUser(EVE)) })).toBe('fail absent');
    const goneMeanwhile = { byEntity: { [EVA]: 'gone' as const, [EVE]: [] } };
    expect(ofEva({ registration: { missing: 'licence' }, 'admin-methods': goneMeanwhile })).toBe(
      'fail absent',
    );
    expect(ofEva(with_({ accountEnabled: false }))).toBe('fail disabled');
    expect(ofEva(with_({ onPremisesSyncEnabled: true }))).toBe('fail synchronised');
    expect(ofEva({ 'role-assignments': items(active(EVE)) })).toBe('fail notGlobalAdministrator');
    const may = { 'role-assignments': items(active(EVE)), 'role-eligibilities': items(eligible(EVA)) };
    expect(ofEva(may)).toBe('fail notGlobalAdministrator');
    const activated = instance(EVA, { assignmentType: 'Activated', endDateTime: '2026-11-20T16:00:00Z' });
    expect(ofEva({ 'role-assignment-instances': items(activated, instance(EVE)) })).toBe(
      'fail notGlobalAdministrator',
    );
  });

  test('partial: under a domain of one’s own, without a phishing-resistant method', () => {
    const own = cloudUser(EVA, { userPrincipalName: 'eva@contoso.com' });
    expect(ofEva({ users: items(own, cloudUser(EVE)) })).toBe('partial customDomain');
    expect(ofEva({ registration: items(registered(EVA, ['mobilePhone']), registered(EVE)) })).toBe(
      'partial noMethod',
    );
    const lists = { byEntity: { [EVA]: [], [EVE]: [] } };
    expect(ofEva({ registration: { missing: 'licence' }, 'admin-methods': lists })).toBe('partial noMethod');
  });

  test.each<[string, PolicyParts, string]>([
    ['MFA that can be phished', { id: 'x' }, 'partial lockedOut'],
    ['a compliant device', { id: 'x', grant: { builtInControls: ['compliantDevice'] } }, 'partial lockedOut'],
    [
      'a block',
      {
        id: 'x',
        conditions: { locations: { includeLocations: ['All'], excludeLocations: ['home'] } },
        grant: { builtInControls: ['block'] },
      },
      'partial lockedOut',
    ],
    ['V20: MFA that resists phishing', { id: 'x', grant: RESISTANT }, 'pass ready'],
    [
      'a block of legacy clients',
      {
        id: 'x',
        conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
        grant: { builtInControls: ['block'] },
      },
      'pass ready',
    ],
    ['report-only', { id: 'x', state: 'enabledForReportingButNotEnforced' }, 'pass ready'],
    ['a policy of its own, for nobody else', { id: 'x', users: { includeUsers: [EVA] } }, 'pass ready'],
    [
      'MFA or a compliant device',
      { id: 'x', grant: { builtInControls: ['mfa', 'compliantDevice'] } },
      'partial lockedOut',
    ],
    [
      'a compliant device or an approved app',
      { id: 'x', grant: { builtInControls: ['compliantDevice', 'approvedApplication'] } },
      'partial lockedOut',
    ],
    [
      'a compliant device beside MFA that resists phishing',
      { id: 'x', grant: { ...RESISTANT, operator: 'AND', builtInControls: ['compliantDevice'] } },
      'partial lockedOut',
    ],
    [
      'a compliant device or MFA that resists phishing',
      { id: 'x', grant: { ...RESISTANT, builtInControls: ['compliantDevice'] } },
      'pass ready',
    ],
    [
      'MFA that resists phishing, or something new to us',
      { id: 'x', grant: { ...RESISTANT, builtInControls: ['somethingNew'] } },
      'pass ready',
    ],
    [
      'MFA that resists phishing, and something new to us',
      { id: 'x', grant: { ...RESISTANT, operator: 'AND', builtInControls: ['somethingNew'] } },
      'unknown error',
    ],
    [
      'a block of registering methods, which is not sign-in',
      {
        id: 'x',
        applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] },
        grant: { builtInControls: ['block'] },
      },
      'pass ready',
    ],
    ['a state of another time', { id: 'x', state: 'paused' }, 'unknown error'],
    ['the same, of what would do no harm', { id: 'x', state: 'paused', grant: null }, 'pass ready'],
    [
      'a control that is new to us',
      { id: 'x', grant: { builtInControls: ['somethingNew'] } },
      'unknown error',
    ],
    [
      'a strength that is nowhere to be found',
      {
        id: 'x',
        grant: { builtInControls: [], authenticationStrength: { id: 'own', requirementsSatisfied: 'mfa' } },
      },
      'unknown error',
    ],
    [
      'a block under a condition that is new to us',
      { id: 'x', conditions: { somethingNew: ['x'] }, grant: { builtInControls: ['block'] } },
      'unknown error',
    ],
    [
      'a block of clients that are new to us',
      { id: 'x', conditions: { clientAppTypes: ['somethingNew'] }, grant: { builtInControls: ['block'] } },
      'unknown error',
    ],
  ])('a policy for all users that applies to it: %s', (_what, parts, expected) => {
    expect(ofEva({}, [SPARED, parts])).toBe(expected);
  });

  test('unknown: what decides was not read', () => {
    expect(ofEva({ 'role-assignment-instances': { missing: 'network' } })).toBe('unknown network');
    expect(ofEva({ registration: { missing: 'consent' } })).toBe('unknown consent');
    expect(ofEva({ registration: items(registered(EVE)) })).toBe('unknown incomplete');
    expect(ofEva({ registration: items(registered(EVA, ['somethingNew']), registered(EVE)) })).toBe(
      'unknown error',
    );
    expect(ofEva({ users: { ...items(cloudUser(EVE)), missing: 'throttled' } })).toBe('unknown throttled');
    const group: PolicyParts = { id: 'x', users: { excludeGroups: ['g'] } };
    expect(ofEva({ 'group-members': { missing: 'role' } }, [SPARED, group])).toBe('unknown role');
    expect(said(check, ready({ users: { missing: 'consent' } }), declared(EVA, EVE))[0]).toBe(
      'unknown (consent)',
    );
    const byId = { builtInControls: [], authenticationStrength: { id: 'own', requirementsSatisfied: 'mfa' } };
    const unlisted = { 'auth-strengths': { missing: 'consent' as const } };
    expect(ofEva(unlisted, [SPARED, { id: 'x', grant: byId }])).toBe('unknown consent');
    // Policies that were not read at all are left out; one on a page that is missing may keep them out.
    expect(ofEva({ 'ca-policies': { missing: 'consent' } })).toBe('pass ready');
    const unclear = [SPARED, { id: 'x', state: 'paused' }];
    expect(ofEva({}, [...unclear, { id: 'y' }])).toBe('partial lockedOut');
    const page = { 'ca-policies': { ...items(policy(SPARED)), missing: 'incomplete' as const } };
    expect(said(check, ready(page), declared(EVA, EVE))[0]).toBe('unknown (incomplete)');
  });

  test('a standing Global Administrator: by a group, and where nothing can be activated', () => {
    const byGroup: Answers = {
      'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP), active(EVE)),
      'role-assignment-instances': items(instance('g'), instance(EVE)),
      'group-members': { byEntity: { g: [member(EVA)] } },
      'group-eligibilities': { byEntity: { g: [] } },
    };
    expect(ofEva(byGroup)).toBe('pass ready');
    expect(ofEva({ 'role-assignment-instances': { missing: 'licence' } })).toBe('pass ready');
    const standing = (...own: unknown[]) =>
      ofEva({ 'role-assignment-instances': items(...own, instance(EVE)) });
    expect(standing(instance(EVA, { endDateTime: '2027-11-20T08:00:00Z' }))).toBe(
      'fail notGlobalAdministrator',
    );
    expect(standing()).toBe('unknown error');
    expect(standing(instance(EVA, { assignmentType: 'somethingNew' }))).toBe('unknown error');
    const cut = { ...items(active(EVE)), missing: 'incomplete' as const };
    expect(ofEva({ 'role-assignments': cut })).toBe('unknown incomplete');
  });

  test('its methods by its own list; its name ends in .onmicrosoft.com, in any letter case', () => {
    const listed = (...kinds: string[]) =>
      ofEva({
        registration: { missing: 'licence' },
        'admin-methods': {
          byEntity: {
            [EVA]: kinds.map((kind) => ({ '@odata.type': `#microsoft.graph.${kind}AuthenticationMethod` })),
          },
        },
      });
    expect(listed('password', 'fido2')).toBe('pass ready');
    expect(listed('password', 'phone')).toBe('partial noMethod');
    expect(listed('somethingNew')).toBe('unknown error');
    const unread = {
      registration: { missing: 'licence' as const },
      'admin-methods': { missing: 'role' as const },
    };
    expect(ofEva(unread)).toBe('unknown role');
    const named = (userPrincipalName: string) =>
      ofEva({ users: items(cloudUser(EVA, { userPrincipalName }), cloudUser(EVE)) });
    expect(named('eva@contoso.ONMICROSOFT.com')).toBe('pass ready');
    expect(named('eva@contosoonmicrosoft.com')).toBe('partial customDomain');
  });

  test('a finding stands though its standing is unread; a spoiled account is unknown', () => {
    const phishable = { registration: items(registered(EVA, ['mobilePhone']), registered(EVE)) };
    expect(ofEva({ ...phishable, 'role-assignment-instances': { missing: 'consent' } })).toBe(
      'partial noMethod',
    );
    const spoiled = cloudUser(EVA, { accountEnabled: 'yes' });
    expect(ofEva({ users: items(spoiled, cloudUser(EVE)) })).toBe('unknown error');
  });

  test('an account that fails is not excused by what was not read', () => {
    const answers = {
      users: items(cloudUser(EVA, { accountEnabled: false }), cloudUser(EVE)),
      registration: { missing: 'consent' as const },
    };
    expect(said(check, ready(answers), declared(EVA, EVE))).toEqual([
      'fail',
      `${EVA}: fail disabled`,
      `${EVE}: unknown consent`,
      'tenant: pass enough',
    ]);
  });
});
