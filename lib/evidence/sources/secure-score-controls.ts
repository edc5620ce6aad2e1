import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Row = v.object({
  id: v.string(),
  controlCategory: v.string(),
  service: v.string(),
  maxScore: v.number(),
  title: v.nullish(v.string(), null),
  deprecated: v.nullish(v.boolean(), null),
  controlStateUpdates: v.nullish(
    v.array(v.object({ state: v.nullish(v.string(), null), updatedDateTime: v.nullish(DateTime, null) })),
    null,
  ),
});

/** What Secure Score counts, and how much (https://learn.microsoft.com/graph/api/security-list-securescorecontrolprofiles). */
export default defineSource({
  id: 'secure-score-controls',
  scope: 'SecurityEvents.Read.All',
  roles: ['Security Reader', 'Global Reader'],
  limitClass: 'score',
  freshnessHours: 48,
  // The metadata of 21Vianet does not have it.
  clouds: ['global', 'usgov'],
  items: 'value',
  requests: () => [{ request: { resource: 'graph', path: '/v1.0/security/secureScoreControlProfiles' } }],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: (item) => {
    const named = v.safeParse(v.object({ id: v.string(), title: v.string() }), item);
    return named.success ? [{ id: named.output.id, name: named.output.title }] : [];
  },
});
