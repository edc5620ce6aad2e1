import { describe, expect, test } from 'vitest';
import { ARM, cloudOf, GRAPH, get, idsOf, PARTNER_CENTER, read } from './world.ts';

const USERS = `GET ${GRAPH}/v1.0/users`;
const named = (id: string) => ({ value: [{ id }] });

describe('which recording answers', () => {
  test('$select, $top, $count, $orderby and paging parameters do not choose, unless the recording names them', async () => {
    const cloud = cloudOf([
      { request: USERS, body: named('plain') },
      { request: `${USERS}?$top=5`, body: named('five') },
    ]);
    expect(idsOf((await read(cloud, `${GRAPH}/v1.0/users?$select=id&$count=true&$orderby=id`)).body)).toEqual(
      ['plain'],
    );
    expect(idsOf((await read(cloud, `${GRAPH}/v1.0/users?$top=5`)).body)).toEqual(['five']);
    expect(idsOf((await read(cloud, `${GRAPH}/v1.0/users?$top=6`)).body)).toEqual(['plain']);
  });

  test('a recording that names the paging parameter wins for the request that carries it', async () => {
    const next = `${GRAPH}/v1.0/users?$skiptoken=abc`;
    const cloud = cloudOf([
      { request: USERS, body: { ...named('first'), '@odata.nextLink': next } },
      { request: `${USERS}?$skiptoken=abc`, body: named('second') },
    ]);
    const first = await read(cloud, `${GRAPH}/v1.0/users`);
    expect(first.body).toEqual({ value: [{ id: 'first' }], '@odata.nextLink': next });
    expect(idsOf((await read(cloud, next)).body)).toEqual(['second']);
  });

  test('a next link that leads nowhere else gives the same page again', async () => {
    const next = `${GRAPH}/v1.0/users?$skiptoken=abc`;
    const cloud = cloudOf([{ request: USERS, body: { ...named('first'), '@odata.nextLink': next } }]);
    expect((await read(cloud, next)).body).toEqual({ value: [{ id: 'first' }], '@odata.nextLink': next });
  });

  test('repeat gives way, and the last one keeps answering', async () => {
    const cloud = cloudOf([
      { request: USERS, status: 503, repeat: 2, body: { error: { code: 'x', message: 'y' } } },
      { request: USERS, status: 429, repeat: 1, body: { error: { code: 'x', message: 'y' } } },
      { request: USERS, repeat: 1, body: named('last') },
    ]);
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await get(cloud, `${GRAPH}/v1.0/users`)).status);
    expect(statuses).toEqual([503, 503, 429, 200, 200, 200]);
  });

  test('the pages of one reading come from the recording that began it', async () => {
    const many = (prefix: string) => ({
      value: Array.from({ length: 150 }, (_, i) => ({ id: `${prefix}${i}` })),
    });
    const cloud = cloudOf([
      { request: USERS, repeat: 1, body: many('a') },
      { request: USERS, body: many('b') },
    ]);
    const first = (await read(cloud, `${GRAPH}/v1.0/users`)).body as { '@odata.nextLink': string };
    expect(idsOf((await read(cloud, first['@odata.nextLink'])).body).at(-1)).toBe('a149');
    expect(idsOf((await read(cloud, `${GRAPH}/v1.0/users`)).body)[0]).toBe('b0');
  });

  test('parameters that are not OData’s match literally', async () => {
    const cloud = cloudOf([
      { request: `GET ${ARM}/subscriptions?api-version=2022-12-01`, body: { value: [] } },
      {
        request: `GET ${PARTNER_CENTER}/v1/auditrecords?startDate=2026-10-21&endDate=2026-11-20&size=500`,
        body: { items: [] },
      },
    ]);
    expect((await get(cloud, `${ARM}/subscriptions?api-version=2022-12-01`)).status).toBe(200);
    expect((await get(cloud, `${ARM}/subscriptions?api-version=2020-01-01`)).status).toBe(404);
    const audit = `${PARTNER_CENTER}/v1/auditrecords?endDate=2026-11-20&size=500&startDate=`;
    expect((await get(cloud, `${audit}2026-10-21`)).status).toBe(200);
    expect((await get(cloud, `${audit}2026-10-22`)).status).toBe(404);
  });

  test('a filtered recording answers only its literal self, however it is encoded', async () => {
    const cloud = cloudOf([
      { request: `GET ${GRAPH}/v1.0/groups?$filter=displayName eq 'AdminAgents'`, body: named('literal') },
    ]);
    expect(
      idsOf((await read(cloud, `${GRAPH}/v1.0/groups?$filter=displayName%20eq%20%27AdminAgents%27`)).body),
    ).toEqual(['literal']);
    expect((await get(cloud, `${GRAPH}/v1.0/groups`)).status).toBe(404);
    expect((await get(cloud, `${GRAPH}/v1.0/groups?$filter=displayName eq 'SalesAgents'`)).status).toBe(404);
  });

  test('an expansion that is not recorded leaves the property out', async () => {
    const assignments = `${GRAPH}/v1.0/roleManagement/directory/roleAssignments`;
    const plain = cloudOf([
      { request: `GET ${assignments}`, body: { value: [{ id: 'a', principalId: 'p' }] } },
    ]);
    expect((await read(plain, `${assignments}?$expand=principal`)).body).toEqual({
      value: [{ id: 'a', principalId: 'p' }],
    });
    const principal = { '@odata.type': '#microsoft.graph.user', id: 'p' };
    const expanded = cloudOf([
      { request: `GET ${assignments}?$expand=principal`, body: { value: [{ id: 'a', principal }] } },
    ]);
    expect((await read(expanded, `${assignments}?$expand=principal`)).body).toEqual({
      value: [{ id: 'a', principal }],
    });
    expect((await get(expanded, assignments)).status).toBe(404);
  });
});
