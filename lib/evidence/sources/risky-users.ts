import * as v from 'valibot';
import { DateTime, defineSource, ObjectId, readRow } from '../source.ts';

const Row = v.object({
  id: ObjectId,
  isDeleted: v.nullish(v.boolean(), null),
  riskLevel: v.string(),
  riskState: v.string(),
  riskLastUpdatedDateTime: DateTime,
});

export type RiskyUser = v.InferOutput<typeof Row>;

/** Users whose risk nobody has settled (https://learn.microsoft.com/graph/api/riskyuser-list). */
export default defineSource({
  id: 'risky-users',
  scope: 'IdentityRiskyUser.Read.All',
  roles: ['Security Reader', 'Security Operator', 'Global Reader'],
  licence: 'p2',
  limitClass: 'ca',
  freshnessHours: 168,
  // The metadata of 21Vianet does not have it.
  clouds: ['global', 'usgov'],
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: "/v1.0/identityProtection/riskyUsers?$filter=riskState%20eq%20'atRisk'%20or%20riskState%20eq%20'confirmedCompromised'&$top=500",
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ id }) => id,
  names: (item) => {
    const named = v.safeParse(
      v.object({ id: ObjectId, userDisplayName: v.pipe(v.string(), v.nonEmpty()) }),
      item,
    );
    return named.success ? [{ id: named.output.id, name: named.output.userDisplayName }] : [];
  },
});
