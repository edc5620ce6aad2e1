import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  id: ObjectId,
  userType: v.nullish(v.string(), null),
  isMfaCapable: v.boolean(),
  methodsRegistered: v.array(v.string()),
  lastUpdatedDateTime: v.nullish(DateTime, null),
});

export type Registration = v.InferOutput<typeof Row>;

/**
 * Authentication methods that each user has registered; disabled users are not in it
 * (https://learn.microsoft.com/graph/api/authenticationmethodsroot-list-userregistrationdetails).
 */
export default defineSource({
  id: 'registration',
  scope: 'AuditLog.Read.All',
  roles: ['Reports Reader', 'Security Reader', 'Global Reader'],
  licence: 'p1',
  limitClass: 'reports',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/reports/authenticationMethods/userRegistrationDetails?$select=id,userPrincipalName,userType,isMfaCapable,methodsRegistered,lastUpdatedDateTime&$top=999',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
});
