import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readActivity } from '../../../lib/shell/activity.ts';
import { readDemo } from '../../../lib/shell/demo.ts';
import { DEMO_ACCOUNT } from '../../../lib/shell/demo-account.ts';
import { deleteDatabase, within } from '../../../lib/store/database.ts';

const CLIENT = '11111111-2222-4333-8444-555555555555';
const REAL = {
  tenantId: '6513270e-269e-4d37-b2a7-4de452e6b438',
  objectId: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
  username: 'alex.wilber@contoso-cloud.example',
};
const h = vi.hoisted(() => ({ shown: [] as string[], badges: [] as string[], managed: {} as object }));

// Microsoft's window and the browser's toolbar, which no unit test has.
vi.mock('../../../lib/auth/msal-token-source.ts', () => ({
  MsalTokenSource: class {
    signIn = async () => REAL;
    account = async () => REAL;
    signOut = async () => {};
  },
}));
vi.mock('../../../lib/shell/toolbar.ts', () => ({
  showBadge: async ({ text }: { text: string }) => void h.badges.push(text),
}));
vi.mock('../../../lib/shell/notifications.ts', () => ({
  showNotification: async ({ id }: { id: string }) => void h.shown.push(id),
}));
vi.mock('../../../lib/shell/web-auth-flow.ts', () => ({
  launchWebAuthFlow: async () => '',
  redirectUri: () => 'https://r.example/',
}));
vi.mock('../../../lib/shell/told-storage.ts', async (original) => ({
  ...((await original()) as object),
  readManagedSettings: async () => h.managed,
}));

/** A worker: its modules begin anew, storage stays. */
async function worker() {
  vi.resetModules();
  const product = await import('../../../entrypoints/background/product.ts');
  const db = await product.connect();
  return {
    db,
    ...(await import('../../../entrypoints/background/demo.ts')),
    ...(await import('../../../entrypoints/background/sign-in.ts')),
    ...(await import('../../../entrypoints/background/sweeper.ts')),
    ...(await import('../../../entrypoints/background/welcome.ts')),
  };
}

const tell = (settings: object): Promise<void> =>
  fakeBrowser.storage.local.set({ told: { settings, attestations: [], exceptions: [] } });

let running: Awaited<ReturnType<typeof worker>>;
beforeEach(async () => {
  fakeBrowser.reset();
  (fakeBrowser.runtime as unknown as { getManifest: () => unknown }).getManifest = () => ({
    version: '0.0.0',
    manifest_version: 3,
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Nothing may be asked')));
  Object.assign(h, { shown: [], badges: [], managed: {} });
  running = await worker();
  const { cloud, tenantId: tenant } = DEMO_ACCOUNT;
  await running.db.put('names', { id: 'a', name: 'Fabrikam', cloud, tenant });
});
afterEach(async () => {
  running.db.close();
  vi.unstubAllGlobals();
  await deleteDatabase();
});

const demoRecords = (): Promise<number> =>
  running.db.count('names', within([DEMO_ACCOUNT.cloud, DEMO_ACCOUNT.tenantId]));

describe('the demo', () => {
  test('shows, and pages hear of it; nothing is announced, counted, planned or asked', async () => {
    await running.showDemo();
    expect(await readDemo()).toEqual(DEMO_ACCOUNT);
    expect((await readActivity()).revision).toBe(1);
    await running.wakeUp();
    await running.sweepNow();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(h.shown).toEqual([]);
    expect(new Set(h.badges)).toEqual(new Set(['']));
    expect((await readActivity()).account).toBe('signedOut');
  });

  test('is gone with every record when it is left, and pages hear of it', async () => {
    await running.showDemo();
    await running.leaveDemo();
    expect(await readDemo()).toBeNull();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await demoRecords()).toBe(0);
    expect((await readActivity()).revision).toBe(2);
  });

  test('ends when somebody signs in, before anything real is read', async () => {
    await tell({ clientId: CLIENT });
    await running.showDemo();
    await running.signIn();
    expect(await readDemo()).toBeNull();
    expect(await demoRecords()).toBe(0);
    expect((await fakeBrowser.storage.local.get('account')).account).toMatchObject(REAL);
  });

  test('does not begin beside a real account: what a page stored for it is removed', async () => {
    await tell({ clientId: CLIENT });
    await fakeBrowser.storage.local.set({ account: { ...REAL, cloud: 'global', clientId: CLIENT } });
    await running.showDemo();
    expect(await readDemo()).toBeNull();
    expect(await demoRecords()).toBe(0);
  });
});

describe('the welcome page opens', () => {
  const opened = async (): Promise<(string | undefined)[]> =>
    (await fakeBrowser.tabs.query({})).map(({ url }) => url);

  test('when the extension is installed', async () => {
    await running.welcome('install');
    expect(await opened()).toContain('/welcome.html');
  });

  test('but not after an update', async () => {
    await running.welcome('update');
    expect(await opened()).not.toContain('/welcome.html');
  });

  test('and not where policy brings the connection', async () => {
    h.managed = { clientId: CLIENT };
    await running.welcome('install');
    expect(await opened()).not.toContain('/welcome.html');
  });
});
