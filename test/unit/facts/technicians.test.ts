import { describe, expect, test } from 'vitest';
import technicianGroups from '../../../lib/facts/all/technician-groups.ts';
import technicians from '../../../lib/facts/all/technicians.ts';
import {
  assignment,
  FABRIKAM,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  READER,
  relationship,
  TAILSPIN,
} from '../checks/customers-and-relationships.ts';
import { type Answers, derived } from './derived.ts';
import { GROUP, items, mayJoin, member, user } from './people.ts';

const by = (group: string) => ({
  accessContainer: { accessContainerId: group, accessContainerType: 'securityGroup' },
});
/** A relationship `r` with Fabrikam, whose Helpdesk Administrator group `g` may use; nobody is in it. */
const BASE: Answers = {
  'gdap-relationships': items(relationship('r')),
  'gdap-assignments': { byEntity: { r: [assignment('a', [HELPDESK], by('G'))] } },
  'partner-groups': items(),
  'group-members': { byEntity: { g: [] } },
  'group-eligibilities': { byEntity: { g: [] } },
  users: items(user('ann'), user('bob')),
};
const over = (answers: Answers = {}) => derived(technicians, { ...BASE, ...answers });
const inG = (...members: unknown[]): Answers => ({ 'group-members': { byEntity: { g: members } } });
const ids = (answers: Answers) => over(answers).value?.enabled.map(({ id }) => id);

describe('who acts for customers', () => {
  test('members of the group of an active assignment, also of nested groups', () => {
    expect(over(inG(member('BOB'), { '@odata.type': GROUP, id: 'inner' }, member('ann')))).toMatchObject({
      complete: true,
      value: {
        enabled: [
          { id: 'ann', kind: 'member', customers: [FABRIKAM], roles: [HELPDESK], groups: ['g'] },
          { id: 'bob', kind: 'member', customers: [FABRIKAM], roles: [HELPDESK], groups: ['g'] },
        ],
        unproven: [],
      },
    });
  });

  test('whoever is eligible for it', () => {
    expect(ids({ 'group-eligibilities': { byEntity: { g: [mayJoin('g', 'ann')] } } })).toEqual(['ann']);
    expect(
      ids({ 'group-eligibilities': { byEntity: { g: [mayJoin('g', 'ann', { accessId: 'owner' })] } } }),
    ).toEqual([]);
  });

  test('members of AdminAgents, HelpdeskAgents and SalesAgents, who reach nobody by GDAP', () => {
    const agents: Answers = {
      'gdap-relationships': items(),
      'gdap-assignments': { byEntity: {} },
      'partner-groups': items({ id: 'AGENTS', displayName: 'AdminAgents' }),
      'group-members': { byEntity: { agents: [member('ann')] } },
      'group-eligibilities': { byEntity: { agents: [] } },
    };
    expect(over(agents)).toMatchObject({
      complete: true,
      value: { enabled: [{ id: 'ann', customers: [], roles: [], groups: ['agents'] }] },
    });
  });

  test.each<[string, Answers]>([
    [
      'a pending assignment',
      {
        'gdap-assignments': {
          byEntity: { r: [assignment('a', [HELPDESK], { ...by('g'), status: 'pending' })] },
        },
      },
    ],
    [
      'a relationship that was terminated',
      { 'gdap-relationships': items(relationship('r', { status: 'terminated' })) },
    ],
    [
      'a relationship past its end',
      { 'gdap-relationships': items(relationship('r', { endDateTime: '2026-11-20T08:00:00Z' })) },
    ],
    ['a relationship that is gone', { 'gdap-assignments': { byEntity: { r: 'gone' } } }],
    ['a group that is gone', { 'group-members': { byEntity: { g: 'gone' } } }],
  ])('nobody by %s', (_what, answers) => {
    const { complete, value } = over({ ...inG(member('ann')), ...answers });
    expect([complete, value]).toEqual([true, { enabled: [], unproven: [] }]);
  });

  test('a relationship that is expiring still counts', () => {
    const soon = relationship('r', { status: 'expiring', endDateTime: '2026-11-20T08:00:01Z' });
    expect(ids({ ...inG(member('ann')), 'gdap-relationships': items(soon) })).toEqual(['ann']);
  });

  test('all that somebody reaches through several groups, each once, in order', () => {
    const several: Answers = {
      'gdap-relationships': items(
        relationship('r'),
        relationship('s', { of: TAILSPIN.toUpperCase() }),
        relationship('t'),
      ),
      'gdap-assignments': {
        byEntity: {
          r: [assignment('a', [READER, HELPDESK], by('g'))],
          s: [assignment('b', [GLOBAL_ADMINISTRATOR.toUpperCase()], by('h'))],
          t: [assignment('c', [HELPDESK], by('h'))],
        },
      },
      'group-members': { byEntity: { g: [member('ann'), member('bob')], h: [member('ann')] } },
      'group-eligibilities': { byEntity: { g: [], h: [] } },
    };
    expect(over(several).value?.enabled).toEqual([
      {
        id: 'ann',
        kind: 'member',
        customers: [FABRIKAM, TAILSPIN],
        roles: [GLOBAL_ADMINISTRATOR, HELPDESK, READER].sort(),
        groups: ['g', 'h'],
      },
      { id: 'bob', kind: 'member', customers: [FABRIKAM], roles: [HELPDESK, READER].sort(), groups: ['g'] },
    ]);
  });

  test('enabled ones only: by users, else by what the group tells', () => {
    const off = { accountEnabled: false };
    expect(
      ids({ ...inG(member('ann'), member('bob')), users: items(user('ann', off), user('bob')) }),
    ).toEqual(['bob']);
    const unread: Answers = { users: { missing: 'consent' } };
    expect(ids({ ...inG(member('ann', off), member('bob', { accountEnabled: null })), ...unread })).toEqual([
      'bob',
    ]);
  });

  test('guests too', () => {
    const guest = items(user('ann', { userType: 'Guest' }));
    expect(over({ ...inG(member('ann')), users: guest }).value?.enabled).toMatchObject([
      { id: 'ann', kind: 'internalGuest' },
    ]);
  });
});

describe('whether all of them are known', () => {
  const unread = { missing: 'consent' as const };

  test('a group with nobody in it, of whose eligibility nothing was read, is unproven', () => {
    const gap = { source: 'group-eligibilities', cause: 'consent' };
    expect(over({ 'group-eligibilities': unread })).toMatchObject({
      complete: false,
      gap,
      value: { enabled: [], unproven: [{ group: 'g', gap }] },
    });
    expect(over({ ...inG(member('ann')), 'group-eligibilities': unread })).toMatchObject({
      complete: false,
      gap,
      value: { enabled: [{ id: 'ann' }], unproven: [] },
    });
  });

  test('a group that is gone proves that nobody is in it', () => {
    const gone: Answers = { 'group-members': { byEntity: { g: 'gone' } }, 'group-eligibilities': unread };
    expect(over(gone)).toMatchObject({ complete: true, value: { unproven: [] } });
  });

  test('without the licence nobody is eligible', () => {
    expect(over({ 'group-eligibilities': { missing: 'licence' } })).toMatchObject({
      complete: true,
      value: { unproven: [] },
    });
  });

  test.each<[string, string, Answers]>([
    ['gdap-assignments', 'throttled', { 'gdap-assignments': { byEntity: { r: [] }, missing: 'throttled' } }],
    [
      'gdap-relationships',
      'incomplete',
      { 'gdap-relationships': { items: [relationship('r')], missing: 'incomplete' } },
    ],
    [
      'gdap-relationships',
      'error',
      { 'gdap-relationships': items(relationship('r'), relationship('s', { status: 'paused' })) },
    ],
    [
      'gdap-assignments',
      'error',
      {
        'gdap-assignments': {
          byEntity: { r: [assignment('a', [HELPDESK], { ...by('g'), status: 'paused' })] },
        },
      },
    ],
    ['partner-groups', 'consent', { 'partner-groups': unread }],
    ['group-members', 'incomplete', { 'group-members': { byEntity: { other: [] }, missing: 'incomplete' } }],
    ['group-members', 'error', inG({ '@odata.type': '#microsoft.graph.agent', id: 'x' })],
  ])('not while %s has a gap: %s', (source, cause, answers) => {
    expect(over(answers)).toMatchObject({ complete: false, gap: { source, cause } });
  });

  test.each(['gdap-relationships', 'gdap-assignments', 'group-members'])('no value without %s', (source) => {
    expect(over({ [source]: unread })).toMatchObject({ value: null, gap: { source, cause: 'consent' } });
  });

  test('without members of groups there is no value, and it says why, though no group is known', () => {
    const nothing = { 'gdap-assignments': { byEntity: {} }, 'partner-groups': items() };
    expect(over({ ...nothing, 'group-members': { missing: 'consent' } })).toMatchObject({
      value: null,
      complete: false,
      gap: { source: 'group-members', cause: 'consent' },
    });
  });

  test('users that were not read hide nobody', () => {
    expect(over({ ...inG(member('ann')), users: unread })).toMatchObject({
      complete: true,
      value: { enabled: [{ id: 'ann', kind: 'unknown' }] },
    });
  });
});

describe('technician-groups', () => {
  test('the groups that assignments name, and the partner groups, each once', () => {
    const answers: Answers = {
      'gdap-assignments': {
        byEntity: {
          r: [
            assignment('a', [HELPDESK], by('G')),
            assignment('b', [READER], { ...by('h'), status: 'pending' }),
          ],
          s: 'gone',
        },
      },
      'partner-groups': items(
        { id: 'AGENTS', displayName: 'AdminAgents' },
        { id: 'g', displayName: 'SalesAgents' },
      ),
    };
    const { value, complete } = derived(technicianGroups, answers);
    expect([complete, value]).toEqual([true, ['agents', 'g', 'h']]);
    expect(technicianGroups.keys?.(value as never)).toEqual(value);
  });

  test('those that were read, where not all were', () => {
    const { value, gap } = derived(technicianGroups, {
      'gdap-assignments': { missing: 'partnerType' },
      'partner-groups': items({ id: 'agents', displayName: 'AdminAgents' }),
    });
    expect([value, gap?.cause]).toEqual([['agents'], 'partnerType']);
  });
});
