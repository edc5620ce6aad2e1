import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  principalId: ObjectId,
  roleDefinitionId: ObjectId,
  directoryScopeId: v.string(),
  status: v.string(),
  scheduleInfo: v.object({
    expiration: v.nullish(v.object({ endDateTime: v.nullish(DateTime, null) }), null),
  }),
  /** Null where the principal was deleted; absent where nothing is told of it. */
  principal: v.optional(v.nullable(v.object({ '@odata.type': v.string() }))),
});

export type RoleEligibility = v.InferOutput<typeof Row>;

/**
 * Who may activate a directory role by Privileged Identity Management
 * (https://learn.microsoft.com/graph/api/rbacapplication-list-roleeligibilityschedules).
 */
export default defineSource({
  id: 'role-eligibilities',
  scope: 'RoleEligibilitySchedule.Read.Directory',
  roles: ['Security Reader', 'Global Reader'],
  licence: 'pim',
  emptyWithoutLicence: true,
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/roleManagement/directory/roleEligibilitySchedules?$expand=principal',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  names: (item) => displayNameOf((item as { principal?: unknown } | null)?.principal),
});
