import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';
import { perSubscription } from '../subscriptions-in-use.ts';
import type { DeletedSubscription } from './budgets.ts';
import subscriptions from './subscriptions.ts';

const Alert = v.object({
  subscription: ObjectId,
  deleted: v.literal(false),
  kind: v.nullish(v.string(), null),
  properties: v.object({
    status: v.string(),
    schedule: v.nullish(v.object({ endDate: v.nullish(DateTime, null) }), null),
  }),
});

export type AnomalyAlert = v.InferOutput<typeof Alert>;

/**
 * Scheduled actions of each subscription in use, among them the alerts about unusual cost
 * (https://learn.microsoft.com/rest/api/cost-management/scheduled-actions/list-by-scope).
 */
export default defineSource<AnomalyAlert | DeletedSubscription>({
  id: 'anomaly-alerts',
  scope: 'arm',
  roles: ['Cost Management Reader', 'Reader'],
  limitClass: 'arm',
  freshnessHours: 168,
  items: 'value',
  after: [subscriptions],
  requests: (context) =>
    perSubscription(context, 'Microsoft.CostManagement/scheduledActions?api-version=2022-10-01'),
  row: (item, subscription) =>
    readRow(Alert, typeof item === 'object' ? { ...item, subscription, deleted: false } : { subscription }),
  deleted: (subscription) => ({ subscription, deleted: true }),
  // Nobody has used cost management there yet.
  emptyCodes: ['MissingSubscriptionRegistration'],
});
