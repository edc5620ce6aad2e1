import { expect, test } from 'vitest';
import {
  assignment,
  contract,
  FABRIKAM,
  GLOBAL_ADMINISTRATOR,
  HELPDESK,
  insight,
  pcCustomer,
  READER,
  relationship,
  TAILSPIN,
} from '../../checks/customers-and-relationships.ts';
import { type Answers, analysed } from './analysed.ts';

const ADA = 'e0000000-0000-4000-8000-000000000001';
const DESK = 'd0000000-0000-4000-8000-000000000011';
const SECOND = 'd0000000-0000-4000-8000-000000000022';
const NAMES = { [DESK]: 'Service desk', [SECOND]: 'Second line', [ADA]: 'Ada' };

const to = (group: string) => ({
  accessContainer: { accessContainerId: group, accessContainerType: 'securityGroup' },
});
const over = (answers: Answers) => analysed(answers, { names: NAMES });

/** Groups by name with their roles, as a customer's page shows them. */
function reachOf(analysis: ReturnType<typeof over>, id: string) {
  const { groups, roles, roleSets, access } = analysis;
  const row = access.seen?.customers.find((one) => one.id === id);
  return row?.reach.map((index) => {
    const reach = access.seen?.reaches[index];
    const names = roleSets[reach?.roleSet ?? -1]?.map((role) => roles[role]?.name);
    return [groups[reach?.group ?? -1]?.name, ...(names ?? [])];
  });
}

test('a customer is reached through each group once, with the roles of all its assignments', () => {
  const analysis = over({
    'gdap-relationships': {
      items: [relationship('r'), relationship('s'), relationship('t', { of: TAILSPIN })],
    },
    'gdap-assignments': {
      byEntity: {
        r: [assignment('a', [HELPDESK]), assignment('b', [GLOBAL_ADMINISTRATOR], to(SECOND))],
        s: [assignment('c', [READER])],
        t: [assignment('d', [HELPDESK, READER]), assignment('e', [READER], { status: 'deleting' })],
      },
    },
  });
  expect(reachOf(analysis, FABRIKAM)).toEqual([
    ['Service desk', 'Helpdesk Administrator', 'Global Reader'],
    ['Second line', 'Global Administrator'],
  ]);
  // The same group with the same roles is the same reach.
  expect(reachOf(analysis, TAILSPIN)).toEqual([['Service desk', 'Helpdesk Administrator', 'Global Reader']]);
  expect(analysis.access.seen?.reaches).toHaveLength(2);
});

test('what has ended lets nobody in', () => {
  const ended = relationship('r', { endDateTime: '2026-11-01T00:00:00Z' });
  const analysis = over({
    'gdap-relationships': { items: [ended] },
    'gdap-assignments': { byEntity: { r: [assignment('a')] } },
  });
  expect(reachOf(analysis, FABRIKAM)).toEqual([]);
});

test('groups are reached without their people being known, and the customers’ page is told that assignments are not', () => {
  const analysis = over({
    'gdap-relationships': { items: [relationship('r')] },
    'gdap-assignments': { byEntity: { r: [assignment('a')] } },
    'group-members': { missing: 'consent' },
  });
  expect(reachOf(analysis, FABRIKAM)).toEqual([['Service desk', 'Helpdesk Administrator']]);
  expect(analysis.technicians.seen).toBeNull();
  expect(analysis.access.grants.gaps).toEqual([]);
  const blind = over({
    'gdap-relationships': { items: [relationship('r')] },
    'gdap-assignments': { missing: 'role' },
  });
  expect(reachOf(blind, FABRIKAM)).toEqual([]);
  expect(blind.access.grants.gaps).toEqual([{ source: 'gdap-assignments', cause: 'role', scope: null }]);
});

test('a person is a technician through groups; one whose people are not known says why', () => {
  const member = {
    '@odata.type': '#microsoft.graph.user',
    id: ADA,
    displayName: 'Ada',
    userPrincipalName: 'ada@contoso.example',
    accountEnabled: true,
  };
  const { technicians, groups } = over({
    'gdap-relationships': { items: [relationship('r')] },
    'gdap-assignments': {
      byEntity: { r: [assignment('a'), assignment('b', [READER], to(SECOND))] },
    },
    'partner-groups': { items: [] },
    'group-members': { byEntity: { [DESK]: [member], [SECOND]: [] } },
    'group-eligibilities': { missing: 'consent' },
  });
  expect(technicians.seen?.rows.map(({ groups: own }) => own.map((index) => groups[index]?.name))).toEqual([
    ['Service desk'],
  ]);
  expect(groups.find(({ name }) => name === 'Second line')?.gap).toEqual({
    source: 'group-eligibilities',
    cause: 'consent',
  });
  expect(groups.find(({ name }) => name === 'Service desk')).toEqual({ name: 'Service desk' });
});

test('DAP and MFA of a customer, as far as they were read', () => {
  const { access } = over({
    'gdap-relationships': { items: [relationship('r')] },
    contracts: { items: [contract(TAILSPIN)] },
    'customer-insights': {
      items: [insight(FABRIKAM, { compliantAdminsCount: 0, compliantNonAdminsCount: 4 })],
    },
    'pc-customer': { byEntity: { [FABRIKAM]: [pcCustomer(FABRIKAM, { allowDelegatedAccess: true })] } },
    'lighthouse-mfa': { items: [{ tenantId: FABRIKAM, totalUserCount: 12, mfaRegisteredUserCount: 9 }] },
  });
  const row = (id: string) => access.seen?.customers.find((one) => one.id === id);
  expect(row(FABRIKAM)).toMatchObject({
    dap: true,
    mfa: { state: 'none', covered: 4, users: 100 },
    registered: { covered: 9, users: 12 },
  });
  const known = row(TAILSPIN) ?? {};
  expect(['dap', 'mfa', 'registered'].filter((key) => key in known)).toEqual([]);
});

test('why DAP and MFA are not known', () => {
  const { access } = over({
    'gdap-relationships': { items: [relationship('r')] },
    'customer-insights': { missing: 'consent' },
    'pc-customer': { missing: 'role' },
  });
  expect(access.insights.mfa.gaps).toEqual([
    { source: 'customer-insights', cause: 'consent', scope: 'PartnerSecurity.Read.All' },
  ]);
  expect(access.insights.dap.gaps).toEqual([{ source: 'pc-customer', cause: 'role', scope: null }]);
});
