import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../cloud/cloud.ts';
import { ARM, cloudOf, GRAPH, get, PARTNER_CENTER, TENANT_ID } from './world.ts';

const recordings = [
  { request: `GET ${GRAPH}/v1.0/me`, body: { id: '1' } },
  { request: `GET ${PARTNER_CENTER}/v1/usagesummary`, body: {} },
  { request: `GET ${ARM}/subscriptions?api-version=2022-12-01`, body: { value: [] } },
];
const send = (cloud: Cloud, url: string, token: string | null, method = 'GET'): Promise<Response> =>
  cloud.handle(
    new Request(url, { method, headers: token === null ? {} : { Authorization: `Bearer ${token}` } }),
  );

describe('tokens', () => {
  test('no token, a broken one and one with another signature are 401', async () => {
    const cloud = cloudOf(recordings);
    const foreign = (await cloudOf(recordings).issueToken('graph')).value;
    for (const token of [null, 'a.b.c', foreign]) {
      const response = await send(cloud, `${GRAPH}/v1.0/me`, token);
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toContain('Bearer');
      expect(await response.json()).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
    }
  });

  test('a token for another API is 401, in the shape of the API', async () => {
    const cloud = cloudOf(recordings);
    const token = async (resource: 'graph' | 'partnerCenter' | 'arm') =>
      (await cloud.issueToken(resource)).value;
    const graph = await send(cloud, `${GRAPH}/v1.0/me`, await token('arm'));
    expect([graph.status, await graph.json()]).toMatchObject([
      401,
      { error: { code: 'InvalidAuthenticationToken', message: expect.stringContaining('audience') } },
    ]);
    const partnerCenter = await send(cloud, `${PARTNER_CENTER}/v1/usagesummary`, await token('graph'));
    expect([partnerCenter.status, await partnerCenter.json()]).toMatchObject([
      401,
      { code: 401, source: 'PartnerFD' },
    ]);
    const arm = await send(cloud, `${ARM}/subscriptions?api-version=2022-12-01`, await token('graph'));
    expect([arm.status, await arm.json()]).toMatchObject([
      401,
      { error: { code: 'InvalidAuthenticationToken' } },
    ]);
  });

  test('a token lives an hour of the tenant’s clock', async () => {
    const cloud = cloudOf(recordings);
    const { value } = await cloud.issueToken('graph');
    cloud.clock.advance(3_599_000);
    expect((await send(cloud, `${GRAPH}/v1.0/me`, value)).status).toBe(200);
    cloud.clock.advance(1_000);
    const response = await send(cloud, `${GRAPH}/v1.0/me`, value);
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { error: { message: 'Lifetime validation failed, the token is expired.' } },
    ]);
  });

  test('it says who, for whom and what', async () => {
    const cloud = cloudOf(recordings, {}, { grantedScopes: ['User.Read', 'Policy.Read.All', 'arm'] });
    const { value, scopes } = await cloud.issueToken('graph');
    expect(scopes).toEqual(['Policy.Read.All', 'User.Read']);
    expect(JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      aud: GRAPH,
      tid: TENANT_ID,
      oid: cloud.account.objectId,
      scp: 'Policy.Read.All User.Read',
      exp: Date.parse('2026-11-20T09:00:00Z') / 1000,
    });
    expect((await cloud.issueToken('arm')).scopes).toEqual(['user_impersonation']);
    await expect(cloud.issueToken('partnerCenter')).rejects.toThrow('AADSTS65001');
  });
});

describe('scopes', () => {
  test.each([
    ['/v1.0/users', 'User.Read.All', 'Authorization_RequestDenied'],
    ['/v1.0/identity/conditionalAccess/policies', 'Policy.Read.All', 'AccessDenied'],
    [
      '/v1.0/tenantRelationships/delegatedAdminRelationships',
      'DelegatedAdminRelationship.Read.All',
      'Forbidden',
    ],
    ['/beta/security/partner/securityScore', 'PartnerSecurity.Read.All', 'Forbidden'],
  ])('%s needs %s', async (path, scope, code) => {
    const answer = { request: `GET ${GRAPH}${path}`, body: { value: [] } };
    const without = await get(cloudOf([answer], {}, { grantedScopes: ['User.Read'] }), GRAPH + path);
    expect([without.status, await without.json()]).toMatchObject([403, { error: { code } }]);
    const withIt = await get(cloudOf([answer], {}, { grantedScopes: ['User.Read', scope] }), GRAPH + path);
    expect(withIt.status).toBe(200);
  });

  test.each([
    ['/v1.0/policies/authenticationStrengthPolicies', 'Policy.Read.All'],
    ['/v1.0/subscribedSkus', 'Organization.Read.All'],
    ['/v1.0/subscribedSkus', 'Directory.Read.All'],
    ['/v1.0/roleManagement/directory/roleEligibilitySchedules', 'RoleManagement.Read.Directory'],
  ])('%s takes the wider %s', async (path, scope) => {
    const cloud = cloudOf(
      [{ request: `GET ${GRAPH}${path}`, body: { value: [] } }],
      {},
      { grantedScopes: [scope] },
    );
    expect((await get(cloud, GRAPH + path)).status).toBe(200);
  });
});

test('Partner Center refuses a sign-in without a second factor', async () => {
  const response = await get(cloudOf(recordings, { mfa: false }), `${PARTNER_CENTER}/v1/usagesummary`);
  expect([response.status, await response.json()]).toMatchObject([401, { code: 900421 }]);
});

test.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
  '%s is refused everywhere and stands in the log',
  async (method) => {
    const cloud = cloudOf(recordings);
    const urls = [
      `${GRAPH}/v1.0/me`,
      `${PARTNER_CENTER}/v1/usagesummary`,
      `${ARM}/subscriptions?api-version=2022-12-01`,
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    ];
    for (const url of urls) expect((await send(cloud, url, null, method)).status).toBe(405);
    expect(cloud.log.map((entry) => [entry.method, entry.status])).toEqual(urls.map(() => [method, 405]));
  },
);
