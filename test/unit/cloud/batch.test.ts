import { expect, test } from 'vitest';
import type { Cloud } from '../../cloud/cloud.ts';
import { cloudOf, GRAPH } from './world.ts';

async function post(
  cloud: Cloud,
  body: unknown,
  path = '/v1.0/$batch',
): Promise<{ status: number; body: unknown }> {
  const { value } = await cloud.issueToken('graph');
  const response = await cloud.handle(
    new Request(GRAPH + path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${value}`, 'Content-Type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
  return { status: response.status, body: await response.json() };
}

const members = (group: string) => `/groups/${group}/transitiveMembers`;
const recorded = cloudOf([
  { request: `GET ${GRAPH}/v1.0${members('g1')}`, body: { value: [{ id: 'a', displayName: 'A' }] } },
  {
    request: `GET ${GRAPH}/v1.0${members('g2')}`,
    status: 403,
    headers: { 'x-test': '1' },
    body: { error: { code: 'Authorization_RequestDenied', message: 'm' } },
  },
]);

test('every inner request is answered as itself', async () => {
  const { status, body } = await post(recorded, {
    requests: ['g1', 'g2', 'g3'].map((group, index) => ({
      id: String(index),
      method: 'GET',
      url: `${members(group)}?$select=id`,
    })),
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    responses: [
      { id: '0', status: 200, body: { value: [{ id: 'a' }] } },
      {
        id: '1',
        status: 403,
        headers: { 'x-test': '1' },
        body: { error: { code: 'Authorization_RequestDenied' } },
      },
      { id: '2', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
    ],
  });
  expect(recorded.log.filter(({ inner }) => inner).map(({ path, status: inner }) => [path, inner])).toEqual([
    ['/v1.0/groups/g1/transitiveMembers', 200],
    ['/v1.0/groups/g2/transitiveMembers', 403],
    ['/v1.0/groups/g3/transitiveMembers', 404],
  ]);
});

test('at most 20, GET only, never nested, unique ids', async () => {
  const many = (count: number) => ({
    requests: Array.from({ length: count }, (_, id) => ({ id: String(id), method: 'GET', url: '/me' })),
  });
  expect((await post(recorded, many(20))).status).toBe(200);
  expect((await post(recorded, many(21))).status).toBe(400);
  expect((await post(recorded, 'no json')).status).toBe(400);
  expect((await post(recorded, { requests: [] })).status).toBe(400);
  const twice = { id: '1', method: 'GET', url: '/me' };
  expect((await post(recorded, { requests: [twice, twice] })).status).toBe(400);
  const { body } = await post(recorded, {
    requests: [
      { id: '1', method: 'DELETE', url: '/users/1' },
      { id: '2', method: 'GET', url: '/$batch' },
    ],
  });
  expect(body).toMatchObject({ responses: [{ status: 405 }, { status: 400 }] });
});

test('inner requests do not escape the limits, the scopes or the faults', async () => {
  const policies = { id: 'p', method: 'GET', url: '/identity/conditionalAccess/policies' };
  const throttled = cloudOf(
    [{ request: `GET ${GRAPH}/v1.0/identity/conditionalAccess/policies`, body: { value: [] } }],
    { throttling: ['ca'] },
  );
  expect((await post(throttled, { requests: [policies, { ...policies, id: 'q' }] })).body).toMatchObject({
    responses: [{ status: 200 }, { status: 429 }],
  });
  const poor = cloudOf([], {}, { grantedScopes: ['User.Read'] });
  expect((await post(poor, { requests: [policies] })).body).toMatchObject({ responses: [{ status: 403 }] });
  const faulty = cloudOf([]);
  faulty.fail('conditionalAccess', { status: 503 });
  expect((await post(faulty, { requests: [policies] })).body).toMatchObject({ responses: [{ status: 503 }] });
});
