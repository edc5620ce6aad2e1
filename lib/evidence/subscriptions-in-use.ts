import type { RequestContext, SourceRequest } from './source.ts';
import subscriptions, { type Subscription } from './sources/subscriptions.ts';

/** States in which nothing can be spent (https://learn.microsoft.com/azure/cost-management-billing/manage/subscription-states). */
const AT_REST: ReadonlySet<string> = new Set(['Disabled', 'Deleted']);

/** Whether a subscription can cost anything; one in a state of another time can. */
export const isInUse = ({ state }: Subscription): boolean => !AT_REST.has(state);

/** One request per subscription in use, under one of its providers. */
export function perSubscription({ evidence }: RequestContext, provider: string): readonly SourceRequest[] {
  return evidence(subscriptions)
    .rows.filter(isInUse)
    .map(({ subscriptionId }) => ({
      entity: subscriptionId,
      request: {
        resource: 'arm',
        path: `/subscriptions/${encodeURIComponent(subscriptionId)}/providers/${provider}`,
      },
    }));
}
