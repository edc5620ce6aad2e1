import { expect, test } from 'vitest';
import {
  assignment,
  contract,
  FABRIKAM,
  HELPDESK,
  insight,
  pcCustomer,
  READER,
  relationship,
} from '../../checks/customers-and-relationships.ts';
import { NOW } from '../../checks/evidence-of.ts';
import { analysed } from './analysed.ts';

test('nothing was read: each part says why, and what would unlock it', () => {
  const analysis = analysed({
    'gdap-relationships': { missing: 'consent' },
    'gdap-assignments': { missing: 'consent' },
    'group-members': { missing: 'role' },
  });
  expect(analysis.access.seen).toBeNull();
  expect(analysis.access.basis).toEqual({
    readAt: null,
    gaps: [{ source: 'gdap-relationships', cause: 'consent', scope: 'DelegatedAdminRelationship.Read.All' }],
  });
  expect(analysis.technicians.seen).toBeNull();
  expect(analysis.technicians.basis.readAt).toBeNull();
  expect(analysis.technicians.basis.gaps).toEqual(
    expect.arrayContaining([
      { source: 'gdap-assignments', cause: 'consent', scope: 'DelegatedAdminRelationship.Read.All' },
      { source: 'group-members', cause: 'role', scope: null },
      { source: 'ca-policies', cause: 'notYetRead', scope: null },
    ]),
  );
});

test('relationships were read: nothing is missing, and the age is theirs', () => {
  const { access } = analysed({
    'gdap-relationships': { items: [relationship('r')] },
    contracts: { items: [contract(FABRIKAM)] },
  });
  expect(access.basis).toEqual({ readAt: NOW, gaps: [] });
  expect(access.customers.gaps).toEqual([]);
  expect(access.seen?.customers).toHaveLength(1);
});

test('a list of customers that is not whole is told apart from the relationships', () => {
  const { access } = analysed({
    'gdap-relationships': { items: [relationship('r')] },
    contracts: { missing: 'consent' },
  });
  expect(access.basis.gaps).toEqual([]);
  expect(access.customers.gaps).toEqual([
    { source: 'contracts', cause: 'consent', scope: 'Directory.Read.All' },
  ]);
});

test('a spoiled row is a gap, though every page was read', () => {
  const { access } = analysed({ 'gdap-relationships': { items: [relationship('r'), { id: 'x' }] } });
  expect(access.basis.gaps).toEqual([{ source: 'gdap-relationships', cause: 'error', scope: null }]);
});

test('5,000 customers with 10,000 relationships stay below 3 MB', () => {
  const customer = (index: number): string => `b0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const items = Array.from({ length: 10_000 }, (_, index) =>
    relationship(`${customer(index)}-a0000000-0000-4000-8000-000000000001`, {
      of: customer(index % 5000),
      roles: index < 5000 ? [HELPDESK, READER] : [READER],
      endDateTime: index < 5000 ? '2027-03-01T00:00:00Z' : '2028-03-01T00:00:00Z',
    }),
  );
  const names = Object.fromEntries(
    items.flatMap(({ id, customer: of }, index) => [
      [id, `Contoso-Customer ${index}-Support`],
      [of?.tenantId ?? '', `Customer ${index % 5000}`],
    ]),
  );
  const analysis = analysed(
    {
      'gdap-relationships': { items },
      'gdap-assignments': {
        byEntity: Object.fromEntries(items.map(({ id }) => [id, [assignment(`${id} a`)]])),
      },
      'customer-insights': { items: Array.from({ length: 5000 }, (_, index) => insight(customer(index))) },
      'pc-customer': {
        byEntity: Object.fromEntries(
          Array.from({ length: 5000 }, (_, index) => [
            customer(index),
            [pcCustomer(customer(index), { allowDelegatedAccess: false })],
          ]),
        ),
      },
    },
    { names },
  );
  expect(analysis.access.seen?.customers).toHaveLength(5000);
  expect(analysis.access.seen?.customers[0]).toMatchObject({
    dap: false,
    mfa: { state: 'strong', covered: 100, users: 100 },
    reach: [0],
  });
  expect(analysis.roles).toHaveLength(2);
  expect(JSON.stringify(analysis).length).toBeLessThan(3_000_000);
});
