import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  id: v.string(),
  displayName: v.string(),
  userPrincipalName: v.string(),
  mail: v.nullish(v.string(), null),
});

/** Who is signed in (https://learn.microsoft.com/graph/api/user-get). Its `Date` header is the clock of a sweep. */
export default defineSource({
  id: 'me',
  scope: 'User.Read',
  roles: [],
  limitClass: 'other',
  freshnessHours: 168,
  items: 'self',
  requests: () => [
    {
      request: { resource: 'graph', path: '/v1.0/me?$select=id,displayName,userPrincipalName,mail,userType' },
    },
  ],
  row: (item) => readRow(Row, item),
});
