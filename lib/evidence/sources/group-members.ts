import * as v from 'valibot';
import { displayNameOf } from '../named.ts';
import { defineSource, ObjectId, type RequestContext, readRow } from '../source.ts';
import caPolicies from './ca-policies.ts';
import gdapAssignments from './gdap-assignments.ts';
import partnerGroups from './partner-groups.ts';
import roleAssignments from './role-assignments.ts';
import roleDefinitions from './role-definitions.ts';
import roleEligibilities from './role-eligibilities.ts';

const Member = v.object({
  group: ObjectId,
  deleted: v.literal(false),
  id: ObjectId,
  '@odata.type': v.string(),
  /** Null where `User.Read.All` is not granted: `users` says it, if anything does. */
  accountEnabled: v.nullish(v.boolean(), null),
});

export type GroupMember = v.InferOutput<typeof Member>;

/** The group is gone, though something still names it. */
export interface DeletedGroup {
  readonly group: string;
  readonly deleted: true;
}

/** Groups that Conditional Access policies with an effect, or a planned one, name. */
function policyGroups({ evidence }: RequestContext): string[] {
  return evidence(caPolicies)
    .rows.filter(({ state }) => state !== 'disabled')
    .flatMap(({ conditions: { users } }) => [...users.includeGroups, ...users.excludeGroups]);
}

/**
 * Members of groups that policies name, that hold a privileged role, or that act for customers, through nested groups
 * (https://learn.microsoft.com/graph/api/group-list-transitivemembers).
 */
export default defineSource<GroupMember | DeletedGroup>({
  id: 'group-members',
  scope: 'GroupMember.Read.All',
  roles: [],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  after: [caPolicies, roleAssignments, roleDefinitions, roleEligibilities, gdapAssignments, partnerGroups],
  requests(context) {
    const groups = [
      ...policyGroups(context),
      ...context.keysOf('role-groups'),
      ...context.keysOf('technician-groups'),
    ];
    return [...new Set(groups.map((id) => id.toLowerCase()))].sort().map((group) => ({
      entity: group,
      request: {
        resource: 'graph',
        path: `/v1.0/groups/${encodeURIComponent(group)}/transitiveMembers?$select=id,displayName,userPrincipalName,accountEnabled&$top=999`,
      },
    }));
  },
  row: (item, group) => readRow(Member, typeof item === 'object' ? { ...item, group, deleted: false } : item),
  identity: (row) => (row.deleted ? row.group : `${row.group} ${row.id}`),
  names: displayNameOf,
  deleted: (group) => ({ group, deleted: true }),
});
