import { describe, expect, test } from 'vitest';
import type { Demand } from '../../../lib/facts/conditional-access/demand.ts';
import { answer, level, tenant } from './coverage.ts';
import { items } from './people.ts';
import { type PolicyParts, STRENGTH } from './policies.ts';

type Levels = Partial<Record<Demand, string>>;

const strength = (
  fields: Record<string, unknown> | null,
  rest: Record<string, unknown> = {},
): PolicyParts => ({
  grant: { builtInControls: [], authenticationStrength: fields, ...rest },
});
const custom = (...allowedCombinations: string[]) =>
  strength({ id: 'custom', allowedCombinations, requirementsSatisfied: 'mfa' });
const controls = (...builtInControls: string[]): PolicyParts => ({ grant: { builtInControls } });
const and = (...builtInControls: string[]): PolicyParts => ({ grant: { builtInControls, operator: 'AND' } });
const on = (conditions: Record<string, unknown>, parts: PolicyParts = {}): PolicyParts => ({
  ...parts,
  conditions,
});
const platforms = (includePlatforms: string[], excludePlatforms: string[] = []) => ({
  platforms: { includePlatforms, excludePlatforms },
});

/** What one policy for everyone comes to, for each demand that is named. */
const levels = (parts: PolicyParts, demands: Levels) =>
  Object.fromEntries(
    (Object.keys(demands) as Demand[]).map((demand) => [demand, level(tenant([parts]), demand)]),
  );

describe('what a policy demands', () => {
  test.each<[string, PolicyParts, Levels]>([
    ['MFA', {}, { mfa: 'full', phishingResistant: 'none', compliantDevice: 'none', legacyBlock: 'partial' }],
    // ZTA 21784 and CippTestZTNA21784 let any one combination decide.
    ['V2: the MFA strength', strength(STRENGTH.multifactor), { mfa: 'full', phishingResistant: 'none' }],
    [
      'the phishing-resistant strength',
      strength(STRENGTH.phishingResistant),
      { mfa: 'full', phishingResistant: 'full' },
    ],
    // Maester's Test-MtCisaPhishResistant goes by the name, Monkey365 by the id.
    ['V6: a custom strength, FIDO2 alone', custom('fido2'), { mfa: 'full', phishingResistant: 'full' }],
    [
      'V3: a strength of which one combination can be phished',
      custom('fido2', 'windowsHelloForBusiness', 'password,softwareOath'),
      { mfa: 'full', phishingResistant: 'none' },
    ],
    [
      'certificates as the only factor',
      strength({
        id: 'c',
        allowedCombinations: ['x509CertificateSingleFactor'],
        requirementsSatisfied: 'none',
      }),
      { mfa: 'none', phishingResistant: 'none' },
    ],
    [
      'a combination of another time',
      custom('fido2', 'somethingNew'),
      { mfa: 'full', phishingResistant: 'none' },
    ],
    [
      'a strength that satisfies something new',
      strength({ id: 'c', allowedCombinations: ['somethingNew'], requirementsSatisfied: 'somethingNew' }),
      { mfa: 'unknown: ca-policies error', phishingResistant: 'none' },
    ],
    [
      'a block',
      controls('block'),
      { mfa: 'full', phishingResistant: 'full', compliantDevice: 'full', legacyBlock: 'full' },
    ],
    [
      'V7: session controls only',
      { grant: null },
      { mfa: 'none', phishingResistant: 'none', compliantDevice: 'none' },
    ],
    [
      'V8: MFA or a compliant device',
      controls('mfa', 'compliantDevice'),
      { mfa: 'alternative', compliantDevice: 'alternative' },
    ],
    ['MFA and a compliant device', and('mfa', 'compliantDevice'), { mfa: 'full', compliantDevice: 'full' }],
    [
      'a phishing-resistant strength or a compliant device',
      strength(STRENGTH.phishingResistant, { builtInControls: ['compliantDevice'] }),
      { mfa: 'alternative', phishingResistant: 'alternative', compliantDevice: 'alternative' },
    ],
    ['MFA or a password change', controls('mfa', 'passwordChange'), { mfa: 'alternative' }],
    ['MFA and terms of use', { grant: { operator: 'AND', termsOfUse: ['t'] } }, { mfa: 'full' }],
    [
      'a custom control alone',
      { grant: { builtInControls: [], customAuthenticationFactors: ['RequireDuoMfa'] } },
      { mfa: 'none' },
    ],
    [
      'MFA, by an operator of another time',
      { grant: { builtInControls: ['mfa', 'compliantDevice'], operator: 'XOR' } },
      { mfa: 'unknown: ca-policies error' },
    ],
  ])('%s', (_what, parts, expected) => {
    expect(levels(parts, expected)).toEqual(expected);
  });

  test('a compliant or a hybrid joined device is as good as a compliant one', () => {
    const hybrid = controls('compliantDevice', 'domainJoinedDevice');
    expect(answer(tenant([hybrid]), 'compliantDevice')).toEqual({
      level: 'full',
      policies: [{ id: 'policy-1', clauses: ['hybrid'] }],
    });
    expect(level(tenant([controls('domainJoinedDevice')]), 'compliantDevice')).toBe('none');
    expect(level(tenant([controls('compliantDevice', 'domainJoinedDevice', 'mfa')]), 'compliantDevice')).toBe(
      'alternative',
    );
  });

  test('a protected app stands for a compliant device on phones only', () => {
    const app = controls('compliantDevice', 'approvedApplication', 'compliantApplication');
    const rest = on(platforms(['all'], ['android', 'iOS']), { ...controls('compliantDevice'), id: 'rest' });
    const device = (...parts: PolicyParts[]) => level(tenant(parts), 'compliantDevice');
    expect(device(app)).toBe('alternative');
    expect(device(on(platforms(['android', 'iOS']), app))).toBe('conditional');
    expect(device(on(platforms(['android', 'iOS']), app), rest)).toBe('full');
    expect(device(on(platforms(['android', 'iOS', 'windows']), app), rest)).toBe('conditional');
    expect(device(on(platforms(['android', 'iOS']), controls('compliantDevice', 'mfa')), rest)).toBe(
      'conditional',
    );
  });

  test('hybrid on some platforms, compliant on the rest: full together', () => {
    const windows = on(platforms(['windows']), controls('compliantDevice', 'domainJoinedDevice'));
    const rest = on(platforms(['all'], ['windows']), { ...controls('compliantDevice'), id: 'rest' });
    expect(answer(tenant([windows, rest]), 'compliantDevice')).toEqual({
      level: 'full',
      policies: [
        { id: 'policy-1', clauses: ['hybrid', 'platforms'] },
        { id: 'rest', clauses: ['platforms'] },
      ],
    });
  });

  test('excluding enrolment alone leaves a demand for compliant devices whole', () => {
    const without = (...excludeApplications: string[]): PolicyParts => ({
      ...and('compliantDevice', 'mfa'),
      applications: { excludeApplications },
    });
    const enrolment = ['0000000A-0000-0000-c000-000000000000', 'd4ebce55-015a-49b5-a083-c84d1797ae8c'];
    expect(level(tenant([without(...enrolment)]), 'compliantDevice')).toBe('full');
    expect(level(tenant([without(...enrolment)]), 'mfa')).toBe('partial');
    expect(level(tenant([without(...enrolment, 'other')]), 'compliantDevice')).toBe('partial');
  });
});

describe('a strength that came without its combinations', () => {
  const byId = strength({ id: 'custom' });
  const found = (...allowedCombinations: string[]) =>
    items({ id: 'custom', allowedCombinations, requirementsSatisfied: 'mfa' });

  test('is looked up by its id', () => {
    expect(level(tenant([byId], { 'auth-strengths': found('fido2') }), 'phishingResistant')).toBe('full');
    expect(level(tenant([byId], { 'auth-strengths': found('fido2', 'sms') }), 'phishingResistant')).toBe(
      'none',
    );
    expect(level(tenant([byId], { 'auth-strengths': found('fido2', 'sms') }))).toBe('full');
  });

  test('without any there either, demands nothing that is known to resist phishing', () => {
    expect(level(tenant([byId], { 'auth-strengths': found() }), 'phishingResistant')).toBe('none');
  });

  test('is not known where the list does not have it, or was not read', () => {
    expect(level(tenant([byId]), 'phishingResistant')).toBe('unknown: ca-policies error');
    expect(level(tenant([byId], { 'auth-strengths': { missing: 'consent' } }), 'mfa')).toBe(
      'unknown: auth-strengths consent',
    );
  });

  test('matters only where its policy decides', () => {
    const unread = { 'auth-strengths': { missing: 'consent' as const } };
    expect(level(tenant([byId, { id: 'mfa' }], unread), 'mfa')).toBe('full');
    expect(level(tenant([{ ...byId, users: { excludeUsers: ['ann'] } }], unread), 'mfa')).toBe('none');
    expect(level(tenant([{ ...byId, state: 'enabledForReportingButNotEnforced' }], unread))).toBe('planned');
  });
});

describe('legacy clients', () => {
  const clients = (...clientAppTypes: string[]) => on({ clientAppTypes }, controls('block'));
  const blocked = (...parts: PolicyParts[]) => level(tenant(parts), 'legacyBlock');

  test.each<[string, PolicyParts[]]>([
    ['full', [clients('exchangeActiveSync', 'other')]],
    ['full', [clients('all')]],
    ['partial', [clients('exchangeActiveSync')]],
    ['partial', [clients('other', 'browser')]],
    ['none', [clients('browser', 'mobileAppsAndDesktopClients')]],
    ['full', [clients('other'), { ...clients('exchangeActiveSync'), id: 'second' }]],
    ['partial', [clients('other'), { ...clients('other'), id: 'second' }]],
    ['partial', [{}]],
    ['full', [strength(STRENGTH.phishingResistant)]],
    ['none', [on({ clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] })]],
    ['none', [on({ clientAppTypes: ['exchangeActiveSync', 'other'] })]],
    ['none', [controls('compliantDevice')]],
    ['planned', [{ ...clients('other'), state: 'enabledForReportingButNotEnforced' }]],
    ['conditional', [on({ clientAppTypes: ['all'], ...platforms(['windows']) }, controls('block'))]],
    ['partial', [{ ...clients('all'), applications: { excludeApplications: ['x'] } }]],
  ])('%s: %j', (expected, parts) => {
    expect(blocked(...parts)).toBe(expected);
  });

  test('platforms that leave nothing out are full together', () => {
    const block = (id: string, ...of: Parameters<typeof platforms>) =>
      on(
        { clientAppTypes: ['exchangeActiveSync', 'other'], ...platforms(...of) },
        { ...controls('block'), id },
      );
    expect(blocked(block('a', ['windows']), block('b', ['all'], ['windows']))).toBe('full');
    expect(blocked(block('a', ['windows']), block('b', ['all'], ['windows', 'iOS']))).toBe('conditional');
  });

  test('two halves count together only for whom both apply to', () => {
    const half = { ...clients('exchangeActiveSync'), id: 'second', users: { excludeUsers: ['ann'] } };
    expect(blocked(clients('other'), half)).toBe('partial');
  });

  test('a block of legacy clients says nothing of modern sign-in', () => {
    expect(
      levels(clients('exchangeActiveSync', 'other'), { mfa: '', phishingResistant: '', compliantDevice: '' }),
    ).toEqual({
      mfa: 'none',
      phishingResistant: 'none',
      compliantDevice: 'none',
    });
  });
});

describe('risk', () => {
  const user = (levels: string[], parts: PolicyParts) => on({ userRiskLevels: levels }, parts);
  const signIn = (levels: string[], parts: PolicyParts) => on({ signInRiskLevels: levels }, parts);

  test.each<[string, string, PolicyParts]>([
    ['full', 'userRisk', user(['high'], and('mfa', 'passwordChange'))],
    ['full', 'userRisk', user(['medium', 'high'], controls('riskRemediation'))],
    ['full', 'userRisk', user(['high'], controls('block'))],
    ['none', 'userRisk', user(['medium'], and('mfa', 'passwordChange'))],
    ['none', 'userRisk', user(['high'], {})],
    ['none', 'userRisk', on({ userRiskLevels: ['high'], signInRiskLevels: ['high'] }, controls('block'))],
    ['none', 'userRisk', controls('block')],
    [
      'conditional',
      'userRisk',
      on({ userRiskLevels: ['high'], ...platforms(['windows']) }, controls('block')),
    ],
    [
      'conditional',
      'userRisk',
      on(
        { userRiskLevels: ['high'], clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] },
        controls('block'),
      ),
    ],
    [
      'planned',
      'userRisk',
      { ...user(['high'], controls('block')), state: 'enabledForReportingButNotEnforced' },
    ],
    ['full', 'signInRisk', signIn(['high'], {})],
    ['full', 'signInRisk', signIn(['high'], strength(STRENGTH.multifactor))],
    ['full', 'signInRisk', signIn(['high', 'medium', 'low'], controls('block'))],
    ['none', 'signInRisk', signIn(['medium'], {})],
    ['none', 'signInRisk', signIn(['high'], controls('passwordChange'))],
    ['none', 'signInRisk', on({ userRiskLevels: ['high'], signInRiskLevels: ['high'] })],
    ['none', 'signInRisk', {}],
    ['alternative', 'signInRisk', signIn(['high'], controls('mfa', 'compliantDevice'))],
    [
      'partial',
      'signInRisk',
      { ...signIn(['high'], {}), applications: { includeApplications: ['Office365'] } },
    ],
  ])('%s for %s: %j', (expected, demand, parts) => {
    expect(level(tenant([parts]), demand as Demand)).toBe(expected);
  });

  test('modern clients by two policies leave legacy clients out, as they do by one', () => {
    const clients = (id: string, ...clientAppTypes: string[]) =>
      on({ signInRiskLevels: ['high'], clientAppTypes }, { id });
    expect(
      level(tenant([clients('a', 'browser'), clients('b', 'mobileAppsAndDesktopClients')]), 'signInRisk'),
    ).toBe('conditional');
    const modern = clients('a', 'browser', 'mobileAppsAndDesktopClients');
    expect(level(tenant([modern, { ...modern, id: 'b' }]), 'signInRisk')).toBe('conditional');
    expect(level(tenant([modern, clients('b', 'exchangeActiveSync', 'other')]), 'signInRisk')).toBe('full');
  });
});
