import * as v from 'valibot';
import { defineSource, readRow, TenantId } from '../source.ts';

const Row = v.object({ customerId: TenantId, contractType: v.nullish(v.string(), null) });

/** Customers by contract with the partner (https://learn.microsoft.com/graph/api/contract-list). */
export default defineSource({
  id: 'contracts',
  scope: 'Directory.Read.All',
  roles: ['Global Reader', 'Admin agent'],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/contracts?$select=contractType,customerId,displayName&$top=999',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ customerId, contractType }) => `${customerId} ${contractType}`,
  names: (item) => {
    const named = v.safeParse(v.object({ customerId: TenantId, displayName: v.string() }), item);
    return named.success ? [{ id: named.output.customerId, name: named.output.displayName }] : [];
  },
});
