import * as v from 'valibot';
import { defineSource, readRow, TenantId } from '../source.ts';
import pcCustomers from './pc-customers.ts';

const Customer = v.object({ id: TenantId, deleted: v.literal(false), allowDelegatedAccess: v.boolean() });

/** No longer a customer when it was asked about. */
export interface DeletedCustomer {
  readonly id: string;
  readonly deleted: true;
}

/**
 * One customer's record: whether it allows delegated access (DAP)
 * (https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id).
 */
export default defineSource<v.InferOutput<typeof Customer> | DeletedCustomer>({
  id: 'pc-customer',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'pcCustomers',
  freshnessHours: 168,
  items: 'self',
  after: [pcCustomers],
  requests: ({ evidence }) =>
    [...new Set(evidence(pcCustomers).rows.map(({ id }) => id))].map((id) => ({
      entity: id,
      request: { resource: 'partnerCenter', path: `/v1/customers/${encodeURIComponent(id)}` },
    })),
  row: (item) => readRow(Customer, typeof item === 'object' ? { ...item, deleted: false } : item),
  identity: ({ id }) => id,
  deleted: (id) => ({ id, deleted: true }),
});
