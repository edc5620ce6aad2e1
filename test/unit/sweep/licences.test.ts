import { afterEach, describe, expect, test } from 'vitest';
import { deleteDatabase } from '../../../lib/store/database.ts';
import type { RecordedTenant, Recording } from '../../cloud/recorded-tenant.ts';
import { type Machine, startMachine } from './machine.ts';

const GRAPH = 'https://graph.microsoft.com';
const ADA = 'c0000000-0000-4000-8000-000000000001';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const REGISTRATION = '/v1.0/reports/authenticationMethods/userRegistrationDetails';
const PIM = /roleAssignmentScheduleInstances|roleEligibilitySchedules|privilegedAccess/;

const recording = (file: string, path: string, body: unknown, status = 200): Recording => ({
  file: `${file}.json`,
  request: `GET ${GRAPH}${path}`,
  status,
  headers: {},
  body,
});

const sku = (...plans: string[]) => ({
  id: 'a0000000-0000-4000-8000-000000000001_06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  skuPartNumber: 'MADE_UP',
  capabilityStatus: 'Enabled',
  consumedUnits: 5,
  prepaidUnits: { enabled: 10, suspended: 0, warning: 0, lockedOut: 0 },
  servicePlans: plans.map((servicePlanName, index) => ({
    servicePlanId: `41781fb2-bc02-4b7c-bd55-b576c07bb0${10 + index}`,
    servicePlanName,
    provisioningStatus: 'Success',
    appliesTo: 'User',
  })),
});

const ASSIGNMENT = {
  id: 'assignment-1',
  principalId: ADA,
  roleDefinitionId: GLOBAL_ADMINISTRATOR,
  directoryScopeId: '/',
  principal: { '@odata.type': '#microsoft.graph.user', id: ADA, displayName: 'Ada', accountEnabled: true },
};

/** A tenant with one administrator and these service plans. */
const tenantWith = (plans: readonly string[] | null, ...more: Recording[]): RecordedTenant => ({
  file: { now: '2026-11-20T08:00:00Z' },
  recordings: [
    ...(plans === null ? [] : [recording('skus', '/v1.0/subscribedSkus', { value: [sku(...plans)] })]),
    recording('roles', '/v1.0/roleManagement/directory/roleAssignments', { value: [ASSIGNMENT] }),
    recording('definitions', '/v1.0/roleManagement/directory/roleDefinitions', { value: [] }),
    recording('partner-groups', '/v1.0/groups', { value: [] }),
    recording('ca', '/v1.0/identity/conditionalAccess/policies', { value: [] }),
    recording('methods', `/v1.0/users/${ADA}/authentication/methods`, {
      value: [{ '@odata.type': '#microsoft.graph.fido2AuthenticationMethod', id: 'key' }],
    }),
    ...more,
  ],
});

const NO_LICENCE = {
  error: {
    code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
    message: "Tenant is not a B2C tenant and doesn't have premium license",
  },
};
const registered = (file: string, status: number, body: unknown, repeat?: number): Recording => ({
  ...recording(file, REGISTRATION, body, status),
  ...(repeat === undefined ? {} : { repeat }),
});

let machine: Machine;
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});
const sweep = async (tenant: RecordedTenant): Promise<void> => {
  machine = await startMachine({ tenant });
  await machine.sweep();
};
const asked = (path: string | RegExp): number =>
  machine.cloud.log.filter(({ url }) => (typeof path === 'string' ? url.includes(path) : path.test(url)))
    .length;
const gapOf = async (source: string) => (await machine.report()).gaps.find((gap) => gap.source === source);

describe('a licence that the tenant has not bought', () => {
  test('is known without a call, and named as its buyers know it', async () => {
    await sweep(tenantWith(['EXCHANGE_S_STANDARD']));
    expect([asked(REGISTRATION), asked(PIM)]).toEqual([0, 0]);
    expect(await gapOf('registration')).toMatchObject({
      cause: 'licence',
      needs: { licences: ['Microsoft Entra ID P1'] },
    });
  });

  test('hides no eligibility: there can be none', async () => {
    await sweep(tenantWith(['EXCHANGE_S_STANDARD']));
    for (const source of ['role-eligibilities', 'role-assignment-instances', 'group-eligibilities'])
      expect(await gapOf(source)).toBeUndefined();
    // Ada holds the role all the time, and everything about who is an administrator was read.
    const check = (await machine.report()).checks.find(
      ({ id }) => id === 'admins-without-phishing-resistant-demand',
    );
    expect(check?.subjects).toMatchObject({ total: 1, items: [{ id: ADA }] });
  });

  test('lets the methods of each administrator be read instead of the report of all users', async () => {
    await sweep(tenantWith(['EXCHANGE_S_STANDARD']));
    expect(asked(`/v1.0/users/${ADA}/authentication/methods`)).toBe(1);
    expect(await gapOf('admin-methods')).toBeUndefined();
  });
});

describe('a licence of which nothing is known', () => {
  test('is tried, and the refusal believed', async () => {
    await sweep(tenantWith(null, registered('r', 403, NO_LICENCE)));
    expect(asked(REGISTRATION)).toBe(1);
    expect((await gapOf('registration'))?.cause).toBe('licence');
    expect(asked(`/v1.0/users/${ADA}/authentication/methods`)).toBe(1);
  });
});

describe('a licence that the tenant has', () => {
  const row = {
    id: ADA,
    userPrincipalName: 'ada@contoso.example',
    userType: 'member',
    isMfaCapable: true,
    methodsRegistered: ['fido2SecurityKey'],
    lastUpdatedDateTime: '2026-11-20T01:00:00Z',
  };

  test('is not doubted at the first refusal', async () => {
    await sweep(
      tenantWith(
        ['AAD_PREMIUM'],
        registered('r1', 403, NO_LICENCE, 1),
        registered('r2', 200, { value: [row] }),
      ),
    );
    expect(asked(REGISTRATION)).toBe(2);
    expect(await gapOf('registration')).toBeUndefined();
    expect(asked('/authentication/methods')).toBe(0);
  });

  test('is refused a second time: an error, not a missing licence', async () => {
    await sweep(tenantWith(['AAD_PREMIUM'], registered('r', 403, NO_LICENCE)));
    expect(asked(REGISTRATION)).toBe(2);
    expect((await gapOf('registration'))?.cause).toBe('error');
    expect(asked('/authentication/methods')).toBe(0);
  });
});
