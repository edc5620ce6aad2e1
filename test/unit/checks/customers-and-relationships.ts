import type { Attestation } from '../../../lib/settings/told.ts';
import type { judge } from './evidence-of.ts';

export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const HELPDESK = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
export const READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
export const FABRIKAM = 'b0000000-0000-4000-8000-000000000001';
export const TAILSPIN = 'b0000000-0000-4000-8000-000000000002';

/** A relationship as Graph sends it, live until 2028. `roles`, `of`: template ids and customer tenant id. */
export function relationship(
  id: string,
  fields: Record<string, unknown> & { roles?: readonly string[]; of?: string | null } = {},
) {
  const { roles = [HELPDESK], of = FABRIKAM, ...rest } = fields;
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminRelationship',
    id,
    displayName: 'Contoso access',
    status: 'active',
    customer: of === null ? null : { tenantId: of, displayName: 'Fabrikam, Inc.' },
    accessDetails: { unifiedRoles: roles.map((roleDefinitionId) => ({ roleDefinitionId })) },
    duration: 'P730D',
    autoExtendDuration: 'PT0S',
    createdDateTime: '2026-01-01T00:00:00Z',
    lastModifiedDateTime: '2026-01-02T00:00:00Z',
    activatedDateTime: '2026-01-02T00:00:00Z',
    endDateTime: '2028-01-02T00:00:00Z',
    ...rest,
  };
}

/** An access assignment as Graph sends it. */
export function assignment(id: string, roles: readonly string[] = [HELPDESK], fields = {}) {
  return {
    '@odata.type': '#microsoft.graph.delegatedAdminAccessAssignment',
    id,
    status: 'active',
    createdDateTime: '2026-01-02T00:00:00Z',
    lastModifiedDateTime: '2026-01-02T00:01:00Z',
    accessContainer: {
      accessContainerId: 'd0000000-0000-4000-8000-000000000011',
      accessContainerType: 'securityGroup',
    },
    accessDetails: { unifiedRoles: roles.map((roleDefinitionId) => ({ roleDefinitionId })) },
    ...fields,
  };
}

/** A customer of Microsoft's insights, well protected. */
export function insight(tenantId: string, mfa: Record<string, unknown> | null = {}) {
  return {
    '@odata.type': '#microsoft.graph.partner.security.customerInsight',
    tenantId,
    mfa: mfa && {
      '@odata.type': 'microsoft.graph.partner.security.customerMfaInsight',
      compliantAdminsCount: 2,
      compliantNonAdminsCount: 98,
      totalUsersCount: 100,
      securityDefaultsStatus: 'disabled',
      mfaConditionalAccessPolicyStatus: 'enabled',
      legacyPerUserMfaStatus: 'disabled',
      ...mfa,
    },
  };
}

export const contract = (customerId: string) => ({
  id: customerId,
  contractType: 'ResellerPartner',
  customerId,
  defaultDomainName: 'fabrikam.onmicrosoft.com',
  displayName: 'Fabrikam, Inc.',
});

export const pcCustomer = (id: string, fields = {}) => ({
  id,
  companyProfile: { tenantId: id, domain: 'fabrikam.onmicrosoft.com', companyName: 'Fabrikam, Inc.' },
  relationshipToPartner: 'reseller',
  ...fields,
});

/** Attested days (of 24 hours) before the 20th of November 2026, 08:00 UTC, and seconds more. */
export function attestedBefore(check: string, days: number, more = 0, fields: Partial<Attestation> = {}) {
  const at = new Date(Date.parse('2026-11-20T08:00:00Z') - days * 86_400_000 - more * 1000).toISOString();
  return { check, by: 'Ada', at, ...fields };
}

/** Verdict, reason and cause of one subject. */
export function of(result: ReturnType<typeof judge>, id: string): string | undefined {
  const subject = result.subjects.find((one) => one.id === id);
  return subject && [subject.verdict, subject.detail.code, subject.cause].filter(Boolean).join(' ');
}
