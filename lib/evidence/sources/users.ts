import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Row = v.object({
  id: v.string(),
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
  names: (item) => {
    const named = v.safeParse(v.object({ id: v.string(), displayName: v.string() }), item);
    return named.success ? [{ id: named.output.id, name: named.output.displayName }] : [];
  },
});
