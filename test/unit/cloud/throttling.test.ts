import { describe, expect, test } from 'vitest';
import type { ThrottlingOption } from '../../cloud/throttling.ts';
import { ARM, cloudOf, GRAPH, get, PARTNER_CENTER } from './world.ts';

const CA = `${GRAPH}/v1.0/identity/conditionalAccess/policies`;
const RISKY = `${GRAPH}/v1.0/identityProtection/riskyUsers`;
const SIGN_INS = `${GRAPH}/v1.0/auditLogs/signIns`;
const SCORES = `${GRAPH}/v1.0/security/secureScores`;
const CUSTOMERS = `${PARTNER_CENTER}/v1/customers?size=500`;
const SUBSCRIPTIONS = `${ARM}/subscriptions?api-version=2022-12-01`;

function world(throttling: ThrottlingOption) {
  const time = { ms: 0 };
  const lists = [CA, RISKY, SIGN_INS, SCORES, SUBSCRIPTIONS].map((url) => ({
    request: `GET ${url}`,
    body: { value: [] },
  }));
  const cloud = cloudOf([...lists, { request: `GET ${CUSTOMERS}`, body: { items: [] } }], {
    throttling,
    elapsed: () => time.ms,
  });
  const statuses = async (url: string, count: number): Promise<number[]> => {
    const found: number[] = [];
    for (let i = 0; i < count; i += 1) found.push((await get(cloud, url)).status);
    return found;
  };
  return { cloud, time, statuses };
}

test('off unless switched on, for all or for some classes', async () => {
  const { cloud, statuses } = world(false);
  expect(await statuses(CA, 3)).toEqual([200, 200, 200]);
  cloud.throttling.use(['reports']);
  expect(await statuses(CA, 2)).toEqual([200, 200]);
  cloud.throttling.use(true);
  expect(await statuses(CA, 2)).toEqual([200, 429]);
});

describe('Conditional Access and Identity Protection', () => {
  test('share one request a second and name no wait', async () => {
    const { cloud, time } = world(true);
    expect((await get(cloud, CA)).status).toBe(200);
    const refused = await get(cloud, RISKY);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, null]);
    expect(await refused.json()).toMatchObject({ error: { code: 'TooManyRequests' } });
    time.ms = 999;
    expect((await get(cloud, RISKY)).status).toBe(429);
    time.ms = 1000;
    expect((await get(cloud, RISKY)).status).toBe(200);
  });
});

test('reports: five in ten seconds, with Retry-After', async () => {
  const { cloud, time, statuses } = world(true);
  expect(await statuses(SIGN_INS, 5)).toEqual([200, 200, 200, 200, 200]);
  time.ms = 4000;
  const refused = await get(cloud, SIGN_INS);
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '6']);
  time.ms = 10_000;
  expect(await statuses(SIGN_INS, 1)).toEqual([200]);
});

test('Partner Center: 500 a minute, in its own shape', async () => {
  const { cloud, statuses } = world(['pcCustomers']);
  expect(new Set(await statuses(CUSTOMERS, 500))).toEqual(new Set([200]));
  const refused = await get(cloud, CUSTOMERS);
  expect(refused.headers.get('Retry-After')).toBe('60');
  expect(await refused.json()).toEqual({
    statusCode: 429,
    message: 'Rate limit is exceeded. Try again in 60 seconds.',
  });
});

test('Azure: in its own shape', async () => {
  const { cloud, statuses } = world(['arm']);
  expect((await statuses(SUBSCRIPTIONS, 251)).at(-1)).toBe(429);
  expect(await (await get(cloud, SUBSCRIPTIONS)).json()).toMatchObject({ error: { code: '429' } });
});
