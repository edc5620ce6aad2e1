import * as v from 'valibot';
import { defineSource, readRow, TenantId } from '../source.ts';

const Row = v.object({
  tenantId: TenantId,
  totalUserCount: v.number(),
  mfaRegisteredUserCount: v.number(),
  securityDefaultsEnabled: v.nullish(v.boolean(), null),
  mfaConditionalAccessPolicyState: v.nullish(v.string(), null),
});

/**
 * MFA registration at customers that Microsoft 365 Lighthouse manages; off unless named in the settings
 * (https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-credentialuserregistrationssummaries).
 */
export default defineSource({
  id: 'lighthouse-mfa',
  scope: 'Reports.Read.All',
  roles: ['Reports Reader', 'Security Reader', 'Global Reader'],
  limitClass: 'other',
  freshnessHours: 168,
  clouds: ['global'],
  items: 'value',
  requests: () => [
    {
      request: {
        resource: 'graph',
        path: '/beta/tenantRelationships/managedTenants/credentialUserRegistrationsSummaries',
      },
    },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ tenantId }) => tenantId,
});
