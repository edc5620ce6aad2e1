import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { CLIENT_ID } from './seeded-extension.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

/** What a profile holds: the records of every store, and whose they are. */
export interface StoredProfile {
  readonly cloud: string;
  readonly tenantId: string;
  readonly username: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly attestations?: readonly unknown[];
  readonly exceptions?: readonly unknown[];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

/** Records that cross to the page at once: a message of a browser has a size. */
const AT_ONCE = 2000;

/**
 * Fills the extension's own storage, through one of its pages, with what a sweep left. What was there before is gone.
 * The page must have opened the database once.
 */
export async function storeProfile(page: Page, profile: StoredProfile): Promise<void> {
  const { cloud, tenantId, username, settings, attestations = [], exceptions = [] } = profile;
  const account = { cloud, tenantId, objectId: 'a0000000-0000-4000-8000-000000000001', username };
  await page.evaluate(
    async ([signedIn, told]) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await chrome.storage.local.set({ told, account: signedIn });
      await chrome.storage.session.set({
        activity: { account: 'signedIn', sweep: null, problem: null, revision: 0 },
      });
    },
    [
      { ...account, clientId: CLIENT_ID },
      { settings: { clientId: CLIENT_ID, ...settings }, attestations, exceptions },
    ] as const,
  );
  await page.reload();
  await page.locator('main h2').first().waitFor({ state: 'attached' });
  for (const [store, all] of Object.entries(profile.records)) {
    for (let from = 0; from === 0 || from < all.length; from += AT_ONCE)
      await put(page, store, all.slice(from, from + AT_ONCE), from === 0);
  }
}

async function put(page: Page, store: string, records: readonly unknown[], anew: boolean): Promise<void> {
  await page.evaluate(
    ([name, rows, first]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(name, 'readwrite');
          if (first) writing.objectStore(name).clear();
          for (const row of rows) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [store, records, anew] as const,
  );
}
