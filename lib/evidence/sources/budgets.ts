import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';
import { perSubscription } from '../subscriptions-in-use.ts';
import subscriptions from './subscriptions.ts';

const Contacts = v.nullish(v.array(v.string()), null);

const Notification = v.object({
  enabled: v.boolean(),
  contactEmails: Contacts,
  contactRoles: Contacts,
  contactGroups: Contacts,
});

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Notifications by name; what stands beside them and is no object says nothing. */
const Notifications = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((all) => Object.values(all).filter(isObject)),
  v.array(Notification),
);

const Budget = v.object({
  subscription: ObjectId,
  deleted: v.literal(false),
  amount: v.number(),
  category: v.nullish(v.string(), null),
  timePeriod: v.nullish(v.object({ endDate: v.nullish(DateTime, null) }), null),
  notifications: v.nullish(Notifications, null),
});

export type Budget = v.InferOutput<typeof Budget>;

/** The subscription was deleted meanwhile. */
export interface DeletedSubscription {
  readonly subscription: string;
  readonly deleted: true;
}

/** Budgets of each subscription in use (https://learn.microsoft.com/rest/api/consumption/budgets/list). */
export default defineSource<Budget | DeletedSubscription>({
  id: 'budgets',
  scope: 'arm',
  roles: ['Cost Management Reader', 'Reader'],
  limitClass: 'arm',
  freshnessHours: 168,
  items: 'value',
  after: [subscriptions],
  requests: (context) => perSubscription(context, 'Microsoft.Consumption/budgets?api-version=2024-08-01'),
  row: (item, subscription) => {
    const properties = isObject(item) && 'properties' in item ? item.properties : null;
    return readRow(
      Budget,
      isObject(properties) ? { ...properties, subscription, deleted: false } : { subscription },
    );
  },
  deleted: (subscription) => ({ subscription, deleted: true }),
  // Nobody has used cost management there yet.
  emptyCodes: ['MissingSubscriptionRegistration'],
});
