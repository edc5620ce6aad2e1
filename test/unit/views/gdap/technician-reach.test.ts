import { describe, expect, test } from 'vitest';
import {
  assignment,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  READER,
  relationship,
  TAILSPIN,
} from '../../checks/customers-and-relationships.ts';
import { type PolicyParts, policy, STRENGTH } from '../../facts/policies.ts';
import { type Answers, analysed } from './analysed.ts';

const ADA = 'e0000000-0000-4000-8000-000000000001';
const BEN = 'e0000000-0000-4000-8000-000000000002';
const GROUP = 'd0000000-0000-4000-8000-000000000011';
const NAMES = {
  [ADA]: 'Ada',
  [BEN]: 'Ben',
  [GROUP]: 'Service desk',
  'policy-1': 'CA001',
  'policy-2': 'CA002',
};

const user = (id: string) => ({
  id,
  displayName: id,
  userPrincipalName: `${id}@contoso.example`,
  userType: 'Member',
  accountEnabled: true,
  createdDateTime: '2025-01-01T00:00:00Z',
  onPremisesSyncEnabled: null,
});
const member = (id: string) => ({ '@odata.type': '#microsoft.graph.user', ...user(id) });

/** Ada reaches one customer as Helpdesk Administrator; nobody is asked for anything. */
const TENANT: Answers = {
  'gdap-relationships': { items: [relationship('r')] },
  'gdap-assignments': { byEntity: { r: [assignment('a')] } },
  'partner-groups': { items: [] },
  'group-members': { byEntity: { [GROUP]: [member(ADA)] } },
  'group-eligibilities': { byEntity: { [GROUP]: [] } },
  users: { items: [user(ADA), user(BEN)] },
  'role-assignments': { items: [] },
  'role-eligibilities': { items: [] },
  'ca-policies': { items: [] },
  'security-defaults': { items: [{ isEnabled: false }] },
};
const over = (answers: Answers = {}) => analysed({ ...TENANT, ...answers }, { names: NAMES });
const policies = (...parts: readonly PolicyParts[]): Answers => ({
  'ca-policies': { items: parts.map(policy) },
});
const protectionIn = (answers: Answers) => {
  const { seen } = over(answers).technicians;
  return seen?.protections[seen.rows[0]?.protection ?? -1];
};
const RESISTANT = { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant };

describe('reach', () => {
  test('customers are counted once; the top role is the first by rank, over all of them', () => {
    const analysis = over({
      'gdap-relationships': {
        items: [relationship('r'), relationship('s'), relationship('t', { of: TAILSPIN })],
      },
      'gdap-assignments': {
        byEntity: {
          r: [assignment('a')],
          s: [assignment('b', [READER])],
          t: [assignment('c', [READER, GLOBAL_ADMINISTRATOR])],
        },
      },
    });
    const [row] = analysis.technicians.seen?.rows ?? [];
    expect(row).toMatchObject({ id: ADA, name: 'Ada', customers: 2 });
    expect(analysis.roles[row?.topRole ?? -1]).toEqual({ name: 'Global Administrator', privileged: true });
  });

  test('roles that are not privileged are no top role', () => {
    const analysis = over({ 'gdap-assignments': { byEntity: { r: [assignment('a', [READER])] } } });
    expect(analysis.technicians.seen?.rows[0]?.topRole).toBeNull();
    const helpdesk = over({ 'gdap-assignments': { byEntity: { r: [assignment('a', [READER, HELPDESK])] } } });
    expect(helpdesk.roles[helpdesk.technicians.seen?.rows[0]?.topRole ?? -1]?.name).toBe(
      'Helpdesk Administrator',
    );
  });

  test('nobody', () => {
    const { basis, seen } = over({ 'group-members': { byEntity: { [GROUP]: [] } } }).technicians;
    expect([basis.gaps, seen?.rows, seen?.unproven]).toEqual([[], [], []]);
  });

  test('a group in which nobody was seen, and whose eligibility is unread, is named with its cause', () => {
    const { basis, seen } = over({
      'group-members': { byEntity: { [GROUP]: [] } },
      'group-eligibilities': { missing: 'consent' },
    }).technicians;
    expect(seen?.unproven).toEqual([
      { name: 'Service desk', gap: { source: 'group-eligibilities', cause: 'consent' } },
    ]);
    expect(basis.gaps).toContainEqual({
      source: 'group-eligibilities',
      cause: 'consent',
      scope: 'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    });
  });

  test('people who are treated alike share one protection', () => {
    const { seen } = over({
      ...policies({ users: { excludeUsers: [BEN] } }),
      'group-members': { byEntity: { [GROUP]: [member(ADA), member(BEN), member(`${ADA}0`)] } },
    }).technicians;
    expect(seen?.rows.map(({ protection }) => protection)).toEqual([0, 0, 1]);
    expect(seen?.protections.map(({ demanded }) => demanded)).toEqual(['mfa', 'none']);
  });
});

describe('protection', () => {
  const by = (name: string, ...clauses: readonly string[]) => [{ name, clauses }];
  const certain = { securityDefaults: false, gap: null };

  test('phishing-resistant', () => {
    expect(protectionIn(policies({ grant: RESISTANT }))).toEqual({
      ...certain,
      demanded: 'phishingResistant',
      policies: by('CA001'),
    });
  });

  test('MFA that can be phished', () => {
    expect(protectionIn(policies({}))).toEqual({ ...certain, demanded: 'mfa', policies: by('CA001') });
  });

  test('MFA in part: for some resources, under conditions, or with something weaker to choose', () => {
    expect(protectionIn(policies({ applications: { includeApplications: ['Office365'] } }))).toEqual({
      ...certain,
      demanded: 'mfaInPart',
      policies: by('CA001', 'resources'),
    });
    expect(protectionIn(policies({ conditions: { signInRiskLevels: ['high'] } }))).toMatchObject({
      demanded: 'mfaInPart',
      policies: by('CA001', 'signInRisk'),
    });
    expect(protectionIn(policies({ grant: { builtInControls: ['mfa', 'compliantDevice'] } }))).toMatchObject({
      demanded: 'mfaInPart',
      policies: by('CA001', 'alternative'),
    });
  });

  test('phishing-resistant in part, and MFA for all: MFA', () => {
    const part = { id: 'policy-2', grant: RESISTANT, applications: { includeApplications: ['Office365'] } };
    expect(protectionIn(policies({}, part))).toMatchObject({ demanded: 'mfa', policies: by('CA001') });
  });

  test('none: no policy, one that is off, or one that only reports and is named', () => {
    expect(protectionIn({})).toEqual({ ...certain, demanded: 'none', policies: [] });
    expect(protectionIn(policies({ state: 'disabled' }))).toEqual({
      ...certain,
      demanded: 'none',
      policies: [],
    });
    expect(protectionIn(policies({ state: 'enabledForReportingButNotEnforced' }))).toEqual({
      ...certain,
      demanded: 'none',
      policies: by('CA001', 'reportOnly'),
    });
  });

  test('security defaults: MFA that can be phished', () => {
    const on: Answers = { 'security-defaults': { items: [{ isEnabled: true }] } };
    const expected = { demanded: 'mfa', policies: [], securityDefaults: true, gap: null };
    expect(protectionIn(on)).toEqual(expected);
    expect(protectionIn({ ...on, 'ca-policies': { missing: 'consent' } })).toEqual(expected);
  });

  test('not known: neither policies nor security defaults were read, or the latter where there is no policy', () => {
    expect(protectionIn({ 'ca-policies': { missing: 'consent' } })).toEqual({
      demanded: 'unknown',
      policies: [],
      securityDefaults: false,
      gap: { source: 'ca-policies', cause: 'consent' },
    });
    expect(protectionIn({ 'security-defaults': { missing: 'role' } })).toMatchObject({
      demanded: 'unknown',
      gap: { source: 'security-defaults', cause: 'role' },
    });
    const enabled = policies({ grant: { builtInControls: ['compliantDevice'] } });
    expect(protectionIn({ ...enabled, 'security-defaults': { missing: 'role' } })?.demanded).toBe('none');
  });

  test('not known: somebody whom a group that was not read may leave out', () => {
    const found = protectionIn(
      policies({ users: { excludeGroups: ['d0000000-0000-4000-8000-000000000099'] } }),
    );
    expect(found).toMatchObject({ demanded: 'unknown', policies: by('CA001') });
    expect(found?.gap?.source).toBe('group-members');
  });

  test('MFA at least: whether it is phishing-resistant hangs on what was not read', () => {
    const found = protectionIn(
      policies(
        {},
        {
          id: 'policy-2',
          grant: RESISTANT,
          users: { excludeGroups: ['d0000000-0000-4000-8000-000000000099'] },
        },
      ),
    );
    expect(found).toMatchObject({ demanded: 'mfa', policies: by('CA001') });
    expect(found?.gap?.source).toBe('group-members');
  });
});
