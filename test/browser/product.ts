import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type Cloud, type CloudOptions, createCloud } from '../cloud/cloud.ts';
import { loadTenant } from '../cloud/load-tenant.ts';
import { createPortals } from '../cloud/portals/portals.ts';
import type { RecordedTenant } from '../cloud/recorded-tenant.ts';
import { serveCloud } from '../cloud/serve.ts';
import { type ChromiumOptions, extensionWorker, launchChromium, welcomePage } from './chromium.ts';

/** Id of the Chrome build, fixed by the key in its manifest. */
export const EXTENSION_ID = 'ddhajplfohodffdilplmfipcphnbdpbg';
export const REDIRECT_URI = `https://${EXTENSION_ID}.chromiumapp.org/`;
export const EXTENSION_PATH = join(import.meta.dirname, '../../.output/chrome-mv3');
const TENANTS = join(import.meta.dirname, '../tenants');

/** Client id of the app registration that the simulated tenant has. */
export const CLIENT_ID = '5f3c9a1e-7d24-4b6f-9c08-2b1de4a70f11';

/** Enough for a recorded tenant that is not throttled. */
const PATIENCE_MS = 60_000;

export interface ProductOptions extends Partial<Omit<CloudOptions, 'tenant' | 'redirectUris'>> {
  /** Folder, or the name of one of the tenants in `test/tenants`. */
  readonly tenant?: string;
  /** Changes what was recorded, before the cloud opens. */
  readonly change?: (tenant: RecordedTenant) => RecordedTenant;
  readonly chromium?: Partial<
    Pick<ChromiumOptions, 'headless' | 'userDataDir' | 'debugPort' | 'extensionPath'>
  >;
  /** Longest that a sign-in or a sweep may take, in ms. */
  readonly patience?: number;
  /** Leaves the page open that a new profile begins with. */
  readonly keepWelcome?: boolean;
  /** Settings beside those of the tenant's folder. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The unmodified production build in a real Chromium, with a simulated Microsoft cloud behind the real host names. */
export interface Product {
  readonly context: BrowserContext;
  readonly cloud: Cloud;
  readonly tenant: RecordedTenant;
  /** Customers of the tenant's GDAP relationships. */
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  /** Opens the popup as a tab of the popup's size. */
  openPopup(): Promise<Page>;
  openSettings(): Promise<Page>;
  /** Opens the dashboard at a place in it, the hash of its address without `#`. */
  openDashboard(place: string): Promise<Page>;
  /** Imports settings, attestations and exceptions of the recorded tenant through the settings page. */
  importTold(): Promise<void>;
  /** Signs in by hand: the popup's button, then Microsoft's account picker. Resolves when the first result stands. */
  signIn(popup: Page): Promise<void>;
  /** The stored report, or null. */
  report(page: Page): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts the product; call `close` in a `finally`. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const {
    tenant: name = 'typical',
    change,
    chromium = {},
    settings = {},
    patience = PATIENCE_MS,
    keepWelcome = false,
    ...cloudOptions
  } = options;
  const folder = name.includes('/') ? name : join(TENANTS, name);
  const loaded = loadTenant(folder);
  const tenant = change === undefined ? loaded : change(loaded);
  const portals = portalsOf(tenant);
  const cloud = createCloud({
    portals: createPortals(portals),
    ...cloudOptions,
    clientId: CLIENT_ID,
    tenant,
    redirectUris: [REDIRECT_URI],
  });
  const server = await serveCloud(cloud);
  const context = await launchChromium({
    extensionPath: EXTENSION_PATH,
    port: server.port,
    spki: server.spki,
    ...chromium,
  });
  // Extension pages are blocked until the extension has started.
  await extensionWorker(context);
  const welcome = await welcomePage(context);
  if (!keepWelcome) await welcome.close();
  const open = async (path: string, size: { width: number; height: number }): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${EXTENSION_ID}/${path}`);
    return page;
  };
  const product: Product = {
    context,
    cloud,
    tenant,
    customers: portals.customers,
    openPopup: () => open('popup.html', { width: 380, height: 600 }),
    openSettings: () => open('options.html', { width: 900, height: 900 }),
    openDashboard: (place) => open(`dashboard.html#${place}`, { width: 1100, height: 900 }),
    importTold: () => importTold(product, settings),
    signIn: (popup) => signIn(product, popup, patience),
    report: (page) => storedReport(page),
    async close() {
      await context.close();
      await server.close();
    },
  };
  return product;
}

/** What the replica portals show: the tenant that signed in, and the customers of its relationships. */
function portalsOf(tenant: RecordedTenant): NonNullable<Parameters<typeof createPortals>[0]> {
  const { tenantId: id, name } = tenant.file;
  const rows = tenant.recordings
    .filter(({ request }) => request.includes('/delegatedAdminRelationships'))
    .flatMap(
      ({ body }) =>
        (body as { value?: { customer?: { tenantId: string; displayName: string } | null }[] }).value ?? [],
    );
  const customers = new Map(
    rows.flatMap(({ customer }) => (customer ? [[customer.tenantId, customer.displayName]] : [])),
  );
  return {
    tenant: id === undefined || name === undefined ? null : { id, name },
    customers: [...customers].map(([customer, label]) => ({ id: customer, name: label })),
  };
}

async function importTold(product: Product, extra: Readonly<Record<string, unknown>>): Promise<void> {
  const { settings = {}, attestations = [], exceptions = [] } = product.tenant.file;
  const folder = await mkdtemp(join(tmpdir(), 'posture-companion-told-'));
  const file = join(folder, 'told.json');
  await writeFile(
    file,
    JSON.stringify({ settings: { clientId: CLIENT_ID, ...settings, ...extra }, attestations, exceptions }),
  );
  const page = await product.openSettings();
  try {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: PATIENCE_MS });
  } finally {
    await page.close();
    await rm(folder, { recursive: true });
  }
}

async function signIn(product: Product, popup: Page, patience: number): Promise<void> {
  const picker = product.context.waitForEvent('page', { timeout: PATIENCE_MS });
  await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
  const page = await picker;
  await page.getByRole('button', { name: product.cloud.account.username }).click({ timeout: PATIENCE_MS });
  await popup.getByRole('heading', { name: 'Score', exact: true }).waitFor({ timeout: patience });
}

/** Reads the extension's own database from one of its pages. */
export async function storedReport(page: Page): Promise<unknown> {
  return await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('reports').objectStore('reports').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result[0]?.report ?? null);
          };
        };
      }),
  );
}
