import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({ isEnabled: v.boolean() });

/** Whether security defaults are on (https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get). */
export default defineSource({
  id: 'security-defaults',
  scope: 'Policy.Read.All',
  roles: ['Security Reader', 'Global Reader'],
  limitClass: 'other',
  freshnessHours: 168,
  items: 'self',
  requests: () => [
    { request: { resource: 'graph', path: '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy' } },
  ],
  row: (item) => readRow(Row, item),
});
