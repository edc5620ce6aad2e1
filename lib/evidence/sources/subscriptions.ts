import * as v from 'valibot';
import { defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({ subscriptionId: ObjectId, state: v.string() });

export type Subscription = v.InferOutput<typeof Row>;

/** Azure subscriptions that the signed-in person can see (https://learn.microsoft.com/rest/api/resources/subscriptions/list). */
export default defineSource({
  id: 'subscriptions',
  scope: 'arm',
  roles: ['Reader'],
  limitClass: 'arm',
  freshnessHours: 168,
  items: 'value',
  requests: () => [{ request: { resource: 'arm', path: '/subscriptions?api-version=2022-12-01' } }],
  row: (item) => readRow(Row, item),
  identity: ({ subscriptionId }) => subscriptionId,
  names: (item) => {
    const named = v.safeParse(
      v.object({ subscriptionId: ObjectId, displayName: v.pipe(v.string(), v.nonEmpty()) }),
      item,
    );
    return named.success ? [{ id: named.output.subscriptionId, name: named.output.displayName }] : [];
  },
});
