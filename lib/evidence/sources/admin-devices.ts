import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';
import groupEligibilities from './group-eligibilities.ts';
import groupMembers from './group-members.ts';
import roleAssignments from './role-assignments.ts';
import roleDefinitions from './role-definitions.ts';
import roleEligibilities from './role-eligibilities.ts';
import users from './users.ts';

const Row = v.object({
  /** Object id of the administrator for whom it was asked. */
  user: ObjectId,
  id: v.string(),
  userPrincipalName: v.string(),
  complianceState: v.string(),
  isEncrypted: v.boolean(),
  lastSyncDateTime: DateTime,
});

export type AdminDevice = v.InferOutput<typeof Row>;

const quoted = (text: string): string => encodeURIComponent(text.replaceAll("'", "''"));

/**
 * Managed devices of each administrator. Intune finds them by user principal name only, so an administrator who is
 * not among the users that were read is not asked for (https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list).
 */
export default defineSource({
  id: 'admin-devices',
  scope: 'DeviceManagementManagedDevices.Read.All',
  roles: ['Security Reader', 'Global Reader', 'Intune Administrator'],
  licence: 'intune',
  limitClass: 'other',
  freshnessHours: 168,
  items: 'value',
  after: [users, roleAssignments, roleDefinitions, roleEligibilities, groupMembers, groupEligibilities],
  requests: ({ evidence, keysOf }) => {
    const names = new Map(evidence(users).rows.map((user) => [user.id, user.userPrincipalName]));
    return keysOf('admins').flatMap((user) => {
      const name = names.get(user);
      if (name === undefined) return [];
      return [
        {
          entity: user,
          request: {
            resource: 'graph',
            path: `/v1.0/deviceManagement/managedDevices?$filter=userPrincipalName%20eq%20'${quoted(name)}'&$select=id,complianceState,isEncrypted,operatingSystem,userPrincipalName,lastSyncDateTime`,
          },
        },
      ];
    });
  },
  row: (item, user) => readRow(Row, typeof item === 'object' ? { ...item, user } : { user }),
});
