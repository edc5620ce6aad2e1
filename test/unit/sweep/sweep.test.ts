import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { readSweeps } from '../../../lib/store/sweeps.ts';
import { sourcesInForce } from '../../../lib/sweep/sources-in-force.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';
import { type Machine, startMachine } from './machine.ts';
import { lastingRelationships, withRelationships } from './relationships.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);
const REQUIREMENTS = '/beta/security/partner/securityScore/requirements';
const GDAP = '/v1.0/tenantRelationships/delegatedAdminRelationships';
const POLICIES = '/v1.0/identity/conditionalAccess/policies';

/** Sources that are on; one that asks for no entity of another asks once in a tenant of this size. */
const IN_FORCE = sourcesInForce({ optionalSources: [] });
// What the tenant has no licence for is not asked: Privileged Identity Management and risk.
const LISTS = IN_FORCE.filter(
  // A first sweep has nothing to explain.
  ({ after, licence, explains }) => after === undefined && licence !== 'pim' && licence !== 'p2' && !explains,
).length;
/** Groups that policies, roles and assignments name; two of them were deleted. */
const GROUPS = 7;
const ADMINS = 6;
const SUBSCRIPTIONS = 2;
/** Customers and, of two kinds each, what subscriptions have: one by one. */
const SINGLE = 25 + 2 * SUBSCRIPTIONS;
const KEYED = SINGLE + 23 + GROUPS + 2 * ADMINS;
const BATCHES = 5;

let machine: Machine;
beforeEach(async () => {
  machine = await startMachine();
});
afterEach(async () => {
  machine.close();
  await deleteDatabase();
});

const asked = (path: string): string[] =>
  machine.cloud.log.filter((entry) => entry.path === path).map((entry) => entry.url);

describe('a sweep', () => {
  test('reads every source once and judges', async () => {
    const outcome = await machine.sweep();
    expect(outcome.state).toBe('finished');
    const report = await machine.report();
    // The lists, customers and subscriptions one by one, the 23 live relationships in two batches, the groups, the
    // administrators' sign-ins and their devices in one each. Without Microsoft Entra ID P2 risk is not asked for.
    expect(report.gaps.map(({ source, cause }) => [source, cause])).toEqual([['risky-users', 'licence']]);
    expect(report.sweep).toMatchObject({
      requests: LISTS + SINGLE + BATCHES,
      now: '2026-11-20T08:00:00.000Z',
    });
    const { log } = machine.cloud;
    const asked = log.filter(({ method }) => method === 'GET');
    expect(asked.map(({ status }) => status).sort()).toEqual([
      ...Array(LISTS + KEYED - 3).fill(200),
      404,
      404,
      409,
    ]);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(LISTS + KEYED);
    expect(log.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual(
      Array(BATCHES).fill('/v1.0/$batch'),
    );
  });

  test('counts its progress up to all sources', async () => {
    await machine.sweep();
    const last = machine.progress.at(-1);
    expect(last).toMatchObject({
      done: IN_FORCE.length,
      total: IN_FORCE.length,
      requests: LISTS + SINGLE + BATCHES,
      waitingUntil: null,
    });
    const done = machine.progress.map((one) => one.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  test('its clock is the server’s, whatever the machine says', async () => {
    machine.time = Date.parse('2031-01-01T00:00:00Z');
    await machine.sweep();
    expect((await machine.report()).sweep.now).toBe('2026-11-20T08:00:00.000Z');
    const [sweep] = await readSweeps(machine.db, machine.scope);
    expect(sweep?.clockOffsetMs).toBe(
      Date.parse('2026-11-20T08:00:00Z') - Date.parse('2031-01-01T00:00:00Z'),
    );
  });

  test('a refused answer has a clock too: the sweep goes on without `me`', async () => {
    machine.cloud.fail('/v1.0/me', {
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound', message: '' } },
    });
    await machine.sweep();
    expect((await machine.report()).sweep).toMatchObject({
      now: '2026-11-20T08:00:00.000Z',
      complete: false,
    });
    expect(await machine.verdict('security-contact-missing')).toBe('fail');
  });

  test.each([
    ['network', 'drop'],
    ['signIn', 'token'],
  ] as const)('without any answer there is no result, and the last one stands: %s', async (problem, how) => {
    await machine.sweep();
    const before = await machine.report();
    if (how === 'drop') machine.cloud.drop('https://graph.microsoft.com/');
    else machine.tokenProblems.set('graph', 'signIn');
    expect(await machine.sweep()).toEqual({ state: 'failed', problem });
    expect(await machine.report()).toEqual(before);
  });

  test('cancelled: nothing of it stays, and the next one begins anew', async () => {
    const abort = new AbortController();
    const outcome = await machine.sweep({
      signal: abort.signal,
      heartbeat: async () => abort.abort(),
    });
    expect(outcome).toEqual({ state: 'cancelled' });
    expect(await machine.report()).toBeNull();
    expect(await machine.db.count('checkpoints')).toBe(0);
    expect((await machine.sweep()).state).toBe('finished');
  });

  test('a sweep that another account left is not gone on with', async () => {
    void machine.sweep({ heartbeat: () => new Promise(() => {}) });
    await expect.poll(async () => (await readSweeps(machine.db, machine.scope)).length).toBe(1);
    const other = { ...machine.cloud.account, objectId: 'c0000000-0000-4000-8000-0000000000ff' };
    const { tokens } = await optionsOf();
    machine.time += 1000;
    await machine.sweep({ tokens: { ...tokens, account: async () => other } });
    const sweeps = await readSweeps(machine.db, machine.scope);
    expect(sweeps.map(({ state, account }) => [state, account.objectId === other.objectId])).toEqual([
      ['cancelled', false],
      ['finished', true],
    ]);
  });

  async function optionsOf() {
    const token = () => machine.cloud.issueToken('graph');
    return { tokens: { account: async () => machine.cloud.account, token } };
  }
});

describe('paging', () => {
  const many = withRelationships(TYPICAL, lastingRelationships(1000));

  async function restart(tenant = many): Promise<void> {
    machine.close();
    await deleteDatabase();
    machine = await startMachine({ tenant });
  }

  test('reads all pages of 300', async () => {
    await restart();
    await machine.sweep();
    expect(asked(GDAP)).toHaveLength(4);
    const check = (await machine.report()).checks.find(({ id }) => id === 'gdap-expiring');
    expect(check?.subjects.total).toBe(1000);
    expect(check?.evidence[0]?.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  const page = (next: string, rows: readonly unknown[] = lastingRelationships(2)) => ({
    ...TYPICAL,
    recordings: [
      ...TYPICAL.recordings.filter(({ request }) => !request.includes(GDAP)),
      {
        file: 'g.json',
        request: `GET https://graph.microsoft.com${GDAP}`,
        status: 200,
        headers: {},
        body: { value: rows, '@odata.nextLink': next },
      },
    ],
  });

  test.each([
    ['another host', 'https://graph.microsoft.com.example/v1.0/x'],
    ['another path', 'https://graph.microsoft.com/v1.0/users?$skiptoken=a'],
    ['itself', `https://graph.microsoft.com${GDAP}?$top=300`],
    ['a page that links to itself', `https://graph.microsoft.com${GDAP}?$top=300&$skiptoken=loop`],
  ])('a next link to %s is an error, not a pass', async (_what, next) => {
    await restart(page(next));
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (incomplete)');
    expect(asked(GDAP).length).toBeLessThan(5);
    const hosts = new Set(machine.cloud.log.map(({ host }) => host));
    expect(hosts).toEqual(
      new Set(['graph.microsoft.com', 'api.partnercenter.microsoft.com', 'management.azure.com']),
    );
  });
});

describe('throttling', () => {
  const tooMany = (headers: Record<string, string>) => ({
    status: 429,
    headers,
    body: { error: { code: 'TooManyRequests', message: 'Too many requests' } },
  });

  test.each([
    ['seconds', { 'Retry-After': '7' }, [7000]],
    ['a date', { 'Retry-After': 'Fri, 20 Nov 2026 08:00:09 GMT' }, [9000]],
    ['a cap of two minutes', { 'Retry-After': '100000' }, [120_000]],
  ])('Retry-After: %s', async (_what, headers, waits) => {
    machine.cloud.fail(REQUIREMENTS, { ...tooMany(headers), times: 1 });
    await machine.sweep();
    expect(machine.waits).toEqual(waits);
    expect(await machine.verdict('security-contact-missing')).toBe('fail');
  });

  test('without a header the waits double, four times at most', async () => {
    machine.cloud.fail(POLICIES, tooMany({}));
    await machine.sweep();
    const floors = [2000, 4000, 8000, 16_000];
    expect(machine.waits).toHaveLength(4);
    machine.waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(floors[index] ?? 0);
      expect(wait).toBeLessThanOrEqual((floors[index] ?? 0) * 1.25);
    });
    expect(await machine.verdict('mfa-baseline-missing')).toBe('unknown (throttled)');
    expect(await machine.verdict('security-contact-missing')).toBe('fail');
  });

  test('a wait too long to sit through is stored, the others go on, and the sweep finishes later', async () => {
    machine.close();
    await deleteDatabase();
    machine = await startMachine({ longestWaitMs: 20_000 });
    machine.cloud.fail(REQUIREMENTS, { ...tooMany({ 'Retry-After': '90' }), times: 1 });
    const began = machine.time;
    expect(await machine.sweep()).toEqual({ state: 'waiting', wakeAt: began + 90_000 });
    expect(machine.progress.at(-1)?.waitingUntil).toBe(new Date(began + 90_000).toISOString());
    const before = machine.cloud.log.length;
    expect(before).toBe(LISTS + KEYED + BATCHES);
    // Woken too early: nothing is asked.
    machine.time = began + 30_000;
    expect(await machine.sweep()).toEqual({ state: 'waiting', wakeAt: began + 90_000 });
    expect(machine.cloud.log.length).toBe(before);
    machine.time = began + 90_000;
    expect((await machine.sweep()).state).toBe('finished');
    expect(machine.cloud.log.length).toBe(before + 1);
    expect(await machine.verdict('security-contact-missing')).toBe('fail');
  });
});

describe('a worker killed after any step', () => {
  const tenant = withRelationships(TYPICAL, lastingRelationships(1000));

  /** Runs until the heartbeat of step `step`, which never answers: the worker is gone. */
  async function killAt(step: number): Promise<boolean> {
    let beats = 0;
    const killed = new Promise<'killed'>((resolve) => {
      void machine
        .sweep({
          heartbeat: () => {
            beats += 1;
            if (beats < step) return Promise.resolve();
            resolve('killed');
            return new Promise(() => {});
          },
        })
        .then(() => resolve('killed'));
    });
    await killed;
    return beats >= step;
  }

  test.each([1, 2, 3, 5, 8, 11, 14, 17])(
    'killed at step %d: it goes on, and no committed page is read again',
    async (step) => {
      machine.close();
      await deleteDatabase();
      machine = await startMachine({ tenant });
      expect(await killAt(step)).toBe(true);
      // Requests in flight end before the next worker begins.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const committed = (await machine.db.getAll('pages')).map(({ asked: { url } }) => url);
      const before = machine.cloud.log.length;
      expect((await machine.sweep()).state).toBe('finished');
      const again = machine.cloud.log.slice(before).map(({ url }) => url);
      expect(again.filter((url) => committed.includes(url))).toEqual([]);
      expect((await readSweeps(machine.db, machine.scope)).length).toBe(1);
      const check = (await machine.report()).checks.find(({ id }) => id === 'gdap-expiring');
      expect([check?.verdict, check?.subjects.total]).toEqual(['pass', 1000]);
    },
  );
});

describe('one source fails', () => {
  const CHECKS = {
    'security-contact-missing': 'fail',
    'mfa-baseline-missing': 'fail',
    'gdap-expiring': 'fail',
  } as const;

  const failures: readonly [string, string, (path: string | RegExp) => void][] = [
    [
      '403',
      'role',
      (path) =>
        machine.cloud.fail(path, {
          status: 403,
          body: { error: { code: 'Authorization_RequestDenied', message: '' } },
        }),
    ],
    [
      '401',
      'signIn',
      (path) =>
        machine.cloud.fail(path, {
          status: 401,
          body: { error: { code: 'InvalidAuthenticationToken', message: '' } },
        }),
    ],
    [
      '404',
      'error',
      (path) =>
        machine.cloud.fail(path, { status: 404, body: { error: { code: 'ResourceNotFound', message: '' } } }),
    ],
    [
      '429',
      'throttled',
      (path) =>
        machine.cloud.fail(path, { status: 429, body: { error: { code: 'TooManyRequests', message: '' } } }),
    ],
    ['500', 'error', (path) => machine.cloud.fail(path, { status: 500, body: {} })],
    ['garbage', 'error', (path) => machine.cloud.fail(path, { status: 200, body: '<html>' })],
    ['another shape', 'error', (path) => machine.cloud.fail(path, { status: 200, body: { value: 'none' } })],
    ['no answer', 'network', (path) => machine.cloud.drop(path)],
    [
      'no licence',
      'licence',
      (path) =>
        machine.cloud.fail(path, {
          status: 400,
          body: { error: { code: 'AadPremiumLicenseRequired', message: '' } },
        }),
    ],
  ];
  const sources: readonly [string | RegExp, keyof typeof CHECKS][] = [
    [REQUIREMENTS, 'security-contact-missing'],
    [POLICIES, 'mfa-baseline-missing'],
    [/delegatedAdminRelationships(\?|$)/, 'gdap-expiring'],
  ];

  describe.each(sources)('%s', (path, check) => {
    test.each(failures)('%s: unknown (%s), the other checks stand', async (_what, cause, fail) => {
      fail(path);
      await machine.sweep();
      const expected = { ...CHECKS, [check]: `unknown (${cause})` };
      for (const [id, verdict] of Object.entries(expected))
        expect([id, await machine.verdict(id)]).toEqual([id, verdict]);
    });

    test.each(failures)(
      '%s after a good sweep: nothing resolves, nothing is new',
      async (_what, cause, fail) => {
        await machine.sweep();
        const open = (await machine.report()).risks.map(({ key }) => key);
        fail(path);
        await machine.sweep();
        const report = await machine.report();
        expect(report.risks.map(({ key }) => key)).toEqual(open);
        expect(new Set(report.risks.map(({ state }) => state))).toEqual(new Set(['standing']));
        expect(await machine.unseen()).toEqual([]);
        // What may pass by itself leaves the last verdict standing; what was lost is unknown at once.
        const transient = ['throttled', 'error', 'network'].includes(cause);
        expect(await machine.verdict(check)).toBe(transient ? 'fail' : `unknown (${cause})`);
      },
    );
  });

  test('consent that is missing is known without a call', async () => {
    machine.cloud.revokeConsent(['DelegatedAdminRelationship.Read.All']);
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (consent)');
    expect(asked(GDAP)).toEqual([]);
    const needs = { scopes: ['DelegatedAdminRelationship.Read.All'], roles: ['Admin agent'], licences: [] };
    const gaps = (await machine.report()).gaps.filter(({ cause }) => cause !== 'licence');
    expect(gaps).toEqual([
      { source: 'gdap-assignments', cause: 'consent', needs },
      { source: 'gdap-relationships', cause: 'consent', needs },
      // Which groups customers let in is not known, so not all groups were asked about.
      {
        source: 'group-members',
        cause: 'incomplete',
        needs: { scopes: ['GroupMember.Read.All'], roles: [], licences: [] },
      },
    ]);
  });

  test('a page that fails in the middle: incomplete, what was read is kept', async () => {
    machine.close();
    await deleteDatabase();
    machine = await startMachine({ tenant: withRelationships(TYPICAL, lastingRelationships(700)) });
    machine.cloud.fail('skiptoken', { status: 403, body: { error: { code: 'Forbidden', message: '' } } });
    await machine.sweep();
    expect(await machine.verdict('gdap-expiring')).toBe('unknown (incomplete)');
    const check = (await machine.report()).checks.find(({ id }) => id === 'gdap-expiring');
    expect(check?.subjects.total).toBe(301);
  });
});
