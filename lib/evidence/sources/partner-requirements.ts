import * as v from 'valibot';
import { DateTime, defineSource, readRow } from '../source.ts';

const Count = v.nullish(v.number(), null);

const Row = v.object({
  requirementType: v.string(),
  complianceStatus: v.string(),
  state: v.nullish(v.string(), null),
  actionUrl: v.nullish(v.string(), null),
  updatedDateTime: v.nullish(DateTime, null),
  adminsRequiredNotUsingMfaCount: Count,
  legacyPerUserMfaStatus: v.nullish(v.string(), null),
  compliantTenantCount: Count,
  totalTenantCount: Count,
  averageResponseTimeInHours: Count,
  customersWithSpendBudgetCount: Count,
  totalCustomersCount: Count,
});

export type PartnerRequirement = v.InferOutput<typeof Row>;

/**
 * The requirements of Partner Center's security page
 * (https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements).
 */
export default defineSource({
  id: 'partner-requirements',
  scope: 'PartnerSecurity.Read.All',
  roles: ['Security Reader', 'Security Administrator', 'Admin agent'],
  limitClass: 'partner',
  freshnessHours: 48,
  clouds: ['global'],
  items: 'value',
  requests: () => [
    { request: { resource: 'graph', path: '/beta/security/partner/securityScore/requirements' } },
  ],
  row: (item) => readRow(Row, item),
});
