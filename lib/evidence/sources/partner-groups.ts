import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({ id: ObjectId, displayName: v.string() });

/**
 * The groups whose members act for customers in Partner Center
 * (https://learn.microsoft.com/partner-center/account-settings/permissions-overview).
 */
export default defineSource({
  id: 'partner-groups',
  scope: 'GroupMember.Read.All',
  roles: [],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: "/v1.0/groups?$filter=displayName eq 'AdminAgents' or displayName eq 'HelpdeskAgents' or displayName eq 'SalesAgents'&$select=id,displayName",
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: displayNameOf,
});
