import * as v from 'valibot';
import { defineSource, readRow, TenantId } from '../source.ts';

const Row = v.object({
  id: TenantId,
  budget: v.nullish(v.object({ amount: v.nullish(v.number(), null) }), null),
  percentUsed: v.nullish(v.number(), null),
  totalCost: v.number(),
});

export type UsageRecord = v.InferOutput<typeof Row>;

/**
 * What each customer's Azure costs this month, and its spending budget
 * (https://learn.microsoft.com/partner-center/developer/get-a-customer-s-utilization-record-for-azure).
 */
export default defineSource({
  id: 'pc-usage-records',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'pcCustomers',
  freshnessHours: 168,
  // Documented for these only.
  clouds: ['global', 'usgov'],
  items: 'items',
  requests: () => [{ request: { resource: 'partnerCenter', path: '/v1/customers/usagerecords' } }],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: (item) => {
    const named = v.safeParse(v.object({ id: TenantId, name: v.pipe(v.string(), v.nonEmpty()) }), item);
    return named.success ? [{ id: named.output.id, name: named.output.name }] : [];
  },
});
