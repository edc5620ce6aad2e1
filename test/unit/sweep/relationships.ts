import type { RecordedTenant } from '../../cloud/recorded-tenant.ts';

const GDAP = '/v1.0/tenantRelationships/delegatedAdminRelationships';

/** The tenant with other GDAP relationships, as one recording that the simulated service serves in its own pages. */
export function withRelationships(tenant: RecordedTenant, relationships: readonly unknown[]): RecordedTenant {
  const rest = tenant.recordings.filter(({ request }) => !request.includes(GDAP));
  const recording = {
    file: 'gdap.json',
    request: `GET https://graph.microsoft.com${GDAP}`,
    status: 200,
    headers: {},
    body: { value: relationships },
  };
  return { ...tenant, recordings: [...rest, recording] };
}

/** One relationship per customer, all of them lasting. */
export function lastingRelationships(
  count: number,
  fields: Record<string, unknown> = {},
): Record<string, unknown>[] {
  return Array.from({ length: count }, (_, index) => {
    const serial = String(index + 1).padStart(12, '0');
    return {
      '@odata.type': '#microsoft.graph.delegatedAdminRelationship',
      id: `5d027261-d21f-4aa9-b7db-${serial}-a0000000-0000-4000-8000-000000000001`,
      displayName: `Contoso access ${index + 1}`,
      duration: 'P730D',
      customer: { tenantId: `b0000000-0000-4000-8000-${serial}`, displayName: `Customer ${index + 1}` },
      accessDetails: { unifiedRoles: [{ roleDefinitionId: '729827e3-9c14-49f7-bb1b-9608f156bbb8' }] },
      status: 'active',
      autoExtendDuration: 'PT0S',
      createdDateTime: '2026-01-01T00:00:00Z',
      lastModifiedDateTime: '2026-01-02T00:00:00Z',
      activatedDateTime: '2026-01-02T00:00:00Z',
      endDateTime: '2028-01-01T00:00:00Z',
      ...fields,
    };
  });
}
