import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Account } from '../../../lib/auth/token-source.ts';
import { changeActivity, readActivity } from '../../../lib/shell/activity.ts';
import { readClocks } from '../../../lib/store/clocks.ts';
import { deleteDatabase } from '../../../lib/store/database.ts';
import { readSweeps } from '../../../lib/store/sweeps.ts';
import { createCloud } from '../../cloud/cloud.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);
const DAY_MS = 24 * 60 * 60 * 1000;
const CLIENT = '11111111-2222-4333-8444-555555555555';
const h = vi.hoisted(() => ({
  cloud: null as unknown,
  signIn: async () => ({}) as unknown,
  signIns: 0,
  consents: 0,
  notify: async () => {},
  badge: [] as string[],
  fetches: 0,
  token: null as null | (() => Promise<unknown>),
}));
vi.mock('../../../lib/auth/msal-token-source.ts', () => ({
  MsalTokenSource: class {
    options: { remembered(): Promise<Account | null> };
    constructor(o: { remembered(): Promise<Account | null> }) {
      this.options = o;
    }
    account() {
      return this.options.remembered();
    }
    async token() {
      return h.token ? h.token() : (h.cloud as ReturnType<typeof createCloud>).issueToken('graph');
    }
    async signIn() {
      h.signIns += 1;
      return h.signIn();
    }
    async consent() {
      h.consents += 1;
    }
    async signOut() {}
  },
}));
vi.mock('../../../lib/shell/toolbar.ts', () => ({
  showBadge: async (b: { text: string }) => {
    await new Promise((r) => setTimeout(r, 0));
    h.badge.push(b.text);
  },
  openScorecard: async () => {},
}));
vi.mock('../../../lib/shell/notifications.ts', () => ({
  showNotification: () => h.notify(),
  onNotificationUsed: () => {},
}));
vi.mock('../../../lib/shell/keep-alive.ts', () => ({ keepAlive: async () => {} }));
vi.mock('../../../lib/shell/web-auth-flow.ts', () => ({
  launchWebAuthFlow: async () => '',
  redirectUri: () => 'https://r.example/',
}));
vi.mock('../../../lib/shell/told-storage.ts', async (o) => ({
  ...((await o()) as object),
  readManagedSettings: async () => ({}),
}));

let cloud: ReturnType<typeof createCloud>;
let db: Awaited<ReturnType<typeof import('../../../lib/store/database.ts')['openDatabase']>> | null = null;
const database = () => {
  if (db === null) throw new Error('no worker yet');
  return db;
};
/** A worker: its modules begin anew, storage stays. */
async function worker() {
  vi.resetModules();
  const sweeper = await import('../../../entrypoints/background/sweeper.ts');
  const signIn = await import('../../../entrypoints/background/sign-in.ts');
  const product = await import('../../../entrypoints/background/product.ts');
  db = await product.connect();
  return { ...sweeper, ...signIn, ...product };
}
const account = () => ({ ...cloud.account, cloud: 'global', clientId: CLIENT });
async function signedIn() {
  await fakeBrowser.storage.local.set({
    told: { settings: { clientId: CLIENT }, attestations: [], exceptions: [] },
    account: account(),
  });
}
const scope = () => ['global', cloud.account.tenantId] as const;

beforeEach(() => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as unknown as { getManifest: () => unknown }).getManifest = () => ({
    version: '0.0.0',
    manifest_version: 3,
  });
  cloud = createCloud({ tenant: TYPICAL, redirectUris: [] });
  h.cloud = cloud;
  h.signIns = 0;
  h.consents = 0;
  h.notify = async () => {};
  h.badge = [];
  h.token = null;
  h.signIn = async () => cloud.account;
  vi.stubGlobal('fetch', (request: Request) => cloud.handle(request));
});
afterEach(async () => {
  db?.close();
  vi.unstubAllGlobals();
  await deleteDatabase();
});

test('a sweep runs to its end', async () => {
  await signedIn();
  const w = await worker();
  await w.sweepNow();
  expect([
    (await readActivity()).account,
    (await readActivity()).sweep,
    (await readSweeps(database(), scope())).map((s) => s.state),
  ]).toEqual(['signedIn', null, ['finished']]);
});

test('a worker that died during sign-in: the popup offers sign-in again', async () => {
  await fakeBrowser.storage.local.set({ told: { settings: { clientId: CLIENT } } });
  await changeActivity({ account: 'signingIn' });
  await (await worker()).wakeUp();
  expect((await readActivity()).account).toBe('signedOut');
});

test('two changes of the activity at once: both stand', async () => {
  await changeActivity({
    sweep: { id: 's', startedAt: '', done: 1, total: 8, requests: 1, waitingUntil: null },
  });
  await Promise.all([changeActivity({ sweep: null }), changeActivity({ revision: 7 })]);
  expect(await readActivity()).toMatchObject({ sweep: null, revision: 7 });
});

const PROGRESS = { id: 's', startedAt: '', done: 7, total: 8, requests: 8, waitingUntil: null };
test('a worker killed between the result and the activity: no progress for ever, no alarm for ever', async () => {
  await signedIn();
  await (await worker()).sweepNow();
  db?.close();
  await changeActivity({ sweep: PROGRESS });
  await fakeBrowser.alarms.create('sweep-continue', { periodInMinutes: 0.5 });
  await (await worker()).wakeUp();
  expect([(await readActivity()).sweep, await fakeBrowser.alarms.get('sweep-continue')]).toEqual([
    null,
    undefined,
  ]);
});
test('views that a newer version dropped are made again of the evidence, and Microsoft is not asked', async () => {
  await signedIn();
  await (await worker()).sweepNow();
  const before = await database().getAll('summaries');
  await database().clear('summaries');
  db?.close();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('nothing is to be read')));
  await (await worker()).wakeUp();
  expect(await database().getAll('summaries')).toEqual(before);
  expect((await readSweeps(database(), scope())).map(({ state }) => state)).toEqual(['finished']);
});

test('progress that a killed worker left is cleared by Cancel', async () => {
  await signedIn();
  const w = await worker();
  await w.sweepNow();
  await changeActivity({ sweep: PROGRESS });
  await w.cancelSweep();
  expect((await readActivity()).sweep).toBeNull();
});

test('two clicks on Sign in open one window', async () => {
  await fakeBrowser.storage.local.set({ told: { settings: { clientId: CLIENT } } });
  const w = await worker();
  await Promise.all([w.signIn(), w.signIn()]);
  expect(h.signIns).toBe(1);
});

test('consent given while a sweep runs: what it unlocked is read', async () => {
  const little = createCloud({
    tenant: { ...TYPICAL, file: { ...TYPICAL.file, grantedScopes: ['User.Read'] } },
    redirectUris: [],
  });
  h.cloud = little;
  let release = (): void => {};
  const held = new Promise<void>((r) => {
    release = r;
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    const to = h.cloud === cloud ? cloud : little;
    if (h.fetches++ === 0) await held;
    return to.handle(request);
  });
  h.fetches = 0;
  await signedIn();
  const w = await worker();
  const first = w.sweepNow();
  // The first sweep asked for its token with User.Read alone and waits for `me`.
  h.token = () => little.issueToken('graph');
  await vi.waitFor(() => expect(h.fetches).toBe(1));
  const consented = w.requestConsent({ resource: 'graph', scopes: ['Policy.Read.All'] });
  await vi.waitFor(() => expect(h.consents).toBe(1));
  await new Promise((r) => setTimeout(r, 10));
  release();
  await first;
  h.cloud = cloud;
  h.token = null;
  await consented;
  expect((await readSweeps(database(), scope())).length).toBe(2);
});

test('signing in as somebody else ends the sweep of the one before', async () => {
  await signedIn();
  const w = await worker();
  let release = (): void => {};
  const held = new Promise<void>((r) => {
    release = r;
  });
  vi.stubGlobal('fetch', async (request: Request) => {
    await held;
    return cloud.handle(request);
  });
  const first = w.sweepNow();
  await new Promise((r) => setTimeout(r, 30));
  const other = { tenantId: 'a0000000-0000-4000-8000-0000000000bb', objectId: 'o2', username: 'b@b.example' };
  h.signIn = async () => other;
  const second = w.signIn();
  await new Promise((r) => setTimeout(r, 30));
  release();
  await Promise.all([first, second]);
  expect((await readSweeps(database(), scope())).map((s) => s.state)).toEqual(['cancelled']);
  expect((await readSweeps(database(), ['global', other.tenantId])).map((s) => s.state)).toEqual([
    'finished',
  ]);
});

test('a notification that cannot be made stops neither badge, popup nor the next worker', async () => {
  await signedIn();
  const w = await worker();
  h.notify = async () => {
    throw new Error('Unable to download all specified images.');
  };
  await w.sweepNow();
  await database().put('outbox', {
    cloud: 'global',
    tenant: cloud.account.tenantId,
    id: 'x',
    sweep: 'x',
    first: 1,
    news: [],
    shownAs: null,
    done: false,
  });
  const before = (await readActivity()).revision;
  await w.sweepNow().catch(() => {});
  expect((await readActivity()).revision).toBeGreaterThan(before);
});

test('a first sweep that was cancelled is not begun again by the next worker', async () => {
  await signedIn();
  const w = await worker();
  const swept = w.sweepNow();
  await new Promise((r) => setTimeout(r, 0));
  await w.cancelSweep();
  await swept;
  const states = (await readSweeps(database(), scope())).map((s) => s.state);
  db?.close();
  const asked = cloud.log.length;
  await (await worker()).wakeUp();
  expect([states, cloud.log.length - asked]).toEqual([['cancelled'], 0]);
});

test('one bad setting costs itself, not every exception', async () => {
  const exceptions = [
    {
      check: 'security-contact-missing',
      subject: 'tenant',
      owner: 'Ada',
      reason: 'x',
      from: '2026-11-01',
      until: '2026-12-01',
    },
  ];
  await fakeBrowser.storage.local.set({
    told: { settings: { clientId: CLIENT, sweepEveryMinutes: 10 }, attestations: [], exceptions },
  });
  expect((await (await worker()).readConfiguration()).told.exceptions).toEqual(exceptions);
});
test('nothing stored is nothing told', async () => {
  await fakeBrowser.storage.local.set({ told: null });
  expect((await (await worker()).readConfiguration()).settings.clientId).toBeNull();
});

test('a connection that made room for a newer version is opened again', async () => {
  const { connect } = await worker();
  const first = await connect();
  await deleteDatabase();
  const again = await connect();
  await expect(again.count('sweeps')).resolves.toBe(0);
  first.close();
  again.close();
});

test('another client id while a sweep waits: nothing wakes the worker any more', async () => {
  cloud.fail('/v1.0/me', { status: 429, headers: { 'Retry-After': '90' }, body: {}, times: 1 });
  await signedIn();
  const w = await worker();
  await w.sweepNow();
  expect(await fakeBrowser.alarms.get('sweep-continue')).toBeDefined();
  // What toldChanged of index.ts does:
  await fakeBrowser.storage.local.set({
    told: { settings: { clientId: CLIENT.replace('1', '2') }, attestations: [], exceptions: [] },
  });
  await w.armAlarm();
  expect(await w.currentAccount(await w.readConfiguration())).toBeNull();
  await w.cancelSweep();
  expect(await fakeBrowser.alarms.get('sweep-continue')).toBeUndefined();
});

test('a transient failure to reach Microsoft does not unsay "sign in again"', async () => {
  await signedIn();
  await changeActivity({ account: 'signInNeeded' });
  const w = await worker();
  const { TokenUnavailable } = await import('../../../lib/auth/token-source.ts');
  h.token = async () => {
    throw new TokenUnavailable('network', 'x');
  };
  await w.sweepNow();
  expect((await readActivity()).account).toBe('signInNeeded');
});

test('a failed sweep is not begun again by every message that wakes the worker', async () => {
  await signedIn();
  let _tokens = 0;
  const starts: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const w = await worker();
    const { TokenUnavailable } = await import('../../../lib/auth/token-source.ts');
    h.token = async () => {
      _tokens += 1;
      throw new TokenUnavailable('network', 'x');
    };
    await w.wakeUp();
    starts.push((await readSweeps(database(), scope())).length);
    db?.close();
  }
  expect(starts).toEqual([1, 1, 1]);
});

test('a machine whose clock jumps a year ahead asks Microsoft for the time before it tells what ends', async () => {
  const ANNIVERSARY = 'anniversary/2027/end';
  vi.useFakeTimers({ toFake: ['Date'], now: cloud.clock.now() });
  await signedIn();
  const settings = { clientId: CLIENT, anniversaryMonth: 1 };
  await fakeBrowser.storage.local.set({ told: { settings, attestations: [], exceptions: [] } });
  let told = 0;
  h.notify = async () => {
    told += 1;
  };
  const fired = async () => (await readClocks(database(), scope()))?.fired.includes(ANNIVERSARY);
  const wake = async () => {
    db?.close();
    await (await worker()).wakeUp();
    return [told, await fired()];
  };
  // The first sweep tells that it is done.
  expect(await wake()).toEqual([1, false]);
  vi.setSystemTime(cloud.clock.now().getTime() + 365 * DAY_MS);
  expect(await wake()).toEqual([1, false]);
  vi.setSystemTime(Date.parse('2028-01-01T00:00:00Z'));
  cloud.clock.advance(Date.parse('2027-01-01T00:00:00Z') - cloud.clock.now().getTime());
  expect(await wake()).toEqual([2, true]);
  expect(await wake()).toEqual([2, true]);
  vi.useRealTimers();
});
