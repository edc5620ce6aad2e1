import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { defineSource, ObjectId, readRow } from '../source.ts';

/** Null where the principal was deleted; absent where nothing is told of it. */
const Principal = v.optional(
  v.nullable(v.object({ '@odata.type': v.string(), accountEnabled: v.nullish(v.boolean(), null) })),
);

const Row = v.object({
  id: v.string(),
  principalId: ObjectId,
  roleDefinitionId: ObjectId,
  directoryScopeId: v.string(),
  principal: Principal,
});

export type RoleAssignment = v.InferOutput<typeof Row>;

/** Who holds a directory role now (https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignments). */
export default defineSource({
  id: 'role-assignments',
  scope: 'RoleManagement.Read.Directory',
  roles: ['Directory Readers', 'Security Reader', 'Global Reader'],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/roleManagement/directory/roleAssignments?$expand=principal',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: (item) => displayNameOf((item as { principal?: unknown } | null)?.principal),
});
