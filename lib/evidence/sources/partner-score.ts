import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Row = v.object({
  currentScore: v.number(),
  maxScore: v.number(),
  lastRefreshDateTime: v.nullish(DateTime, null),
});

/** Microsoft's own partner security score (https://learn.microsoft.com/graph/api/resources/partner-security-api-overview). */
export default defineSource({
  id: 'partner-score',
  scope: 'PartnerSecurity.Read.All',
  roles: ['Security Reader', 'Security Administrator', 'Admin agent'],
  limitClass: 'partner',
  freshnessHours: 48,
  clouds: ['global'],
  items: 'self',
  requests: () => [{ request: { resource: 'graph', path: '/beta/security/partner/securityScore' } }],
  row: (item) => readRow(Row, item),
});
