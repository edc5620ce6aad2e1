import * as v from 'valibot';
import { defineSource, readRow, TenantId } from '../source.ts';

const Mfa = v.object({
  compliantAdminsCount: v.number(),
  compliantNonAdminsCount: v.number(),
  totalUsersCount: v.number(),
  securityDefaultsStatus: v.string(),
  mfaConditionalAccessPolicyStatus: v.string(),
  legacyPerUserMfaStatus: v.string(),
});

const Row = v.object({
  tenantId: TenantId,
  /** Null where Microsoft has not counted the customer yet. */
  mfa: v.nullish(Mfa, null),
});

export type CustomerInsight = v.InferOutput<typeof Row>;
export type CustomerMfa = v.InferOutput<typeof Mfa>;

/**
 * MFA at each customer, as Microsoft counts it
 * (https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights).
 */
export default defineSource({
  id: 'customer-insights',
  scope: 'PartnerSecurity.Read.All',
  roles: ['Security Reader', 'Security Administrator', 'Admin agent'],
  limitClass: 'partner',
  freshnessHours: 48,
  clouds: ['global'],
  items: 'value',
  requests: () => [
    { request: { resource: 'graph', path: '/beta/security/partner/securityScore/customerInsights' } },
  ],
  row: (item) => readRow(Row, item),
  identity: ({ tenantId }) => tenantId,
});
