import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';
import gdapAssignments from './gdap-assignments.ts';
import partnerGroups from './partner-groups.ts';
import roleAssignments from './role-assignments.ts';
import roleDefinitions from './role-definitions.ts';
import roleEligibilities from './role-eligibilities.ts';

const Row = v.object({
  groupId: ObjectId,
  principalId: ObjectId,
  accessId: v.string(),
  status: v.nullish(v.string(), null),
  scheduleInfo: v.nullish(
    v.object({ expiration: v.nullish(v.object({ endDateTime: v.nullish(DateTime, null) }), null) }),
    null,
  ),
});

export type GroupEligibility = v.InferOutput<typeof Row>;

/**
 * Who may activate membership of a group that holds a privileged role or acts for customers (PIM for Groups,
 * https://learn.microsoft.com/graph/api/privilegedaccessgroup-list-eligibilityschedules).
 */
export default defineSource({
  id: 'group-eligibilities',
  scope: 'PrivilegedEligibilitySchedule.Read.AzureADGroup',
  roles: ['Security Reader', 'Global Reader'],
  licence: 'pim',
  emptyWithoutLicence: true,
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  after: [roleAssignments, roleDefinitions, roleEligibilities, gdapAssignments, partnerGroups],
  requests: ({ keysOf }) =>
    [...new Set([...keysOf('role-groups'), ...keysOf('technician-groups')])].sort().map((group) => ({
      entity: group,
      request: {
        resource: 'graph',
        path: `/v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules?$filter=groupId eq '${group}'`,
      },
    })),
  row: (item) => readRow(Row, item),
  absent: 'empty',
});
