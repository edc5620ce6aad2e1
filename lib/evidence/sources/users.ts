import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  id: ObjectId,
  userPrincipalName: v.string(),
  /** Null for users made before guests were told apart: members. */
  userType: v.nullish(v.string(), null),
  accountEnabled: v.boolean(),
  createdDateTime: v.nullish(DateTime, null),
  onPremisesSyncEnabled: v.nullish(v.boolean(), null),
});

export type User = v.InferOutput<typeof Row>;

/** Everybody in the partner's own directory (https://learn.microsoft.com/graph/api/user-list). */
export default defineSource({
  id: 'users',
  scope: 'User.Read.All',
  roles: ['Global Reader'],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/users?$select=id,displayName,userPrincipalName,userType,accountEnabled,createdDateTime,onPremisesSyncEnabled&$top=999',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: displayNameOf,
});
