import { describe, expect, test } from 'vitest';
import type { Answered } from '../checks/evidence-of.ts';
import { answer, level, tenant } from './coverage.ts';
import type { Answers } from './derived.ts';
import {
  active,
  BILLING_ADMINISTRATOR,
  eligible,
  GLOBAL_ADMINISTRATOR,
  GROUP,
  items,
  mayJoin,
  member,
  role,
  user,
} from './people.ts';
import type { PolicyParts } from './policies.ts';

const nobody = { includeUsers: [] };
const forUsers = (users: Record<string, unknown>, parts: PolicyParts = {}): PolicyParts => ({
  users,
  ...parts,
});
const groups = (byEntity: Answered['byEntity'] = {}, missing?: Answered['missing']): Answers => ({
  'group-members': { byEntity, ...(missing === undefined ? {} : { missing }) },
});

describe('users', () => {
  test.each<[string, Record<string, unknown>]>([
    ['full', { includeUsers: ['ANN'] }],
    ['none', { includeUsers: ['bob'] }],
    ['none', { includeUsers: ['None'] }],
    ['none', { excludeUsers: ['Ann'] }],
    ['none', { includeUsers: ['ann'], excludeUsers: ['ann'] }],
    ['full', { excludeUsers: ['bob'] }],
    ['none', { excludeUsers: ['All'] }],
  ])('%s: %j', (expected, users) => {
    expect(level(tenant([forUsers(users)]))).toBe(expected);
  });

  test('what one policy leaves out another may take in', () => {
    const both = [forUsers({ excludeUsers: ['ann'] }), forUsers({ includeUsers: ['ann'] }, { id: 'second' })];
    expect(answer(tenant(both))).toEqual({ level: 'full', policies: [{ id: 'second', clauses: [] }] });
  });
});

describe('groups', () => {
  const inG = forUsers({ ...nobody, includeGroups: ['G'] });
  const notG = forUsers({ excludeGroups: ['G'] });

  // transitiveMembers lists the people of nested groups beside those groups.
  test('V11: a member of a nested group of an included group is covered', () => {
    const nested = groups({ g: [{ '@odata.type': GROUP, id: 'inner' }, member('ANN')] });
    expect(level(tenant([inG], nested))).toBe('full');
    expect(level(tenant([notG], nested))).toBe('none');
  });

  test('somebody else’s group', () => {
    expect(level(tenant([inG], groups({ g: [member('bob')] })))).toBe('none');
    expect(level(tenant([notG], groups({ g: [member('bob')] })))).toBe('full');
  });

  test('a deleted group is empty', () => {
    expect(level(tenant([inG], groups({ g: 'gone' })))).toBe('none');
    expect(level(tenant([notG], groups({ g: 'gone' })))).toBe('full');
  });

  test('who may only join is not in it', () => {
    const eligibility = {
      ...groups({ g: [] }),
      'group-eligibilities': { byEntity: { g: [mayJoin('g', 'ann')] } },
    };
    expect(level(tenant([inG], eligibility))).toBe('none');
    expect(level(tenant([notG], eligibility))).toBe('full');
  });

  test.each<[string, Answers]>([
    ['group-members consent', groups(undefined, 'consent')],
    ['group-members incomplete', groups({ other: [] }, 'incomplete')],
    ['group-members notYetRead', groups({ other: [] })],
    ['group-members error', groups({ g: [{ '@odata.type': '#microsoft.graph.agent', id: 'x' }] })],
    ['group-members error', groups({ g: [{ '@odata.type': '#microsoft.graph.user' }] })],
  ])('unknown, where it was not read: %s', (gap, answers) => {
    expect(level(tenant([inG], answers))).toBe(`unknown: ${gap}`);
    expect(level(tenant([notG], answers))).toBe(`unknown: ${gap}`);
  });

  test('a member that was seen is one, whatever else was not', () => {
    const some = groups({ g: [member('ann'), { '@odata.type': '#microsoft.graph.agent', id: 'x' }] });
    expect(level(tenant([inG], some))).toBe('full');
    expect(level(tenant([notG], some))).toBe('none');
  });

  test('unknown only where it matters', () => {
    const unread = groups(undefined, 'consent');
    const all = forUsers({}, { id: 'all' });
    expect(level(tenant([inG, all], unread))).toBe('full');
    expect(level(tenant([notG, all], unread))).toBe('full');
    expect(level(tenant([{ ...inG, state: 'enabledForReportingButNotEnforced' }], unread))).toBe('none');
    expect(level(tenant([{ ...inG, grant: null }], unread))).toBe('none');
    expect(level(tenant([{ ...inG, state: 'disabled' }], unread))).toBe('none');
    expect(level(tenant([forUsers({ excludeGroups: ['g'], excludeUsers: ['ann'] })], unread))).toBe('none');
    expect(
      level(tenant([forUsers({ ...nobody, includeGroups: ['g'], excludeUsers: ['ann'] })], unread)),
    ).toBe('none');
    // In part either way: the one policy is conditional for her, the other would be so too.
    const risky = { conditions: { signInRiskLevels: ['high'] } };
    expect(
      level(
        tenant(
          [
            { ...inG, ...risky },
            { ...all, ...risky },
          ],
          unread,
        ),
      ),
    ).toBe('conditional');
    expect(level(tenant([inG, { ...all, ...risky }], unread))).toBe('unknown: group-members consent');
  });

  test('what could not change the answer does not give its cause', () => {
    const read = groups({ h: [{ '@odata.type': '#microsoft.graph.agent', id: 'x' }] }, 'consent');
    const planned = { ...inG, id: 'planned', state: 'enabledForReportingButNotEnforced' };
    const deciding = forUsers({ ...nobody, includeGroups: ['h'] }, { id: 'deciding' });
    expect(answer(tenant([planned, deciding], read))).toEqual({
      level: 'unknown',
      policies: [{ id: 'deciding', clauses: [] }],
      gap: { source: 'group-members', cause: 'error' },
    });
  });
});

describe('roles', () => {
  const forRole = forUsers({ ...nobody, includeRoles: [GLOBAL_ADMINISTRATOR.toUpperCase()] });
  const notRole = forUsers({ excludeRoles: [GLOBAL_ADMINISTRATOR] });
  const scoped = { directoryScopeId: '/administrativeUnits/u' };

  test.each<[string, boolean, Answers]>([
    ['active', true, { 'role-assignments': items(active('ann')) }],
    ['eligible', true, { 'role-eligibilities': items(eligible('ann')) }],
    [
      'eligible until now',
      false,
      { 'role-eligibilities': items(eligible('ann', undefined, undefined, { end: '2026-11-20T08:00:00Z' })) },
    ],
    ['another role', false, { 'role-assignments': items(active('ann', BILLING_ADMINISTRATOR)) }],
    [
      'in an administrative unit',
      false,
      { 'role-assignments': items(active('ann', undefined, undefined, scoped)) },
    ],
    [
      'in an administrative unit, eligible',
      false,
      { 'role-eligibilities': items(eligible('ann', undefined, undefined, scoped)) },
    ],
    [
      'by a definition of another id',
      true,
      {
        'role-definitions': items(role('here', 'Global Administrator', { templateId: GLOBAL_ADMINISTRATOR })),
        'role-assignments': items(active('ann', 'here')),
      },
    ],
    [
      'V13: by a group',
      true,
      {
        'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
        'group-members': { byEntity: { g: [member('ann')] } },
        'group-eligibilities': { byEntity: { g: [] } },
      },
    ],
    [
      'V13: eligible for a group',
      true,
      {
        'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
        'group-members': { byEntity: { g: [] } },
        'group-eligibilities': { byEntity: { g: [mayJoin('g', 'ann')] } },
      },
    ],
    [
      'by a group that is gone',
      false,
      {
        'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
        'group-members': { byEntity: { g: 'gone' } },
      },
    ],
  ])('%s: %s', (_how, holds, answers) => {
    expect(level(tenant([forRole], answers))).toBe(holds ? 'full' : 'none');
    expect(level(tenant([notRole], answers))).toBe(holds ? 'none' : 'full');
  });

  test('a custom role is no condition of a policy', () => {
    const own = {
      'role-definitions': items(role('own', 'Ours', { isBuiltIn: false })),
      'role-assignments': items(active('ann', 'own')),
    };
    expect(level(tenant([forUsers({ ...nobody, includeRoles: ['own'] })], own))).toBe('none');
    expect(level(tenant([forUsers({ excludeRoles: ['own'] })], own))).toBe('full');
  });

  test('V15: a policy for all users covers administrators without naming a role', () => {
    expect(level(tenant([{}], { 'role-assignments': items(active('ann')) }))).toBe('full');
  });

  test('V5: a policy for one role says nothing of the others', () => {
    const two = { 'role-assignments': items(active('ann', BILLING_ADMINISTRATOR), active('bob')) };
    expect(level(tenant([forRole], two))).toBe('none');
    expect(level(tenant([forRole], { ...two, users: items(user('bob')) }), 'mfa', 'bob')).toBe('full');
  });

  test.each<[string, Answers]>([
    ['role-assignments consent', { 'role-assignments': { missing: 'consent' } }],
    ['role-eligibilities role', { 'role-eligibilities': { missing: 'role' } }],
    [
      'role-assignments error',
      { 'role-assignments': items(active('x', GLOBAL_ADMINISTRATOR, '#microsoft.graph.agent')) },
    ],
    [
      'group-members consent',
      {
        'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
        'group-members': { missing: 'consent' },
        'group-eligibilities': { byEntity: { g: [] } },
      },
    ],
    [
      'group-eligibilities throttled',
      {
        'role-assignments': items(active('g', GLOBAL_ADMINISTRATOR, GROUP)),
        'group-members': { byEntity: { g: [] } },
        'group-eligibilities': { missing: 'throttled' },
      },
    ],
  ])('unknown, where holders were not read: %s', (gap, answers) => {
    expect(level(tenant([forRole], answers))).toBe(`unknown: ${gap}`);
    expect(level(tenant([notRole], answers))).toBe(`unknown: ${gap}`);
    expect(level(tenant([{}], answers))).toBe('full');
  });

  test('what is not known of one role says nothing of another', () => {
    const strange = {
      'role-assignments': items(active('x', BILLING_ADMINISTRATOR, '#microsoft.graph.agent')),
    };
    expect(level(tenant([forRole], strange))).toBe('none');
    expect(level(tenant([notRole], strange))).toBe('full');
  });

  test('without the licence nobody is eligible', () => {
    expect(level(tenant([notRole], { 'role-eligibilities': { missing: 'licence' } }))).toBe('full');
  });
});
