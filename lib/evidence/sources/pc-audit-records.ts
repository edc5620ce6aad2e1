import * as v from 'valibot';
import { defineSource, readRow, TenantId, UnzonedDateTime } from '../source.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 30;

/** Tells who did something, and no check rests on it: what is not understood is not known, and spoils no entry. */
const Text = v.fallback(v.nullish(v.string(), null), null);

/** Of what this was done to, who did it is kept: of nothing else is that ever told. */
const TOLD = 'granular_admin_relationship';

const Row = v.pipe(
  v.object({
    id: Text,
    operationType: v.string(),
    operationDate: UnzonedDateTime,
    operationStatus: Text,
    resourceType: Text,
    customerId: v.fallback(v.nullish(TenantId, null), null),
    userPrincipalName: Text,
    applicationId: Text,
  }),
  v.transform((row) =>
    row.resourceType?.toLowerCase() === TOLD
      ? row
      : { ...row, customerId: null, userPrincipalName: null, applicationId: null },
  ),
);

export type AuditRecord = v.InferOutput<typeof Row>;

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** What was done in Partner Center in the last 30 days (https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity). */
export default defineSource({
  id: 'pc-audit-records',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'partner',
  freshnessHours: 168,
  // Documented for these only.
  clouds: ['global', 'usgov'],
  items: 'items',
  requests: ({ now }) => [
    {
      request: {
        resource: 'partnerCenter',
        path: `/v1/auditrecords?startDate=${dayOf(new Date(now.getTime() - DAYS * DAY_MS))}&endDate=${dayOf(now)}&size=500`,
      },
    },
  ],
  row: (item) => readRow(Row, item),
});
