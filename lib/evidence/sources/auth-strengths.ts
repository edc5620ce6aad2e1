import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  id: v.string(),
  allowedCombinations: v.array(v.string()),
  requirementsSatisfied: v.string(),
});

/** Authentication strengths (https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-policies). */
export default defineSource({
  id: 'auth-strengths',
  scope: 'Policy.Read.AuthenticationMethod',
  roles: ['Security Reader', 'Global Reader'],
  limitClass: 'other',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/policies/authenticationStrengthPolicies',
        prefer: 'include-unknown-enum-members',
      },
    },
  ],
  row: (item) => readRow(Row, item),
});
