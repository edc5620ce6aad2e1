import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  principalId: ObjectId,
  roleDefinitionId: ObjectId,
  directoryScopeId: v.string(),
  assignmentType: v.string(),
  endDateTime: v.nullish(DateTime, null),
});

export type RoleAssignmentInstance = v.InferOutput<typeof Row>;

/**
 * Whether a role is held for good or was activated for a while, by Privileged Identity Management
 * (https://learn.microsoft.com/graph/api/rbacapplication-list-roleassignmentscheduleinstances).
 */
export default defineSource({
  id: 'role-assignment-instances',
  scope: 'RoleAssignmentSchedule.Read.Directory',
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
        path: '/v1.0/roleManagement/directory/roleAssignmentScheduleInstances',
      },
    },
  ],
  row: (item) => readRow(Row, item),
});
