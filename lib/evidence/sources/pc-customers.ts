import * as v from 'valibot';
import { defineSource, readRow, TenantId } from '../source.ts';

const Row = v.object({ id: TenantId, relationshipToPartner: v.nullish(v.string(), null) });

/** Customers by Partner Center (https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers). */
export default defineSource({
  id: 'pc-customers',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'pcCustomers',
  freshnessHours: 168,
  items: 'items',
  requests: () => [{ request: { resource: 'partnerCenter', path: '/v1/customers?size=500' } }],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: (item) => {
    const named = v.safeParse(
      v.object({ id: TenantId, companyProfile: v.object({ companyName: v.string() }) }),
      item,
    );
    return named.success ? [{ id: named.output.id, name: named.output.companyProfile.companyName }] : [];
  },
});
