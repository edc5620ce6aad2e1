import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { GdapAnalysis } from '../../lib/views/gdap/analysis.ts';
import type { Summary } from '../../lib/views/summary.ts';
import { launchChromium } from './chromium.ts';
import { spokenBuild } from './spoken-build.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

export const EXTENSION_ID = 'ddhajplfohodffdilplmfipcphnbdpbg';
export const CLIENT_ID = '11111111-2222-3333-4444-555555555555';

/** Answers every intent and does nothing. */
const QUIET_WORKER = 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({}));';

/** Nothing listens there: in these tests the product meets no Microsoft at all. */
const NO_CLOUD = { port: 9, spki: '' };

export interface SeededOptions {
  /** Source of a worker that stands in for ours; a quiet one if absent. */
  readonly worker?: string;
  /** More words in the package, by their path in `lib/text`. */
  readonly words?: Readonly<Record<string, string>>;
  /** Another extension id, by its public key. */
  readonly key?: string;
  readonly debugPort?: number;
  readonly userDataDir?: string;
}

/**
 * The built pages with a worker that changes nothing: pages show what is stored, so a state that a test stores stays
 * on the screen. The real worker is driven by the tests of the whole product.
 */
export async function launchSeeded({
  worker = QUIET_WORKER,
  words = {},
  key,
  ...options
}: SeededOptions = {}): Promise<BrowserContext> {
  const { path: folder, remove } = await spokenBuild(words);
  await writeFile(join(folder, 'background.js'), worker);
  if (key !== undefined) {
    const manifest = join(folder, 'manifest.json');
    await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), key }));
  }
  const context = await launchChromium({ extensionPath: folder, ...NO_CLOUD, ...options });
  context.on('close', () => void remove());
  return context;
}

export const pageUrl = (file: string, id = EXTENSION_ID): string => `chrome-extension://${id}/${file}`;

/** A page of the extension as large as the popup gets. */
export async function openPage(context: BrowserContext, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: file === 'popup.html' ? 380 : 1000, height: 600 });
  await page.goto(pageUrl(file));
  return page;
}

/** What the product has stored, as its pages find it. */
export interface Seed {
  readonly clientId?: string;
  readonly signedIn?: boolean;
  readonly activity?: Readonly<Record<string, unknown>>;
  readonly summary?: Summary;
  readonly analysis?: GdapAnalysis;
}

const TENANT_ID = '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001';

async function shown(page: Page): Promise<void> {
  await page.reload();
  await expect(page.locator('main h2').first()).toBeAttached({ timeout: 20_000 });
}

/** Stores a state through the page's own storage and shows it. */
export async function seed(
  page: Page,
  { clientId, signedIn = false, activity = {}, summary, analysis }: Seed,
): Promise<void> {
  const account = {
    cloud: 'global',
    tenantId: TENANT_ID,
    objectId: '5b1c3f0a-0000-4000-8000-000000000001',
    username: 'megan.bowen@contoso.example',
    clientId,
  };
  await page.evaluate(
    async ([told, signed, doing]) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.clear();
      await chrome.storage.local.set({ told });
      if (signed !== null) await chrome.storage.local.set({ account: signed });
      await chrome.storage.session.set({ activity: doing });
    },
    [
      { settings: clientId === undefined ? {} : { clientId }, attestations: [], exceptions: [] },
      signedIn ? account : null,
      { account: signedIn ? 'signedIn' : 'signedOut', sweep: null, problem: null, revision: 0, ...activity },
    ] as const,
  );
  // The page that finds an account opens the database, and with it creates it.
  await shown(page);
  if (!signedIn) return;
  await page.evaluate(
    ([tenant, stored, gdap]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['summaries', 'analyses'], 'readwrite');
          const store = writing.objectStore('summaries');
          store.clear();
          if (stored !== null) store.put({ cloud: 'global', tenant, summary: stored });
          const analyses = writing.objectStore('analyses');
          analyses.clear();
          if (gdap !== null) analyses.put({ cloud: 'global', tenant, gdap });
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [TENANT_ID, summary ?? null, analysis ?? null] as const,
  );
  await shown(page);
}

/** Whatever axe finds, in both colour schemes. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`),
    );
    expect(found, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Intents that other pages of the extension send from now on, as [name, data]. */
export async function listen(context: BrowserContext): Promise<() => Promise<[string, unknown][]>> {
  const witness = await context.newPage();
  await witness.goto(pageUrl('managed-schema.json'));
  await witness.evaluate(() => {
    const heard: [string, unknown][] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const { type, data } = message as { type: string; data: unknown };
      heard.push([type, data]);
      return undefined;
    });
  });
  return () => witness.evaluate(() => (globalThis as unknown as { heard: [string, unknown][] }).heard);
}

/** Words on the screen, without the bidi isolates around names. */
export const plain = (words: string): string =>
  words
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
