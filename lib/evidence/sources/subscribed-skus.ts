import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  skuPartNumber: v.string(),
  capabilityStatus: v.string(),
  prepaidUnits: v.object({ enabled: v.number(), warning: v.number() }),
  consumedUnits: v.number(),
  servicePlans: v.array(v.object({ servicePlanName: v.string(), provisioningStatus: v.string() })),
});

/** Licences that the tenant has bought (https://learn.microsoft.com/graph/api/subscribedsku-list). */
export default defineSource({
  id: 'subscribed-skus',
  scope: 'LicenseAssignment.Read.All',
  roles: [],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/subscribedSkus?$select=id,skuPartNumber,capabilityStatus,prepaidUnits,consumedUnits,servicePlans',
      },
    },
  ],
  row: (item) => readRow(Row, item),
});
