import { describe, expect, test } from 'vitest';
import { type Answer, ReadOnlyClient } from '../../../lib/microsoft/client.ts';
import type { LedgerEntry } from '../../../lib/microsoft/ledger.ts';
import { Limits } from '../../../lib/microsoft/limits.ts';
import { PolicyViolation } from '../../../lib/microsoft/read-only-policy.ts';
import { createCloud } from '../../cloud/cloud.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);
const ME = { resource: 'graph', path: '/v1.0/me?$select=id' } as const;
const SECRET = 'top-secret-token';
const never = new AbortController().signal;

/** A client before an answer that the test makes up, or before the simulated cloud. */
function clientFor(answer?: (request: Request) => Response | Promise<Response>) {
  const cloud = createCloud({ tenant: TYPICAL, redirectUris: [] });
  const ledger: LedgerEntry[] = [];
  const asked: { origin: string; claims?: string; renew?: boolean }[] = [];
  const client = new ReadOnlyClient({
    cloud: 'global',
    fetch: async (request) => (answer === undefined ? await cloud.handle(request) : await answer(request)),
    token: async (request) => {
      asked.push(request);
      return answer === undefined ? await cloud.issueToken('graph') : { value: SECRET };
    },
    ledger: (entry) => ledger.push(entry),
    limits: new Limits(false),
    now: () => Date.parse('2026-11-20T08:00:00Z'),
  });
  return { client, cloud, ledger, asked };
}

const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
const codeOf = (answer: Answer) =>
  answer.ok ? 'ok' : [answer.failure.cause, answer.failure.code, answer.failure.transient];

describe('one read', () => {
  test('an answer of the simulated cloud', async () => {
    const { client, ledger } = clientFor();
    const answer = await client.get(ME, 'other', never);
    expect(answer).toMatchObject({
      ok: true,
      status: 200,
      url: 'https://graph.microsoft.com/v1.0/me?$select=id',
    });
    expect(answer.date).toBe(Date.parse('2026-11-20T08:00:00Z'));
    expect(ledger).toEqual([
      { method: 'GET', template: '/v1.0/me', status: 200, durationMs: expect.any(Number) },
    ]);
  });

  test('the ledger has no value, body or token', async () => {
    const { client, ledger } = clientFor(() => json({ secretName: 'Ada' }));
    const id = '8e6d1f6a-0000-4000-8000-00000000abcd';
    await client.get(
      { resource: 'graph', path: `/v1.0/groups/${id}/transitiveMembers?$select=id` },
      'directory',
      never,
    );
    const text = JSON.stringify(ledger);
    for (const word of [SECRET, 'Ada', id, '$select']) expect(text).not.toContain(word);
    expect(text).toContain('/v1.0/groups/{}/transitiveMembers');
  });

  test('a path outside the list is refused before anything is asked', async () => {
    const { client, ledger, asked } = clientFor();
    await expect(
      client.get({ resource: 'graph', path: '/v1.0/me/messages' }, 'other', never),
    ).rejects.toThrow(PolicyViolation);
    expect([ledger, asked]).toEqual([[], []]);
  });

  test('a leading byte order mark is dropped', async () => {
    const { client } = clientFor(() => json('\uFEFF{"id":"x"}'));
    expect(await client.get(ME, 'other', never)).toMatchObject({ ok: true, body: { id: 'x' } });
  });

  test.each([
    ['not JSON', () => json('<html>'), ['error', 'notJson', false]],
    ['empty', () => json(''), ['error', 'notJson', false]],
    ['cut off', () => json('{"value":['), ['error', 'notJson', false]],
    [
      'declared larger than 32 MiB',
      () => json('{}', { headers: { 'Content-Length': '33554433' } }),
      ['error', 'tooLarge', false],
    ],
    ['no answer', () => Promise.reject(new TypeError('failed')), ['network', 'noAnswer', true]],
    [
      'too late',
      () => Promise.reject(new DOMException('late', 'TimeoutError')),
      ['network', 'noAnswer', true],
    ],
  ] as const)('%s', async (_what, answer, expected) => {
    const { client } = clientFor(answer);
    expect(codeOf(await client.get(ME, 'other', never))).toEqual(expected);
  });

  test('a body that grows past 32 MiB is given up', async () => {
    let sent = 0;
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const { client } = clientFor(() => new Response(endless));
    expect(codeOf(await client.get(ME, 'other', never))).toEqual(['error', 'tooLarge', false]);
    expect(sent).toBeLessThan(40);
  });

  test('cancelled: it throws, and asks no more', async () => {
    const abort = new AbortController();
    const { client } = clientFor((request) => {
      abort.abort();
      return request.signal.aborted ? Promise.reject(new DOMException('gone', 'AbortError')) : json({});
    });
    await expect(client.get(ME, 'other', abort.signal)).rejects.toThrow();
  });

  test('an expired token is renewed once, and once only', async () => {
    const { client, asked } = clientFor(() =>
      json({ error: { code: 'InvalidAuthenticationToken', message: '' } }, { status: 401 }),
    );
    expect(codeOf(await client.get(ME, 'other', never))).toEqual([
      'signIn',
      'InvalidAuthenticationToken',
      false,
    ]);
    expect(asked).toEqual([
      { origin: 'https://graph.microsoft.com' },
      { origin: 'https://graph.microsoft.com', renew: true },
    ]);
  });

  test('a claims challenge goes back to the sign-in', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1763830800"}}}';
    let attempts = 0;
    const { client, asked } = clientFor(() => {
      attempts += 1;
      if (attempts > 1) return json({ id: 'x' });
      const header = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
      return json(
        { error: { code: 'InvalidAuthenticationToken', message: '' } },
        { status: 401, headers: { 'WWW-Authenticate': header } },
      );
    });
    expect((await client.get(ME, 'other', never)).ok).toBe(true);
    expect(asked[1]).toEqual({ origin: 'https://graph.microsoft.com', claims });
  });

  test('a token without MFA is not asked for again: only a person can cure it', async () => {
    const { client, asked } = clientFor(() => json({ code: 900421, description: '' }, { status: 401 }));
    const answer = await client.get(
      { resource: 'partnerCenter', path: '/v1/customers?size=500' },
      'pcCustomers',
      never,
    );
    expect([codeOf(answer), asked.length]).toEqual([['mfa', '900421', false], 1]);
  });
});

describe('a batch', () => {
  const requests = ['/v1.0/me', '/v1.0/organization', '/v1.0/groups/unknown/transitiveMembers'].map(
    (path) => ({ resource: 'graph', path }) as const,
  );

  test('answers stand in the order of the requests, each with its own status', async () => {
    const { client, cloud } = clientFor();
    const answers = await client.batch(requests, 'directory', never);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 404]);
    expect(answers.map((answer) => answer.url)).toEqual(
      requests.map(({ path }) => `https://graph.microsoft.com${path}`),
    );
    expect(
      cloud.log.filter(({ inner }) => inner !== true).map(({ method, path }) => `${method} ${path}`),
    ).toEqual(['POST /v1.0/$batch']);
  });

  test('answers that come in another order are sorted; one that is missing can be asked again', async () => {
    const responses = [
      { id: '1', status: 200, body: { two: true } },
      { id: '0', status: 429, headers: { 'Retry-After': '3' }, body: {} },
    ];
    const { client } = clientFor(() => json({ responses }));
    const [first, second, third] = await client.batch(requests, 'directory', never);
    expect(first).toMatchObject({
      ok: false,
      status: 429,
      retryAfterMs: 3000,
      failure: { cause: 'throttled', transient: true },
    });
    expect(second).toMatchObject({ ok: true, body: { two: true } });
    expect(third).toMatchObject({ ok: false, failure: { code: 'batchAnswerMissing', transient: true } });
  });

  test.each([
    ['garbage', { responses: 'none' }],
    ['nothing', null],
    ['numbers for ids', { responses: [{ id: 0, status: 200, body: {} }] }],
  ])('answered with %s: every request may be asked again', async (_what, body) => {
    const { client } = clientFor(() => json(body));
    const answers = await client.batch(requests, 'directory', never);
    expect(new Set(answers.map((answer) => JSON.stringify(codeOf(answer))))).toEqual(
      new Set([JSON.stringify(['error', 'batchAnswerMissing', true])]),
    );
  });

  test('a batch that fails as a whole fails each request', async () => {
    const { client } = clientFor(() =>
      json(
        { error: { code: 'TooManyRequests', message: '' } },
        { status: 429, headers: { 'Retry-After': '9' } },
      ),
    );
    const answers = await client.batch(requests, 'directory', never);
    expect(answers.map((answer) => (answer.ok ? null : answer.retryAfterMs))).toEqual([9000, 9000, 9000]);
  });
});
