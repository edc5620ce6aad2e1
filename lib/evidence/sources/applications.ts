import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

const OptionalDateTime = v.nullish(DateTime, null);

const Row = v.object({
  id: ObjectId,
  appId: ObjectId,
  passwordCredentials: v.array(v.object({ startDateTime: OptionalDateTime, endDateTime: OptionalDateTime })),
  keyCredentials: v.array(v.object({ endDateTime: OptionalDateTime })),
  requiredResourceAccess: v.array(v.object({ resourceAppId: ObjectId })),
});

/** App registrations of the partner's own tenant (https://learn.microsoft.com/graph/api/application-list). */
export default defineSource({
  id: 'applications',
  scope: 'Application.Read.All',
  roles: ['Global Reader'],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/applications?$select=id,appId,displayName,passwordCredentials,keyCredentials,requiredResourceAccess&$top=999',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: displayNameOf,
});
