import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Targets = v.nullish(v.array(v.looseObject({ id: v.string() })), null);

const Row = v.object({
  authenticationMethodConfigurations: v.array(
    v.object({ id: v.string(), state: v.string(), includeTargets: Targets, excludeTargets: Targets }),
  ),
});

export type AuthenticationMethodsPolicy = v.InferOutput<typeof Row>;

/** Which authentication methods are allowed, and to whom (https://learn.microsoft.com/graph/api/authenticationmethodspolicy-get). */
export default defineSource({
  id: 'auth-methods-policy',
  scope: 'Policy.Read.AuthenticationMethod',
  roles: ['Security Reader', 'Global Reader'],
  limitClass: 'other',
  freshnessHours: 168,
  // The metadata of 21Vianet does not have it.
  clouds: ['global', 'usgov'],
  items: 'self',
  requests: () => [{ request: { resource: 'graph', path: '/v1.0/policies/authenticationMethodsPolicy' } }],
  row: (item) => readRow(Row, item),
});
