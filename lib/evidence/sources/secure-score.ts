import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Row = v.object({
  createdDateTime: DateTime,
  currentScore: v.number(),
  maxScore: v.number(),
  controlScores: v.array(
    v.object({ controlCategory: v.string(), controlName: v.string(), score: v.number() }),
  ),
});

/** The newest Microsoft Secure Score (https://learn.microsoft.com/graph/api/security-list-securescores). */
export default defineSource({
  id: 'secure-score',
  scope: 'SecurityEvents.Read.All',
  roles: ['Security Reader', 'Global Reader'],
  limitClass: 'score',
  freshnessHours: 48,
  // The metadata of 21Vianet does not have it.
  clouds: ['global', 'usgov'],
  items: 'value',
  firstPageOnly: true,
  requests: () => [{ request: { resource: 'graph', path: '/v1.0/security/secureScores?$top=1' } }],
  row: (item) => readRow(Row, item),
});
