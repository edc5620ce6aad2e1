import { describe, expect, test } from 'vitest';
import type { Cloud } from '../../cloud/cloud.ts';
import { ARM, cloudOf, GRAPH, get, idsOf, PARTNER_CENTER, read, rows } from './world.ts';

/** Sizes of the pages and all ids, following Graph's and Azure's links. */
async function follow(
  cloud: Cloud,
  url: string,
): Promise<{ sizes: number[]; ids: string[]; links: string[] }> {
  const found = { sizes: [] as number[], ids: [] as string[], links: [] as string[] };
  let next: string | undefined = url;
  while (next !== undefined) {
    const { body } = await read(cloud, next);
    const ids = idsOf(body);
    found.sizes.push(ids.length);
    found.ids.push(...ids);
    const links = body as { '@odata.nextLink'?: string; nextLink?: string };
    next = links['@odata.nextLink'] ?? links.nextLink;
    if (next !== undefined) found.links.push(next);
  }
  return found;
}

describe('pages', () => {
  test.each([
    ['/v1.0/users?$top=999', 2000, [999, 999, 2]],
    ['/v1.0/users', 150, [100, 50]],
    ['/v1.0/contracts?$select=contractType,customerId,displayName&$top=999', 999, [999]],
    ['/v1.0/tenantRelationships/delegatedAdminRelationships?$top=300', 700, [300, 300, 100]],
    ['/v1.0/identity/conditionalAccess/policies', 101, [100, 1]],
    ['/beta/security/partner/securityScore/customerInsights', 250, [100, 100, 50]],
    ['/v1.0/reports/authenticationMethods/userRegistrationDetails?$top=999', 1000, [999, 1]],
    ['/v1.0/identityProtection/riskyUsers?$top=500', 501, [500, 1]],
    ['/v1.0/security/secureScores?$top=1', 3, [1, 1, 1]],
    ['/v1.0/organization', 150, [150]],
    ['/v1.0/subscribedSkus', 150, [150]],
  ])('Graph: %s, %i rows', async (path, count, sizes) => {
    const bare = path.split('?')[0];
    const cloud = cloudOf([{ request: `GET ${GRAPH}${bare}`, body: { value: rows(count) } }]);
    const found = await follow(cloud, GRAPH + path);
    expect(found.sizes).toEqual(sizes);
    if (!path.includes('$select')) expect(found.ids).toEqual(rows(count).map(({ id }) => id));
    for (const link of found.links) expect(new URL(link).origin + new URL(link).pathname).toBe(GRAPH + bare);
  });

  test('a next link keeps the other options and is the same at every run', async () => {
    const make = () =>
      cloudOf([
        {
          request: `GET ${GRAPH}/v1.0/users`,
          body: { value: rows(30).map((row, i) => ({ ...row, accountEnabled: i % 2 === 0 })) },
        },
      ]);
    const url = `${GRAPH}/v1.0/users?$filter=accountEnabled eq true&$select=id&$top=10`;
    const [one, other] = [await follow(make(), url), await follow(make(), url)];
    expect(one).toEqual(other);
    expect(one.sizes).toEqual([10, 5]);
    const next = new URL(one.links[0] ?? '');
    expect(next.searchParams.get('$filter')).toBe('accountEnabled eq true');
    expect(next.searchParams.get('$top')).toBe('10');
  });

  test('secure scores page by $skip', async () => {
    const cloud = cloudOf([{ request: `GET ${GRAPH}/v1.0/security/secureScores`, body: { value: rows(3) } }]);
    expect((await read(cloud, `${GRAPH}/v1.0/security/secureScores?$top=1`)).body).toMatchObject({
      '@odata.nextLink': `${GRAPH}/v1.0/security/secureScores?$top=1&$skip=1`,
    });
  });

  test('Azure: nextLink', async () => {
    const cloud = cloudOf([
      { request: `GET ${ARM}/subscriptions?api-version=2022-12-01`, body: { value: rows(130) } },
    ]);
    const found = await follow(cloud, `${ARM}/subscriptions?api-version=2022-12-01`);
    expect(found.sizes).toEqual([100, 30]);
    expect(found.links[0]).toMatch(
      /^https:\/\/management\.azure\.com\/subscriptions\?api-version=2022-12-01&\$skiptoken=/,
    );
  });

  test('Partner Center: links.next with a continuation token in a header', async () => {
    const cloud = cloudOf([
      {
        request: `GET ${PARTNER_CENTER}/v1/customers?size=500`,
        body: { totalCount: 700, items: rows(700), attributes: { objectType: 'Collection' } },
      },
    ]);
    const first = (await read(cloud, `${PARTNER_CENTER}/v1/customers?size=500`)).body as {
      totalCount: number;
      items: unknown[];
      links: { next: { uri: string; method: string; headers: { key: string; value: string }[] } };
    };
    expect(first.items).toHaveLength(500);
    expect(first.totalCount).toBe(500);
    const { uri, method, headers } = first.links.next;
    expect(uri).toBe('/customers?size=500&seekOperation=Next');
    expect(method).toBe('GET');
    const token = headers[0];
    expect(token?.key).toBe('MS-ContinuationToken');
    const second = await read(cloud, `${PARTNER_CENTER}/v1${uri}`, {
      'MS-ContinuationToken': token?.value ?? '',
    });
    expect(second.body).toMatchObject({ totalCount: 200 });
    expect(idsOf(second.body)[0]).toBe('r500');
    expect((second.body as { links: object }).links).not.toHaveProperty('next');
    expect(
      (await get(cloud, `${PARTNER_CENTER}/v1${uri}`, { 'MS-ContinuationToken': 'made up' })).status,
    ).toBe(400);
  });

  test('a bare array is not paged', async () => {
    const cloud = cloudOf([
      { request: `GET ${PARTNER_CENTER}/v1/applicationmfaadoptionstatus`, body: rows(700) },
    ]);
    expect((await read(cloud, `${PARTNER_CENTER}/v1/applicationmfaadoptionstatus`)).body).toHaveLength(700);
  });
});
