import { describe, expect, test } from 'vitest';
import caPolicies, { type ConditionalAccessPolicy } from '../../../lib/evidence/sources/ca-policies.ts';
import { ConditionalAccessEvaluator } from '../../../lib/facts/conditional-access/evaluator.ts';
import type { FindStrength } from '../../../lib/facts/conditional-access/strength.ts';
import { type PolicyParts, policy, STRENGTH } from './policies.ts';

function read(parts: PolicyParts): ConditionalAccessPolicy {
  const reading = caPolicies.row(policy(parts), null);
  if (!('row' in reading)) throw new Error(`spoiled: ${reading.spoiled.fields}`);
  return reading.row;
}

/** The answer for everyone, where nothing about any group or role was read. */
const everyoneMfa = (policies: readonly ConditionalAccessPolicy[], strength: FindStrength) =>
  new ConditionalAccessEvaluator({
    policies,
    strength,
    strengthGap: undefined,
    unread: undefined,
    directory: {
      group: () => ({
        members: new Map(),
        eligible: [],
        deleted: false,
        membersGap: { source: 'group-members', cause: 'consent' },
      }),
      unknownKind: { source: 'users', cause: 'consent' },
      role: () => ({
        members: new Set(),
        gaps: [{ source: 'role-assignments', cause: 'consent' }],
      }),
    },
  }).everyone('mfa');

const levelOf = (...parts: PolicyParts[]) => everyoneMfa(parts.map(read), () => undefined).level;

describe('MFA for everyone, by one policy', () => {
  test.each<[string, PolicyParts, string]>([
    ['MFA for all users and all resources', {}, 'full'],
    [
      'a strength of MFA',
      { grant: { builtInControls: [], authenticationStrength: STRENGTH.multifactor } },
      'full',
    ],
    [
      'a phishing-resistant strength',
      { grant: { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant } },
      'full',
    ],
    ['blocking everyone', { grant: { builtInControls: ['block'] } }, 'full'],
    [
      'modern clients named one by one',
      { conditions: { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] } },
      'full',
    ],
    [
      'MFA and a compliant device',
      { grant: { operator: 'AND', builtInControls: ['mfa', 'compliantDevice'] } },
      'full',
    ],
    [
      'every location named',
      { conditions: { locations: { includeLocations: ['All'], excludeLocations: [] } } },
      'full',
    ],
    ['V1: report-only', { state: 'enabledForReportingButNotEnforced' }, 'planned'],
    ['disabled', { state: 'disabled' }, 'none'],
    ['a state of another time', { state: 'paused' }, 'unknown'],
    ['V7: session controls only', { grant: null }, 'none'],
    [
      'V8: MFA or a compliant device',
      { grant: { builtInControls: ['mfa', 'compliantDevice'] } },
      'alternative',
    ],
    ['MFA or terms of use', { grant: { termsOfUse: ['t'] } }, 'alternative'],
    ['MFA or a custom control', { grant: { customAuthenticationFactors: ['Duo'] } }, 'alternative'],
    [
      'MFA or a control of another time',
      { grant: { builtInControls: ['mfa', 'somethingNew'] } },
      'alternative',
    ],
    ['a control of another time alone', { grant: { builtInControls: ['somethingNew'] } }, 'unknown'],
    [
      'a strength that nobody knows',
      { grant: { builtInControls: [], authenticationStrength: { id: 'x' } } },
      'unknown',
    ],
    ['a compliant device only', { grant: { builtInControls: ['compliantDevice'] } }, 'none'],
    ['V9: only when sign-in risk is high', { conditions: { signInRiskLevels: ['high'] } }, 'conditional'],
    ['only when user risk is high', { conditions: { userRiskLevels: ['high'] } }, 'conditional'],
    [
      'outside trusted locations',
      { conditions: { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } } },
      'conditional',
    ],
    [
      'by a device filter',
      { conditions: { devices: { deviceFilter: { mode: 'exclude', rule: 'x' } } } },
      'conditional',
    ],
    [
      'by device code flow only',
      { conditions: { authenticationFlows: { transferMethods: 'deviceCodeFlow' } } },
      'conditional',
    ],
    ['for insiders at risk', { conditions: { insiderRiskLevels: 'elevated' } }, 'conditional'],
    [
      'on Windows only',
      { conditions: { platforms: { includePlatforms: ['windows'], excludePlatforms: [] } } },
      'conditional',
    ],
    ['in browsers only', { conditions: { clientAppTypes: ['browser'] } }, 'conditional'],
    [
      'a legacy block reaches no modern client',
      {
        conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
        grant: { builtInControls: ['block'] },
      },
      'none',
    ],
    ['all resources but one', { applications: { excludeApplications: ['x'] } }, 'partial'],
    ['Office 365 only', { applications: { includeApplications: ['Office365'] } }, 'partial'],
    ['admin portals only', { applications: { includeApplications: ['MicrosoftAdminPortals'] } }, 'partial'],
    ['a resource filter', { applications: { applicationFilter: { mode: 'include', rule: 'x' } } }, 'partial'],
    [
      'registering security information is not sign-in',
      { applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] } },
      'none',
    ],
    [
      'an authentication context is not sign-in',
      { applications: { includeApplications: [], includeAuthenticationContextClassReferences: ['c1'] } },
      'none',
    ],
    ['some groups only', { users: { includeUsers: [], includeGroups: ['g'] } }, 'none'],
    ['V4: one user only', { users: { includeUsers: ['someone'] } }, 'none'],
    [
      'workload identities',
      { conditions: { clientApplications: { includeServicePrincipals: ['All'] } } },
      'none',
    ],
  ])('%s: %s', (_what, parts, level) => {
    expect(levelOf(parts)).toBe(level);
  });
});

describe('MFA for everyone, by several policies', () => {
  const windows = {
    id: 'a',
    conditions: { platforms: { includePlatforms: ['windows'], excludePlatforms: [] } },
  };
  const rest = {
    id: 'b',
    conditions: { platforms: { includePlatforms: ['all'], excludePlatforms: ['windows'] } },
  };

  test('platforms that leave nothing out are full together, and both are named', () => {
    const answer = everyoneMfa([windows, rest].map(read), () => undefined);
    expect(answer).toEqual({
      level: 'full',
      policies: [
        { id: 'a', clauses: ['platforms'] },
        { id: 'b', clauses: ['platforms'] },
      ],
    });
  });

  test('named platforms leave unknown devices out', () => {
    const named = {
      conditions: {
        platforms: {
          includePlatforms: ['android', 'iOS', 'macOS', 'linux', 'windowsPhone'],
          excludePlatforms: [],
        },
      },
    };
    expect(levelOf(windows, named)).toBe('conditional');
  });

  test('a platform of another time that both leave out is not covered', () => {
    const without = {
      conditions: { platforms: { includePlatforms: ['all'], excludePlatforms: ['windows', 'visionOS'] } },
    };
    expect(levelOf(windows, without)).toBe('conditional');
  });

  test('browsers in one, apps in the other', () => {
    expect(
      levelOf(
        { conditions: { clientAppTypes: ['browser'] } },
        { conditions: { clientAppTypes: ['mobileAppsAndDesktopClients'] } },
      ),
    ).toBe('full');
  });

  test('a client type on one platform and the other type on another do not add up', () => {
    const browserOnWindows = { conditions: { ...windows.conditions, clientAppTypes: ['browser'] } };
    const appsElsewhere = {
      conditions: { ...rest.conditions, clientAppTypes: ['mobileAppsAndDesktopClients'] },
    };
    expect(levelOf(browserOnWindows, appsElsewhere)).toBe('conditional');
  });

  test('risk levels are not a partition', () => {
    const risks = ['low', 'medium', 'high', 'none'].map((level) => ({
      conditions: { signInRiskLevels: [level] },
    }));
    expect(levelOf(...risks)).toBe('conditional');
  });

  test('what is not known might be full: nothing below full is claimed beside it', () => {
    expect(levelOf({ state: 'paused' }, { conditions: { signInRiskLevels: ['high'] } })).toBe('unknown');
    expect(levelOf({ state: 'paused' }, {})).toBe('full');
  });

  test('order changes nothing', () => {
    const parts: PolicyParts[] = [
      windows,
      rest,
      { id: 'c', state: 'enabledForReportingButNotEnforced' },
      { id: 'd', grant: null },
    ];
    const forward = everyoneMfa(parts.map(read), () => undefined);
    expect(everyoneMfa(parts.toReversed().map(read), () => undefined)).toEqual(forward);
  });
});
