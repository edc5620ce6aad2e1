import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  emailsToNotify: v.nullish(v.array(v.string()), null),
  customersWithUsageBasedSubscription: v.nullish(v.number(), null),
});

/** Who is told when customers spend too much (https://learn.microsoft.com/partner-center/developer/get-partner-usage-summary). */
export default defineSource({
  id: 'pc-usage-summary',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'partner',
  freshnessHours: 168,
  // Documented for these only.
  clouds: ['global', 'usgov'],
  items: 'self',
  requests: () => [{ request: { resource: 'partnerCenter', path: '/v1/usagesummary' } }],
  row: (item) => readRow(Row, item),
});
