import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';
import gdapRelationships from './gdap-relationships.ts';

const Assignment = v.object({
  relationship: v.string(),
  deleted: v.literal(false),
  id: v.string(),
  status: v.string(),
  lastModifiedDateTime: DateTime,
  accessContainer: v.object({ accessContainerId: ObjectId }),
  accessDetails: v.object({ unifiedRoles: v.array(v.object({ roleDefinitionId: v.string() })) }),
});

export type GdapAssignment = v.InferOutput<typeof Assignment>;

/** The relationship itself was deleted between the list and this answer. */
export interface DeletedRelationship {
  readonly relationship: string;
  readonly deleted: true;
}

/**
 * Which groups may use which roles of a relationship
 * (https://learn.microsoft.com/graph/api/delegatedadminrelationship-list-accessassignments).
 */
export default defineSource<GdapAssignment | DeletedRelationship>({
  id: 'gdap-assignments',
  scope: 'DelegatedAdminRelationship.Read.All',
  roles: ['Admin agent'],
  limitClass: 'gdap',
  freshnessHours: 168,
  // The metadata of 21Vianet has no GDAP types.
  clouds: ['global', 'usgov'],
  items: 'value',
  after: [gdapRelationships],
  requests: ({ keysOf }) =>
    keysOf('live-relationships').map((relationship) => ({
      entity: relationship,
      request: {
        resource: 'graph',
        path: `/v1.0/tenantRelationships/delegatedAdminRelationships/${encodeURIComponent(relationship)}/accessAssignments`,
      },
    })),
  row: (item, relationship) =>
    readRow(Assignment, typeof item === 'object' ? { ...item, relationship, deleted: false } : item),
  identity: (row) => (row.deleted ? row.relationship : `${row.relationship} ${row.id}`),
  deleted: (relationship) => ({ relationship, deleted: true }),
});
