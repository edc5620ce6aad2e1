import { describe, expect, test } from 'vitest';
import { cloudOf, GRAPH, get, idsOf, read } from './world.ts';

const risky = [
  {
    id: '1',
    riskState: 'atRisk',
    riskLevel: 'high',
    isDeleted: false,
    riskLastUpdatedDateTime: '2026-11-19T08:00:00Z',
  },
  {
    id: '2',
    riskState: 'confirmedCompromised',
    riskLevel: 'low',
    isDeleted: true,
    riskLastUpdatedDateTime: '2026-11-01T08:00:00Z',
  },
  { id: '3', riskState: 'dismissed', riskLevel: 'none', isDeleted: false, userDisplayName: "Pat O'Neil" },
];
const PATH = `${GRAPH}/v1.0/identityProtection/riskyUsers`;
const cloud = cloudOf([{ request: `GET ${PATH}`, body: { value: risky } }]);
const kept = async (filter: string): Promise<string[]> =>
  idsOf((await read(cloud, `${PATH}?$filter=${encodeURIComponent(filter)}`)).body);

describe('a $filter on an unfiltered recording', () => {
  test.each([
    ["riskState eq 'atRisk'", ['1']],
    ["riskState eq 'atRisk' or riskState eq 'confirmedCompromised'", ['1', '2']],
    ["riskState ne 'dismissed' and isDeleted eq false", ['1']],
    ["riskState eq 'dismissed' or riskState eq 'atRisk' and riskLevel eq 'low'", ['3']],
    ["(riskState eq 'dismissed' or riskState eq 'atRisk') and riskLevel eq 'high'", ['1']],
    ['riskLastUpdatedDateTime ge 2026-11-10T00:00:00Z', ['1']],
    ['riskLastUpdatedDateTime le 2026-11-10T00:00:00Z', ['2']],
    ["userDisplayName eq 'pat o''neil'", ['3']],
    ['userDisplayName eq null', ['1', '2']],
  ])('%s', async (filter, ids) => {
    expect(await kept(filter)).toEqual(ids);
  });

  test('any() looks into lists', async () => {
    const path = `${GRAPH}/v1.0/reports/authenticationMethods/userRegistrationDetails`;
    const details = cloudOf([
      {
        request: `GET ${path}`,
        body: {
          value: [
            { id: '1', methodsRegistered: ['email', 'fido2SecurityKey'] },
            { id: '2', methodsRegistered: ['email'] },
          ],
        },
      },
    ]);
    const filter = encodeURIComponent(
      "methodsRegistered/any(m:m eq 'fido2SecurityKey' or m eq 'mobilePhone')",
    );
    expect(idsOf((await read(details, `${path}?$filter=${filter}`)).body)).toEqual(['1']);
  });

  test('the three partner groups are found by name, eligibilities by their group', async () => {
    const groups = ['AdminAgents', 'All employees', 'HelpdeskAgents', 'SalesAgents'].map(
      (displayName, id) => ({
        id: `${id}`,
        displayName,
      }),
    );
    const schedules = `${GRAPH}/v1.0/identityGovernance/privilegedAccess/group/eligibilitySchedules`;
    const directory = cloudOf([
      { request: `GET ${GRAPH}/v1.0/groups`, body: { value: groups } },
      {
        request: `GET ${schedules}`,
        body: { value: ['a', 'b', 'a'].map((groupId, id) => ({ id: `${id}`, groupId, accessId: 'member' })) },
      },
    ]);
    const filtered = async (url: string, filter: string): Promise<string[]> =>
      idsOf((await read(directory, `${url}?$filter=${encodeURIComponent(filter)}`)).body);
    const names =
      "displayName eq 'AdminAgents' or displayName eq 'HelpdeskAgents' or displayName eq 'SalesAgents'";
    expect(await filtered(`${GRAPH}/v1.0/groups`, names)).toEqual(['0', '2', '3']);
    expect(await filtered(schedules, "groupId eq 'a'")).toEqual(['0', '2']);
    expect(await filtered(schedules, "groupId eq 'c'")).toEqual([]);
  });

  test.each([
    "contains(riskState,'at')",
    "riskState in ('atRisk')",
    "riskState gt 'a'",
    "noSuchField eq 'a'",
    "riskState eq 'a",
    'riskState eq',
  ])('refuses %s with 400', async (filter) => {
    const response = await get(cloud, `${PATH}?$filter=${encodeURIComponent(filter)}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'BadRequest' } });
  });
});

describe('query options', () => {
  const users = cloudOf([
    {
      request: `GET ${GRAPH}/v1.0/users`,
      body: {
        value: [
          { '@odata.type': '#microsoft.graph.user', id: '1', displayName: 'B', 'manager@odata.bind': 'x' },
          { id: '2', displayName: 'A' },
        ],
      },
    },
    {
      request: `GET ${GRAPH}/v1.0/me`,
      body: { '@odata.context': 'c', id: '1', displayName: 'B', mail: null },
    },
  ]);

  test('$select is applied to rows and to single objects, annotations stay', async () => {
    expect((await read(users, `${GRAPH}/v1.0/users?$select=id`)).body).toEqual({
      value: [{ '@odata.type': '#microsoft.graph.user', id: '1' }, { id: '2' }],
    });
    expect((await read(users, `${GRAPH}/v1.0/me?$select=id,mail`)).body).toEqual({
      '@odata.context': 'c',
      id: '1',
      mail: null,
    });
  });

  test('an unknown field is a 400, recorded or not', async () => {
    expect((await get(users, `${GRAPH}/v1.0/users?$select=id,isPrivileged`)).status).toBe(400);
    expect((await get(users, `${GRAPH}/v1.0/me?$select=shoeSize`)).status).toBe(400);
  });

  test('$orderby and $count', async () => {
    expect(idsOf((await read(users, `${GRAPH}/v1.0/users?$orderby=displayName`)).body)).toEqual(['2', '1']);
    expect((await read(users, `${GRAPH}/v1.0/users?$count=true`)).body).toMatchObject({ '@odata.count': 2 });
  });

  test.each([
    '/v1.0/users?$search="x"',
    '/v1.0/users?$top=1000',
    '/v1.0/users?$top=0',
    '/v1.0/me?$filter=id eq 1',
    '/v1.0/tenantRelationships/delegatedAdminRelationships?$top=301',
    '/beta/security/partner/securityScore/customerInsights?$top=10',
    '/v1.0/organization?$top=1',
    '/v1.0/users?$skiptoken=neverHandedOut',
  ])('refuses %s', async (path) => {
    expect((await get(users, GRAPH + path)).status).toBe(400);
  });
});
