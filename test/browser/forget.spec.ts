import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { askForSweep } from './ask-for-sweep.ts';
import { extensionWorker } from './chromium.ts';
import { extensionState } from './extension-state.ts';
import { type Product, startProduct } from './product.ts';
import { expectAccessible } from './seeded-extension.ts';

declare const chrome: typeof browser;

/** Everything that any extension API can still read, from a page; the worker's own view of storage is the same one. */
async function readable(page: Page): Promise<unknown> {
  const { local, session, alarms, notifications, badge } = await extensionState(page);
  const rest = await page.evaluate(async () => ({
    sync: await chrome.storage.sync.get(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    pages: [localStorage.length, sessionStorage.length],
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    origins: (await chrome.permissions.getAll()).origins?.filter(
      (origin) => !chrome.runtime.getManifest().host_permissions?.includes(origin),
    ),
  }));
  return { local, session, alarms, notifications, badge, ...rest };
}

const NOTHING = {
  local: {},
  session: {},
  alarms: [],
  notifications: [],
  badge: '',
  sync: {},
  databases: [],
  caches: [],
  pages: [0, 0],
  scripts: [],
  origins: [],
};

/** The same as the worker reads it, which also has what it holds open. */
async function readableByWorker(product: Product): Promise<unknown> {
  const worker = await extensionWorker(product.context);
  return await worker.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}

async function forget(settings: Page): Promise<void> {
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  await settings.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(settings.getByRole('heading', { name: 'Everything was forgotten' })).toBeVisible({
    timeout: 60_000,
  });
}

/** Signed in and swept once, with everything stored that a person and the browser can store. */
async function used(product: Product): Promise<Page> {
  await product.importTold();
  const popup = await product.openPopup();
  await product.signIn(popup);
  await popup.evaluate(async () => {
    await chrome.storage.sync.set({ old: 'of another version' });
    await chrome.storage.local.set({ dismissals: { 'site/portal.azure.com': { until: null, while: null } } });
    await chrome.notifications.create('old', {
      type: 'basic',
      iconUrl: '/icons/128.png',
      title: 'Old',
      message: 'Old',
    });
    await chrome.action.setBadgeText({ text: '7' });
    await chrome.scripting.registerContentScripts([
      { id: 'portals', js: ['/hints.js'], matches: ['https://partner.microsoft.com/*'] },
    ]);
    localStorage.setItem('left', 'by a page');
  });
  return popup;
}

test('after "Forget everything" no extension API reads a record, and a sweep that ran writes none', async () => {
  const product = await startProduct({ tenant: 'typical' });
  try {
    const popup = await used(product);
    const dashboard = await product.openDashboard('customers');
    const customer = dashboard.getByText(product.customers[0]?.name ?? '', { exact: false }).first();
    await expect(customer).toBeVisible();
    const settings = await product.openSettings();
    await settings.evaluate(
      () =>
        new Promise<void>((resolve) => {
          // A connection of an older page that is held open.
          const opening = indexedDB.open('another-database');
          opening.onsuccess = () => {
            opening.result.onversionchange = () => opening.result.close();
            resolve();
          };
        }),
    );
    expect(await readable(settings)).not.toMatchObject({ local: {}, databases: [] });

    await settings.getByRole('button', { name: 'Forget everything…' }).click();
    const dialog = settings.getByRole('dialog', { name: 'Forget everything?' });
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await expectAccessible(settings);
    await settings.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect((await extensionState(settings)).local).toHaveProperty('account');

    // A sweep is under way, with requests that Microsoft has not answered yet.
    const answered = (): number => product.cloud.log.filter(({ url }) => url.includes('/v1.0/')).length;
    const before = answered();
    // Whichever are the first: a second sweep asks in another order than the first one.
    product.cloud.delay(/\/v1\.0\//, 4_000);
    await askForSweep(settings);
    await expect
      .poll(async () => (await extensionState(settings)).session)
      .toMatchObject({ activity: { sweep: expect.anything() } });

    await forget(settings);
    expect(await readable(settings)).toEqual(NOTHING);
    expect(await readableByWorker(product)).toEqual({ local: {}, session: {}, databases: [] });
    // The first state: nothing is entered, nobody is signed in, and other pages know of nothing either.
    await expect(settings.getByLabel('Client ID', { exact: true })).toHaveValue('');
    await expect(settings.getByRole('button', { name: 'Sign in' })).toBeDisabled();
    await expect(customer).toHaveCount(0);
    await expect(popup.getByRole('heading', { name: 'Score', exact: true })).toHaveCount(0);

    // Nothing comes back: not by the answer that was awaited, and not by a new wish.
    await expect.poll(answered, { timeout: 20_000 }).toBeGreaterThan(before);
    await askForSweep(settings);
    expect(await readable(settings)).toEqual(NOTHING);
  } finally {
    await product.close();
  }
});
