import { describe, expect, test } from 'vitest';
import { ARM, cloudOf, GRAPH, get, PARTNER_CENTER, read } from './world.ts';

describe('bodies', () => {
  test('a text is sent as it is, BOM and all', async () => {
    const text = '\uFEFF{"items":[]}';
    const cloud = cloudOf([
      { request: `GET ${PARTNER_CENTER}/v1/usagesummary`, body: text },
      { request: `GET ${GRAPH}/v1.0/me`, body: '<html>garbage' },
    ]);
    const bytes = new Uint8Array(await (await get(cloud, `${PARTNER_CENTER}/v1/usagesummary`)).arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x7b]);
    expect(await (await get(cloud, `${GRAPH}/v1.0/me?$select=id`)).text()).toBe('<html>garbage');
  });

  test('status, headers and error bodies come as recorded; a recorded Date does not', async () => {
    const body = { error: { code: 'TooManyRequests', message: 'm' } };
    const headers = { 'Retry-After': '7', Date: 'Thu, 01 Jan 1970 00:00:00 GMT' };
    const cloud = cloudOf([{ request: `GET ${GRAPH}/v1.0/me`, status: 429, headers, body }]);
    const response = await get(cloud, `${GRAPH}/v1.0/me?$select=id`);
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('7');
    expect(response.headers.get('Date')).toBe('Fri, 20 Nov 2026 08:00:00 GMT');
    expect(await response.json()).toEqual(body);
  });
});

describe('what is not recorded', () => {
  test('Graph', async () => {
    const url = `${GRAPH}/v1.0/groups/d0000000-0000-4000-8000-000000000007/transitiveMembers`;
    expect(await read(cloudOf([]), url, { 'client-request-id': 'mine' })).toEqual({
      status: 404,
      body: {
        error: {
          code: 'Request_ResourceNotFound',
          message:
            "Resource 'd0000000-0000-4000-8000-000000000007' does not exist or one of its queried reference-property objects are not present.",
          innerError: {
            date: '2026-11-20T08:00:00',
            'request-id': expect.any(String),
            'client-request-id': 'mine',
          },
        },
      },
    });
  });

  test('Partner Center', async () => {
    expect(await read(cloudOf([]), `${PARTNER_CENTER}/v1/customers/x`)).toEqual({
      status: 404,
      body: { code: 404, description: 'Resource not found: /v1/customers/x', data: [], source: 'PartnerFD' },
    });
  });

  test('Azure', async () => {
    expect(await read(cloudOf([]), `${ARM}/subscriptions?api-version=2022-12-01`)).toMatchObject({
      status: 404,
      body: { error: { code: 'ResourceNotFound' } },
    });
    expect(await read(cloudOf([]), `${ARM}/subscriptions`)).toMatchObject({
      status: 400,
      body: { error: { code: 'MissingApiVersionParameter' } },
    });
  });

  test('a host outside the simulated world does not exist', async () => {
    const cloud = cloudOf([]);
    await expect(cloud.handle(new Request('https://example.com/'))).rejects.toThrow(TypeError);
    await expect(cloud.handle(new Request('https://graph.microsoft.us/v1.0/me'))).rejects.toThrow(TypeError);
    expect(cloud.log.map(({ host, status }) => [host, status])).toEqual([
      ['example.com', null],
      ['graph.microsoft.us', null],
    ]);
  });
});

describe('the clock', () => {
  const dateOf = async (cloud: ReturnType<typeof cloudOf>) =>
    (await get(cloud, `${GRAPH}/v1.0/me`)).headers.get('Date');

  test('the caller’s now wins over tenant.json, which wins over the recordings', async () => {
    const recorded = {
      request: `GET ${GRAPH}/v1.0/me`,
      headers: { Date: 'Sun, 01 Nov 2026 06:00:00 GMT' },
      body: {},
    };
    expect(await dateOf(cloudOf([recorded], { now: '2027-01-01T00:00:00Z' }))).toBe(
      'Fri, 01 Jan 2027 00:00:00 GMT',
    );
    expect(await dateOf(cloudOf([recorded]))).toBe('Fri, 20 Nov 2026 08:00:00 GMT');
    const { cloud } = { cloud: cloudWithoutNow([recorded]) };
    expect(await dateOf(cloud)).toBe('Sun, 01 Nov 2026 06:00:00 GMT');
  });

  test('without Date headers: the newest time in the bodies that does not speak of the future', async () => {
    const cloud = cloudWithoutNow([
      {
        request: `GET ${GRAPH}/v1.0/me`,
        body: {
          createdDateTime: '2026-10-01T00:00:00Z',
          refreshed: [{ at: '2026-10-03T00:00:00Z' }],
          endDateTime: '2028-01-01T00:00:00Z',
        },
      },
    ]);
    expect(await dateOf(cloud)).toBe('Sat, 03 Oct 2026 00:00:00 GMT');
  });

  test('it stands still until a test moves it, and speaks at every host', async () => {
    const cloud = cloudOf([]);
    cloud.clock.advance(90_000);
    for (const url of [
      `${GRAPH}/v1.0/me`,
      'https://login.microsoftonline.com/common/discovery/instance',
      'https://partner.microsoft.com/',
    ]) {
      expect((await cloud.handle(new Request(url))).headers.get('Date')).toBe(
        'Fri, 20 Nov 2026 08:01:30 GMT',
      );
    }
  });
});

function cloudWithoutNow(recordings: Parameters<typeof cloudOf>[0]): ReturnType<typeof cloudOf> {
  const tenant = {
    file: {},
    recordings: recordings.map((one) => ({ file: 'a.json', status: 200, headers: {}, ...one })),
  };
  return cloudOf([], { tenant });
}

describe('faults', () => {
  test('fail: as many times as said, in the service’s own shape unless a body is given', async () => {
    const cloud = cloudOf([{ request: `GET ${GRAPH}/v1.0/me`, body: { id: '1' } }]);
    cloud.fail('/v1.0/me', { status: 503, times: 1 });
    expect(await read(cloud, `${GRAPH}/v1.0/me`)).toMatchObject({
      status: 503,
      body: { error: { code: 'ServiceNotAvailable' } },
    });
    expect((await get(cloud, `${GRAPH}/v1.0/me`)).status).toBe(200);
    cloud.fail(/\/me$/, { status: 401, body: { odd: true }, headers: { 'WWW-Authenticate': 'x' } });
    const response = await get(cloud, `${GRAPH}/v1.0/me`);
    expect([response.status, response.headers.get('WWW-Authenticate'), await response.json()]).toEqual([
      401,
      'x',
      { odd: true },
    ]);
    cloud.clearFaults();
    expect((await get(cloud, `${GRAPH}/v1.0/me`)).status).toBe(200);
  });

  test('drop: a network error, noted in the log', async () => {
    const cloud = cloudOf([{ request: `GET ${GRAPH}/v1.0/me`, body: {} }]);
    cloud.drop('login.microsoftonline.com', 1);
    cloud.drop('/v1.0/me', 1);
    await expect(get(cloud, `${GRAPH}/v1.0/me`)).rejects.toThrow(TypeError);
    await expect(
      cloud.handle(new Request('https://login.microsoftonline.com/common/discovery/instance')),
    ).rejects.toThrow(TypeError);
    expect(cloud.log.map(({ status }) => status)).toEqual([null, null]);
    expect((await get(cloud, `${GRAPH}/v1.0/me`)).status).toBe(200);
  });
});

test('the log holds no token, code or state', async () => {
  const cloud = cloudOf([{ request: `GET ${GRAPH}/v1.0/me`, body: {} }]);
  await get(cloud, `${GRAPH}/v1.0/me?$select=id`);
  await cloud.handle(
    new Request(
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?state=secret&code=secret&nonce=secret',
    ),
  );
  expect(JSON.stringify(cloud.log)).not.toContain('secret');
  expect(cloud.log[0]).toEqual({
    method: 'GET',
    host: 'graph.microsoft.com',
    path: '/v1.0/me',
    url: `${GRAPH}/v1.0/me?$select=id`,
    status: 200,
    at: expect.any(Number),
  });
});
