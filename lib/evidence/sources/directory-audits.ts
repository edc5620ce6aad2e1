import * as v from 'valibot';
import { DateTime, defineSource, type Name, ObjectId, readRow } from '../source.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Microsoft keeps the log for as long, for seven days without Microsoft Entra ID P1. */
const KEPT_DAYS = 30;

/** Named by https://learn.microsoft.com/entra/identity/monitoring-health/reference-audit-activities. */
const ACTIVITIES: readonly string[] = [
  'Add member to group',
  'Add member to role',
  'Add eligible member to role',
  'Add member to role in PIM completed (permanent)',
  'Add member to role in PIM completed (timebound)',
  'Add eligible member to role in PIM completed (permanent)',
  'Add eligible member to role in PIM completed (timebound)',
];

const Text = v.nullish(v.string(), null);

const Row = v.object({
  id: v.string(),
  activityDateTime: DateTime,
  activityDisplayName: v.string(),
  result: v.string(),
  initiatedBy: v.object({
    user: v.nullish(v.object({ id: v.nullish(ObjectId, null), userPrincipalName: Text }), null),
    app: v.nullish(v.object({ appId: v.nullish(ObjectId, null), displayName: Text }), null),
  }),
  targetResources: v.array(v.object({ id: v.nullish(ObjectId, null), type: Text })),
});

export type DirectoryAudit = v.InferOutput<typeof Row>;

const Named = v.object({ id: ObjectId, displayName: v.pipe(v.string(), v.nonEmpty()) });
const Initiated = v.object({ initiatedBy: v.object({ user: Named }) });

/** Whoever did it, where Microsoft says a name; that of a target may be older than the object's own. */
function names(item: unknown): Name[] {
  const named = v.safeParse(Initiated, item);
  if (!named.success) return [];
  const { id, displayName } = named.output.initiatedBy.user;
  return [{ id, name: displayName }];
}

/**
 * Who changed policies, groups and roles since the previous sweep
 * (https://learn.microsoft.com/graph/api/directoryaudit-list). No check rests on it: it explains what others found. A
 * first sweep has nothing to explain, and asks nothing.
 */
export default defineSource({
  id: 'directory-audits',
  scope: 'AuditLog.Read.All',
  roles: ['Reports Reader', 'Security Reader', 'Security Administrator'],
  limitClass: 'reports',
  freshnessHours: 168,
  clouds: ['global', 'usgov'],
  items: 'value',
  explains: true,
  requests: ({ now, previousSweepAt }) => {
    if (previousSweepAt === null) return [];
    const since = Math.max(previousSweepAt.getTime(), now.getTime() - KEPT_DAYS * DAY_MS);
    const what = [
      "loggedByService eq 'Conditional Access'",
      ...ACTIVITIES.map((name) => `activityDisplayName eq '${name}'`),
    ].join(' or ');
    const filter = `activityDateTime ge ${new Date(since).toISOString().slice(0, 19)}Z and (${what})`;
    return [
      {
        request: {
          resource: 'graph',
          path: `/v1.0/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}&$top=999`,
        },
      },
    ];
  },
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names,
});
