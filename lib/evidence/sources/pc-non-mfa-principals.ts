import * as v from 'valibot';
import { defineSource, ObjectId, readRow, UnzonedDateTime } from '../source.ts';

const Row = v.object({ objectId: ObjectId, lastNonMfaCompliantRequestDateTime: UnzonedDateTime });

/**
 * Users and apps that called Partner Center without MFA, each with its last such call
 * (https://learn.microsoft.com/partner-center/developer/get-non-mfa-compliant-partner-principals).
 */
export default defineSource({
  id: 'pc-non-mfa-principals',
  scope: 'partnercenter',
  roles: ['Admin agent'],
  limitClass: 'partner',
  freshnessHours: 168,
  items: 'items',
  requests: () => [{ request: { resource: 'partnerCenter', path: '/v1/nonMfaCompliantPartnerPrincipals' } }],
  row: (item) => readRow(Row, item),
});
