import type { RecordedTenant, Recording } from './recorded-tenant.ts';

const GRAPH = 'https://graph.microsoft.com/v1.0';

const serial = (index: number): string => String(index + 1).padStart(12, '0');

/** A recording's rows with more of the same; a request that was not recorded gets a recording of its own. */
function withRows(tenant: RecordedTenant, path: string, rows: readonly unknown[]): RecordedTenant {
  const isIt = ({ request, status }: Recording): boolean =>
    status === 200 && new URL(request.slice('GET '.length)).pathname.endsWith(path);
  const found = tenant.recordings.find(isIt);
  const value = (found?.body as { value?: unknown[] } | undefined)?.value ?? [];
  const grown: Recording = {
    ...(found ?? {
      file: `scaled${path.replaceAll('/', '-')}.json`,
      request: `GET ${GRAPH}${path}`,
      status: 200,
      headers: {},
    }),
    body: { ...(found?.body as object | undefined), value: [...value, ...rows] },
  };
  return { ...tenant, recordings: [...tenant.recordings.filter((one) => one !== found), grown] };
}

/**
 * The tenant with as many more customers (each with a lasting GDAP relationship and a contract) and users as asked:
 * for looking at the product at a size that nobody records by hand.
 */
export function scaleTenant(
  tenant: RecordedTenant,
  { customers = 0, users = 0 }: { customers?: number; users?: number },
): RecordedTenant {
  const customerId = (index: number): string => `b1000000-0000-4000-8000-${serial(index)}`;
  const indexes = Array.from({ length: customers }, (_, index) => index);
  const relationships = indexes.map((index) => ({
    '@odata.type': '#microsoft.graph.delegatedAdminRelationship',
    id: `7a000000-0000-4000-8000-${serial(index)}-a0000000-0000-4000-8000-000000000001`,
    displayName: `Helpdesk ${index + 1}`,
    duration: 'P730D',
    customer: { tenantId: customerId(index), displayName: `Customer ${index + 1}` },
    accessDetails: { unifiedRoles: [{ roleDefinitionId: '729827e3-9c14-49f7-bb1b-9608f156bbb8' }] },
    status: 'active',
    autoExtendDuration: 'P180D',
    createdDateTime: '2026-01-12T09:00:00Z',
    lastModifiedDateTime: '2026-01-13T09:00:00Z',
    activatedDateTime: '2026-01-13T09:00:00Z',
    endDateTime: '2028-01-13T09:00:00Z',
  }));
  const contracts = indexes.map((index) => ({
    id: customerId(index),
    contractType: 'ResellerPartner',
    customerId: customerId(index),
    defaultDomainName: `customer${index + 1}.onmicrosoft.com`,
    displayName: `Customer ${index + 1}`,
  }));
  const people = Array.from({ length: users }, (_, index) => ({
    id: `c1000000-0000-4000-8000-${serial(index)}`,
    displayName: `Person ${index + 1}`,
    userPrincipalName: `person${index + 1}@contoso.example`,
    userType: 'Member',
    accountEnabled: true,
    createdDateTime: '2025-03-01T08:00:00Z',
    onPremisesSyncEnabled: null,
  }));
  const withCustomers =
    customers === 0
      ? tenant
      : withRows(
          withRows(tenant, '/tenantRelationships/delegatedAdminRelationships', relationships),
          '/contracts',
          contracts,
        );
  return users === 0 ? withCustomers : withRows(withCustomers, '/users', people);
}
