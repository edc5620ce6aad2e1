import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Row = v.object({ createdDateTime: DateTime, score: v.number() });

/**
 * Microsoft's partner security score over time
 * (https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history).
 */
export default defineSource({
  id: 'partner-score-history',
  scope: 'PartnerSecurity.Read.All',
  roles: ['Security Reader', 'Security Administrator', 'Admin agent'],
  limitClass: 'partner',
  freshnessHours: 48,
  clouds: ['global'],
  items: 'value',
  requests: () => [{ request: { resource: 'graph', path: '/beta/security/partner/securityScore/history' } }],
  row: (item) => readRow(Row, item),
});
