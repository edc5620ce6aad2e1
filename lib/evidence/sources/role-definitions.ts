import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  id: ObjectId,
  templateId: v.nullish(ObjectId, null),
  /** Microsoft's name of a built-in role: three template ids are known by name only. */
  displayName: v.string(),
  isBuiltIn: v.boolean(),
});

export type RoleDefinition = v.InferOutput<typeof Row>;

/** Directory roles, built-in and custom (https://learn.microsoft.com/graph/api/rbacapplication-list-roledefinitions). */
export default defineSource({
  id: 'role-definitions',
  scope: 'RoleManagement.Read.Directory',
  roles: ['Directory Readers', 'Security Reader', 'Global Reader'],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/roleManagement/directory/roleDefinitions?$select=id,templateId,displayName,isBuiltIn',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: displayNameOf,
});
