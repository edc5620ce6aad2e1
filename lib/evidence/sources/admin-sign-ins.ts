import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';
import groupEligibilities from './group-eligibilities.ts';
import groupMembers from './group-members.ts';
import roleAssignments from './role-assignments.ts';
import roleDefinitions from './role-definitions.ts';
import roleEligibilities from './role-eligibilities.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS = 7;

const Row = v.object({
  userId: ObjectId,
  createdDateTime: DateTime,
  status: v.object({ errorCode: v.number() }),
  deviceDetail: v.nullish(v.object({ isCompliant: v.nullish(v.boolean(), null) }), null),
});

export type AdminSignIn = v.InferOutput<typeof Row>;

/** The 50 newest sign-ins of each administrator within seven days (https://learn.microsoft.com/graph/api/signin-list). */
export default defineSource({
  id: 'admin-sign-ins',
  scope: 'AuditLog.Read.All',
  roles: ['Reports Reader', 'Security Reader', 'Global Reader'],
  licence: 'p1',
  limitClass: 'reports',
  freshnessHours: 168,
  items: 'value',
  firstPageOnly: true,
  after: [roleAssignments, roleDefinitions, roleEligibilities, groupMembers, groupEligibilities],
  requests: ({ now, keysOf }) => {
    const since = `${new Date(now.getTime() - DAYS * DAY_MS).toISOString().slice(0, 19)}Z`;
    return keysOf('admins').map((user) => ({
      entity: user,
      request: {
        resource: 'graph',
        path: `/v1.0/auditLogs/signIns?$filter=createdDateTime%20ge%20${since}%20and%20userId%20eq%20'${encodeURIComponent(user)}'&$top=50`,
      },
    }));
  },
  row: (item) => readRow(Row, item),
});
