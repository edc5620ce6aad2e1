import * as v from 'valibot';
import { defineSource, readRow } from '../source.ts';

const Row = v.object({
  id: v.string(),
  displayName: v.string(),
  partnerTenantType: v.nullish(v.string(), null),
  verifiedDomains: v.array(v.object({ name: v.string() })),
  securityComplianceNotificationMails: v.array(v.string()),
  technicalNotificationMails: v.array(v.string()),
});

export type Organization = v.InferOutput<typeof Row>;

/** The partner's own tenant (https://learn.microsoft.com/graph/api/organization-list). */
export default defineSource({
  id: 'organization',
  scope: 'Organization.Read.All',
  roles: [],
  limitClass: 'directory',
  freshnessHours: 168,
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/v1.0/organization?$select=id,displayName,partnerTenantType,verifiedDomains,securityComplianceNotificationMails,technicalNotificationMails',
      },
    },
  ],
  row: (item) => readRow(Row, item),
});
