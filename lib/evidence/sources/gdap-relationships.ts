import * as v from 'valibot';
import { DateTime, defineSource, type RowReading, readRow, TenantId } from '../source.ts';

/** ISO 8601 duration: `P730D`, `P2Y`, `PT0S`. */
const IsoDuration = v.pipe(
  v.string(),
  v.regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, 'not a duration'),
);

const Row = v.object({
  id: v.string(),
  displayName: v.string(),
  status: v.string(),
  /** Null until the customer was asked to approve. */
  customer: v.nullish(v.object({ tenantId: TenantId }), null),
  accessDetails: v.object({ unifiedRoles: v.array(v.object({ roleDefinitionId: v.string() })) }),
  duration: v.string(),
  autoExtendDuration: v.nullish(IsoDuration, null),
  createdDateTime: DateTime,
  lastModifiedDateTime: DateTime,
  activatedDateTime: v.nullish(DateTime, null),
  endDateTime: v.nullish(DateTime, null),
});

export type GdapRelationship = v.InferOutput<typeof Row>;

/** Statuses before a relationship is active; only then may its customer be absent. */
const NOT_YET_ACTIVE: ReadonlySet<string> = new Set(['created', 'approvalPending', 'approved', 'activating']);

/** Statuses of one that has ended, or soon will: a request that lapsed never was active, and so has no end either. */
const OVER: ReadonlySet<string> = new Set(['expired', 'terminationRequested', 'terminating', 'terminated']);

const lacksEnd = ({ status, activatedDateTime, endDateTime }: GdapRelationship): boolean =>
  endDateTime === null && !(OVER.has(status) && activatedDateTime === null);

function read(item: unknown): RowReading<GdapRelationship> {
  const reading = readRow(Row, item);
  if (!('row' in reading)) return reading;
  const { row } = reading;
  const missing = NOT_YET_ACTIVE.has(row.status)
    ? row.status === 'created' || row.customer !== null
      ? []
      : ['customer']
    : [...(row.customer === null ? ['customer'] : []), ...(lacksEnd(row) ? ['endDateTime'] : [])];
  return missing.length === 0 ? reading : { spoiled: { partial: row, fields: missing } };
}

/** GDAP relationships with every customer (https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships). */
export default defineSource({
  id: 'gdap-relationships',
  scope: 'DelegatedAdminRelationship.Read.All',
  roles: ['Admin agent'],
  limitClass: 'gdap',
  freshnessHours: 168,
  // The metadata of 21Vianet has no GDAP types.
  clouds: ['global', 'usgov'],
  items: 'value',
  requests: () => [
    {
      request: { resource: 'graph', path: '/v1.0/tenantRelationships/delegatedAdminRelationships?$top=300' },
    },
  ],
  row: read,
  identity: ({ id }) => id,
  names: (item) => {
    const own = v.safeParse(v.object({ id: v.string(), displayName: v.string() }), item);
    const of = v.safeParse(
      v.object({ customer: v.object({ tenantId: TenantId, displayName: v.string() }) }),
      item,
    );
    return [
      ...(own.success ? [{ id: own.output.id, name: own.output.displayName }] : []),
      ...(of.success ? [{ id: of.output.customer.tenantId, name: of.output.customer.displayName }] : []),
    ];
  },
});
