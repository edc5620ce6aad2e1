import * as v from 'valibot';
import { defineSource, ObjectId, readRow } from '../source.ts';
import groupEligibilities from './group-eligibilities.ts';
import groupMembers from './group-members.ts';
import registration from './registration.ts';
import roleAssignments from './role-assignments.ts';
import roleDefinitions from './role-definitions.ts';
import roleEligibilities from './role-eligibilities.ts';

const Method = v.object({ user: ObjectId, deleted: v.literal(false), '@odata.type': v.string() });

export type AdminMethod = v.InferOutput<typeof Method>;

/** The user was deleted meanwhile. */
export interface DeletedUser {
  readonly user: string;
  readonly deleted: true;
}

/**
 * Authentication methods of each administrator, where the tenant has no licence for the report of all users
 * (https://learn.microsoft.com/graph/api/authentication-list-methods).
 */
export default defineSource<AdminMethod | DeletedUser>({
  id: 'admin-methods',
  scope: 'UserAuthenticationMethod.Read.All',
  roles: ['Global Reader', 'Authentication Administrator'],
  limitClass: 'other',
  freshnessHours: 168,
  items: 'value',
  after: [roleAssignments, roleDefinitions, roleEligibilities, groupMembers, groupEligibilities],
  consults: [registration],
  requests: ({ evidence, keysOf }) =>
    evidence(registration).gap?.cause === 'licence'
      ? keysOf('admins').map((user) => ({
          entity: user,
          request: {
            resource: 'graph',
            path: `/v1.0/users/${encodeURIComponent(user)}/authentication/methods`,
          },
        }))
      : [],
  row: (item, user) => readRow(Method, typeof item === 'object' ? { ...item, user, deleted: false } : item),
  deleted: (user) => ({ user, deleted: true }),
});
