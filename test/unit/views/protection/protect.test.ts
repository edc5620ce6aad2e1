import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../lib/checks/evaluate.ts';
import type { Evidence } from '../../../../lib/evidence/evidence.ts';
import type { Source } from '../../../../lib/evidence/source.ts';
import { mergeSettings } from '../../../../lib/settings/settings.ts';
import { protectionInputs } from '../../../../lib/sweep/protection-inputs.ts';
import { protect } from '../../../../lib/views/protection/protect.ts';
import type {
  PeopleClass,
  ProtectionCell,
  ProtectionKind,
} from '../../../../lib/views/protection/protection-matrix.ts';
import { evidenceOf, NOW } from '../../checks/evidence-of.ts';
import { active, INTUNE_ADMINISTRATOR, items, user } from '../../facts/people.ts';
import { policy, STRENGTH } from '../../facts/policies.ts';
import { type Answers, swept } from '../evidence/detailed.ts';

const GUEST = { userType: 'Guest', userPrincipalName: 'gus_elsewhere.example#EXT#@contoso.com' };
const BREAK_GLASS = 'e0000000-0000-4000-8000-000000000001';
const registered = (id: string, methods: readonly string[]) => ({
  id,
  userType: 'member',
  isMfaCapable: methods.length > 0,
  methodsRegistered: methods,
  lastUpdatedDateTime: null,
});

/** Ada is Global Administrator, Ben administers Intune, Cyd is a member, Gus a guest; nobody is asked for anything. */
const TENANT: Answers = {
  users: items(user('ada'), user('ben'), user('cyd'), user('gus', GUEST), user(BREAK_GLASS)),
  'role-assignments': items(active('ada'), active('ben', INTUNE_ADMINISTRATOR)),
  'role-eligibilities': items(),
  'role-definitions': items(),
  'ca-policies': items(),
  'security-defaults': items({ isEnabled: false }),
  registration: items(
    registered('ada', ['fido2SecurityKey']),
    registered('ben', ['mobilePhone']),
    registered('cyd', []),
  ),
  'auth-methods-policy': items({
    authenticationMethodConfigurations: [{ id: 'X509Certificate', state: 'disabled' }],
  }),
};

function protectedIn(answers: Answers, settings: Record<string, unknown> = {}) {
  const all = { ...TENANT, ...answers };
  const inputs = {
    now: new Date(NOW),
    previousSweepAt: null,
    settings: mergeSettings(settings, {}).settings,
    attestations: [],
    exceptions: [],
    evidence: <Row>(source: Source<Row>) => evidenceOf(source, all[source.id]) as Evidence<Row>,
  };
  const { matrix, people } = protect(
    swept([], all, { names: { 'policy-1': 'CA001' } }).evaluated,
    protectionInputs(inputs, evaluate(new Map(), inputs)),
  );
  const row = (id: PeopleClass) => matrix.classes.find((one) => one.id === id);
  const cell = (id: PeopleClass, person: string, kind: ProtectionKind): ProtectionCell | undefined => {
    const own = people.get(id);
    const pattern = matrix.patterns[own?.patterns[own.ids.indexOf(person)] ?? -1];
    return matrix.cells[pattern?.[matrix.kinds.indexOf(kind)] ?? -1];
  };
  return { matrix, people, row, cell };
}
const counts = (yes: number, inPart: number, no: number, unknown: number) => ({ yes, inPart, no, unknown });
const toAdmins = policy({
  users: { includeUsers: [], includeRoles: ['62e90394-69f5-4237-9190-012177145e10'] },
});

describe('classes of people', () => {
  test('each with those who are in it; guests by their kind', () => {
    const { people } = protectedIn({});
    expect(Object.fromEntries([...people].map(([id, { ids }]) => [id, ids]))).toEqual({
      emergencyAccounts: [],
      globalAdministrators: ['ada'],
      administrators: ['ada', 'ben'],
      technicians: [],
      members: ['ada', 'ben', 'cyd', BREAK_GLASS],
      internalGuest: [],
      b2bCollaborationGuest: ['gus'],
      b2bCollaborationMember: [],
    });
  });

  test('declared emergency access accounts are a class of their own and in no other', () => {
    const { people } = protectedIn({}, { emergencyAccounts: [BREAK_GLASS] });
    expect(people.get('emergencyAccounts')?.ids).toEqual([BREAK_GLASS]);
    expect(people.get('members')?.ids).toEqual(['ada', 'ben', 'cyd']);
  });

  test('people who could not be read have no number, and those of a list cut short may be more', () => {
    const { row } = protectedIn({ users: { missing: 'consent' } });
    expect(row('members')).toMatchObject({ total: null, gap: { source: 'users', cause: 'consent' } });
    expect(row('b2bCollaborationGuest')?.total).toBeNull();
    const torn = protectedIn({ users: { items: [user('ada')], missing: 'throttled' } });
    expect(torn.row('members')).toMatchObject({ total: 1, gap: { source: 'users', cause: 'throttled' } });
  });
});

describe('protections', () => {
  test('whom a policy protects, by its name', () => {
    const { row, cell } = protectedIn({ 'ca-policies': items(toAdmins) });
    expect(row('administrators')?.counts.mfa).toEqual(counts(1, 0, 1, 0));
    expect(row('globalAdministrators')?.counts.mfa).toEqual(counts(1, 0, 0, 0));
    expect(row('members')?.counts.mfa).toEqual(counts(1, 0, 3, 0));
    expect(cell('administrators', 'ada', 'mfa')).toEqual({
      state: 'yes',
      policies: [{ name: 'CA001', clauses: [] }],
      securityDefaults: false,
      gap: null,
    });
    expect(cell('administrators', 'ada', 'phishingResistant')?.state).toBe('no');
  });

  test('phishing-resistant MFA is MFA too; a compliant device is not', () => {
    const grant = { builtInControls: [], authenticationStrength: STRENGTH.phishingResistant };
    const { row } = protectedIn({ 'ca-policies': items(policy({ grant })) });
    expect(row('members')?.counts).toMatchObject({
      mfa: counts(4, 0, 0, 0),
      phishingResistant: counts(4, 0, 0, 0),
      compliantDevice: counts(0, 0, 4, 0),
    });
  });

  test('a policy with an alternative protects in part, a report-only one not at all', () => {
    const either = policy({ grant: { operator: 'OR', builtInControls: ['mfa', 'compliantDevice'] } });
    expect(protectedIn({ 'ca-policies': items(either) }).row('members')?.counts.mfa).toEqual(
      counts(0, 4, 0, 0),
    );
    const planned = policy({ state: 'enabledForReportingButNotEnforced' });
    const { row, cell } = protectedIn({ 'ca-policies': items(planned) });
    expect(row('members')?.counts.mfa).toEqual(counts(0, 0, 4, 0));
    expect(cell('members', 'cyd', 'mfa')?.policies).toEqual([{ name: 'CA001', clauses: ['reportOnly'] }]);
  });

  test('security defaults demand MFA and block legacy authentication, and nothing else', () => {
    const on = { 'security-defaults': items({ isEnabled: true }) };
    for (const answers of [on, { ...on, 'ca-policies': { missing: 'consent' } as const }]) {
      const { row, cell } = protectedIn(answers);
      expect(row('members')?.counts).toMatchObject({
        mfa: counts(4, 0, 0, 0),
        legacyBlock: counts(4, 0, 0, 0),
        phishingResistant: counts(0, 0, 4, 0),
        compliantDevice: counts(0, 0, 4, 0),
      });
      expect(cell('members', 'cyd', 'mfa')?.securityDefaults).toBe(true);
    }
  });

  test('what was not read is not known, never protected and never open', () => {
    const { row, cell, matrix } = protectedIn({ 'ca-policies': { missing: 'consent' } });
    expect(row('members')?.counts.mfa).toEqual(counts(0, 0, 0, 4));
    expect(cell('members', 'cyd', 'mfa')?.gap).toEqual({ source: 'ca-policies', cause: 'consent' });
    expect(matrix.basis.gaps).toContainEqual({
      source: 'ca-policies',
      cause: 'consent',
      scope: 'Policy.Read.All',
    });
    const unread = protectedIn({ 'security-defaults': { missing: 'role' } });
    expect(unread.cell('members', 'cyd', 'mfa')).toMatchObject({
      state: 'unknown',
      gap: { source: 'security-defaults', cause: 'role' },
    });
    expect(unread.cell('members', 'cyd', 'compliantDevice')?.state).toBe('no');
  });

  test('registered methods: of a kind that resists, of another, none, not in the report', () => {
    const { row, cell } = protectedIn({});
    expect(row('members')?.counts).toMatchObject({
      method: counts(2, 0, 1, 1),
      resistantMethod: counts(1, 0, 2, 1),
    });
    expect(cell('members', BREAK_GLASS, 'method')?.gap).toEqual({
      source: 'registration',
      cause: 'incomplete',
    });
  });

  test('where certificates are allowed, nobody is known to have no phishing-resistant method', () => {
    const { cell } = protectedIn({
      'auth-methods-policy': items({
        authenticationMethodConfigurations: [{ id: 'X509Certificate', state: 'enabled' }],
      }),
    });
    expect(cell('members', 'cyd', 'resistantMethod')).toMatchObject({ state: 'inPart', certificates: true });
    expect(cell('members', 'cyd', 'method')?.state).toBe('no');
  });

  test('people who are protected alike share a pattern', () => {
    const many = Array.from({ length: 500 }, (_, index) => user(`u${index}`));
    const { matrix, people } = protectedIn({ users: items(user('ada'), user('ben'), ...many) });
    expect(people.get('members')?.ids).toHaveLength(502);
    expect(matrix.patterns.length).toBeLessThanOrEqual(4);
  });
});
