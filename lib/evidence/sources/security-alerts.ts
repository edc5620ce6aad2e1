import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

/** Documented as a boolean, and seen as text. */
const Flag = v.union([
  v.boolean(),
  v.pipe(
    v.picklist(['true', 'false']),
    v.transform((text) => text === 'true'),
  ),
]);

const Row = v.object({
  id: v.string(),
  status: v.string(),
  severity: v.string(),
  alertType: v.string(),
  isTest: Flag,
  detectedDateTime: DateTime,
  customerTenantId: v.nullish(ObjectId, null),
  subscriptionId: v.nullish(ObjectId, null),
});

export type SecurityAlert = v.InferOutput<typeof Row>;

/**
 * Microsoft's alerts about fraud and abuse at customers that nobody has resolved
 * (https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list).
 */
export default defineSource({
  id: 'security-alerts',
  scope: 'PartnerSecurity.Read.All',
  roles: ['Security Reader', 'Security Administrator', 'Admin agent'],
  limitClass: 'partner',
  freshnessHours: 24,
  clouds: ['global'],
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: "/beta/security/partner/securityAlerts?$filter=status%20ne%20'resolved'",
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: (item) => {
    const named = v.safeParse(
      v.object({ id: v.string(), displayName: v.pipe(v.string(), v.nonEmpty()) }),
      item,
    );
    return named.success ? [{ id: named.output.id, name: named.output.displayName }] : [];
  },
});
