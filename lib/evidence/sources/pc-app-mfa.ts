import * as v from 'valibot';
import { defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  applicationId: ObjectId,
  loginDate: v.pipe(v.string(), v.isoDate()),
  mfaCompliantRequestCount: v.number(),
  totalRequestCount: v.number(),
});

/**
 * How many of each app's calls to Partner Center carried MFA, by day
 * (https://learn.microsoft.com/partner-center/developer/get-application-mfa-adoption-status).
 */
export default defineSource({
  id: 'pc-app-mfa',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'partner',
  freshnessHours: 168,
  items: 'array',
  requests: () => [{ request: { resource: 'partnerCenter', path: '/v1/applicationmfaadoptionstatus' } }],
  row: (item) => readRow(Row, item),
  names: (item) => {
    const named = v.safeParse(
      v.object({ applicationId: ObjectId, applicationName: v.pipe(v.string(), v.nonEmpty()) }),
      item,
    );
    return named.success ? [{ id: named.output.applicationId, name: named.output.applicationName }] : [];
  },
});
