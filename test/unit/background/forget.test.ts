import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCloud } from '../../cloud/cloud.ts';
import { loadTenant } from '../../cloud/load-tenant.ts';

const TYPICAL = loadTenant(new URL('../../tenants/typical', import.meta.url).pathname);
const CLIENT = '11111111-2222-4333-8444-555555555555';
const h = vi.hoisted(() => ({
  issue: async (): Promise<unknown> => null,
  window: Promise.withResolvers<unknown>(),
  signedOut: 0,
  session: null as null | { write(entries: Record<string, string>): Promise<void> },
}));
vi.mock('../../../lib/auth/msal-token-source.ts', () => ({
  MsalTokenSource: class {
    options: { remembered(): Promise<unknown>; session: NonNullable<typeof h.session> };
    constructor(options: { remembered(): Promise<unknown>; session: NonNullable<typeof h.session> }) {
      this.options = options;
      h.session = options.session;
    }
    account() {
      return this.options.remembered();
    }
    token() {
      return h.issue();
    }
    async signIn() {
      const account = await h.window.promise;
      // As MSAL does: its cache is mirrored when the window has come back.
      await this.options.session.write({ token: 'secret' });
      return account;
    }
    async signOut() {
      h.signedOut += 1;
    }
  },
}));
vi.mock('../../../lib/shell/toolbar.ts', () => ({ showBadge: async () => {} }));
vi.mock('../../../lib/shell/keep-alive.ts', () => ({ keepAlive: async () => {} }));
vi.mock('../../../lib/shell/web-auth-flow.ts', () => ({
  launchWebAuthFlow: async () => '',
  redirectUri: () => 'https://r.example/',
}));
// Of these the fake browser has nothing; a real one is asked in `test/browser/forget.spec.ts`.
vi.mock('../../../lib/shell/host-permission.ts', () => ({ giveUpOptionalHosts: async () => {} }));
vi.mock('../../../lib/shell/portal-scripts.ts', () => ({
  registerHints: async () => {},
  removeHintsFromTabs: async () => {},
}));
vi.mock('../../../lib/shell/notifications.ts', () => ({
  clearNotifications: async () => {},
  showNotification: async () => {},
}));
vi.mock('../../../lib/shell/told-storage.ts', async (original) => ({
  ...((await original()) as object),
  readManagedSettings: async () => ({}),
}));

async function worker() {
  vi.resetModules();
  const sweeper = await import('../../../entrypoints/background/sweeper.ts');
  const signIn = await import('../../../entrypoints/background/sign-in.ts');
  const forget = await import('../../../entrypoints/background/forget.ts');
  const { atWork } = await import('../../../entrypoints/background/at-work.ts');
  return { ...sweeper, ...signIn, ...forget, atWork };
}

/** All that storage holds; databases by name. */
async function stored(): Promise<unknown> {
  return {
    local: await fakeBrowser.storage.local.get(),
    session: await fakeBrowser.storage.session.get(),
    alarms: await fakeBrowser.alarms.getAll(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  };
}
const NOTHING = { local: {}, session: {}, alarms: [], databases: [] };

let answer = Promise.withResolvers<void>();
let fetches = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as unknown as { getManifest: () => unknown }).getManifest = () => ({
    version: '0.0.0',
    manifest_version: 3,
  });
  const cloud = createCloud({ tenant: TYPICAL, redirectUris: [] });
  h.issue = () => cloud.issueToken('graph');
  h.window = Promise.withResolvers();
  h.signedOut = 0;
  answer = Promise.withResolvers();
  fetches = 0;
  await fakeBrowser.storage.local.set({
    told: { settings: { clientId: CLIENT }, attestations: [], exceptions: [] },
    account: { ...cloud.account, cloud: 'global', clientId: CLIENT },
    dismissals: { 'site/portal.azure.com': { until: null, while: null } },
  });
  // Microsoft answers, whatever became of the question, when the test says so.
  vi.stubGlobal('fetch', async (request: Request) => {
    fetches += 1;
    if (fetches > 1) await answer.promise;
    return cloud.handle(request);
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a sweep that waits for Microsoft is ended first, and its late answers are not written', async () => {
  const { atWork, sweepNow, forgetEverything } = await worker();
  const sweep = atWork(sweepNow);
  await vi.waitFor(() => expect(fetches).toBeGreaterThan(1));
  expect(await stored()).not.toEqual(NOTHING);
  const forgetting = forgetEverything();
  // Whoever asks meanwhile joins, and nothing begins.
  const again = forgetEverything();
  const refused = sweepNow();
  answer.resolve();
  expect(await forgetting).toBe(true);
  expect(await again).toBe(true);
  await Promise.all([sweep, refused]);
  expect(await stored()).toEqual(NOTHING);
  await sweepNow();
  expect(await stored()).toEqual(NOTHING);
});

test('a sign-in whose window is still open when everything is forgotten signs nobody in', async () => {
  const { signIn, forgetEverything } = await worker();
  const signing = signIn();
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.session.get()).toMatchObject({ activity: { account: 'signingIn' } }),
  );
  expect(await forgetEverything()).toBe(true);
  expect(await stored()).toEqual(NOTHING);
  h.window.resolve({ tenantId: 't', objectId: 'o', username: 'late@contoso.example' });
  await signing;
  expect(await stored()).toEqual(NOTHING);
  expect(h.signedOut).toBe(2);
});

test('a step that fails keeps no other from being done, and the answer says so', async () => {
  const { forgetEverything } = await worker();
  const clearAll = fakeBrowser.alarms.clearAll;
  fakeBrowser.alarms.clearAll = () => Promise.reject(new Error('no'));
  await fakeBrowser.alarms.create('sweep', { periodInMinutes: 240 });
  expect(await forgetEverything()).toBe(false);
  expect(await stored()).toMatchObject({ local: {}, session: {}, databases: [] });
  fakeBrowser.alarms.clearAll = clearAll;
  expect(await forgetEverything()).toBe(true);
  expect(await stored()).toEqual(NOTHING);
});

test('a sweep begins by forgetting what is older than the setting says', async () => {
  const { sweepNow, forgetEverything } = await worker();
  const { connect } = await import('../../../entrypoints/background/product.ts');
  answer.resolve();
  await sweepNow();
  const db = await connect();
  const [swept] = await db.getAll('sweeps');
  if (swept === undefined) throw new Error('no sweep');
  const old = { ...swept, tenant: 'left-long-ago', now: '2020-01-01T00:00:00.000Z' };
  await db.put('sweeps', old);
  await db.put('names', { cloud: 'global', tenant: 'left-long-ago', id: 'a', name: 'Somebody' });
  await sweepNow();
  expect((await db.getAll('names')).filter(({ tenant }) => tenant === 'left-long-ago')).toEqual([]);
  expect((await db.getAll('sweeps')).map(({ tenant }) => tenant)).toEqual([swept.tenant, swept.tenant]);
  await forgetEverything();
});
