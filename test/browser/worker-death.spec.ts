import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { createCloud } from '../cloud/cloud.ts';
import { loadTenant } from '../cloud/load-tenant.ts';
import { serveCloud } from '../cloud/serve.ts';
import { lastingRelationships, withRelationships } from '../unit/sweep/relationships.ts';
import { askForSweep } from './ask-for-sweep.ts';
import { welcomePage } from './chromium.ts';
import { extensionState } from './extension-state.ts';
import { launchFreeRunning } from './free-running.ts';
import {
  CLIENT_ID,
  EXTENSION_ID,
  EXTENSION_PATH,
  type Product,
  REDIRECT_URI,
  startProduct,
  storedReport,
} from './product.ts';
import { loseSecurityContact } from './security-contact.ts';
import { sentToApis } from './sent-requests.ts';

const REQUIREMENTS = '/beta/security/partner/securityScore/requirements';
const GDAP = '/v1.0/tenantRelationships/delegatedAdminRelationships';
const MINUTE = 60_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('with no debugger attached, a sweep throttled to 90 seconds finishes', async () => {
  test.setTimeout(5 * MINUTE);
  const tenant = loadTenant(join(import.meta.dirname, '../tenants/typical'));
  const cloud = createCloud({ tenant, clientId: CLIENT_ID, redirectUris: [REDIRECT_URI] });
  const server = await serveCloud(cloud);
  const chromium = await launchFreeRunning({ extensionPath: EXTENSION_PATH, ...server });
  const requirements = () => cloud.log.filter(({ path }) => path === REQUIREMENTS);
  try {
    cloud.fail(REQUIREMENTS, {
      status: 429,
      headers: { 'Retry-After': '90' },
      body: { error: { code: 'TooManyRequests', message: 'Too many requests' } },
      times: 1,
    });
    await chromium.attached(async (context) => {
      await (await welcomePage(context)).close();
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
      await popup.evaluate(
        (clientId) =>
          (
            globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
          ).chrome.storage.local.set({
            told: { settings: { clientId }, attestations: [], exceptions: [] },
          }),
        CLIENT_ID,
      );
      const picker = context.waitForEvent('page');
      await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
      await (await picker).getByRole('button', { name: cloud.account.username }).click();
      await expect.poll(() => requirements().length).toBe(1);
      await expect(popup.getByText('waiting for Microsoft until', { exact: false })).toBeVisible();
      await popup.goto('about:blank');
    });
    await expect.poll(() => requirements().length, { timeout: 4 * MINUTE, intervals: [1000] }).toBe(2);
    const [refused, answered] = requirements();
    expect((answered?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(90_000);
    await pause(3000);
    const report = await chromium.attached(async (context) => {
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
      return (await storedReport(popup)) as Report;
    });
    // The tenant has no Microsoft Entra ID P2; all else was read.
    expect(report.gaps.map(({ source }) => source)).toEqual(['risky-users']);
    expect(report.checks.find(({ id }) => id === 'security-contact-missing')?.verdict).toBe('fail');
    expect(report.sweep.requests).toBe(sentToApis(cloud.log).length);
  } finally {
    await chromium.close();
    await server.close();
  }
});

async function killWorker(product: Product, page: Page): Promise<void> {
  const cdp = await product.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

test('a worker killed in the middle goes on: no committed page is read again, no notification doubles', async () => {
  test.setTimeout(4 * MINUTE);
  const product = await startProduct({
    tenant: 'healthy',
    change: (tenant) => withRelationships(tenant, lastingRelationships(1500)),
  });
  try {
    await product.importTold();
    const popup = await product.openPopup();
    await product.signIn(popup);
    loseSecurityContact(product.cloud, product.tenant);
    // Nobody looks at the popup while this goes on.
    const settings = await product.openSettings();
    await popup.close();
    const before = ((await product.report(settings)) as Report).sweep.id;
    const began = product.cloud.log.length;
    // The fourth page takes its time; the worker dies while it waits.
    const pages = () =>
      product.cloud.log
        .slice(began)
        .filter(({ path }) => path === GDAP)
        .map(({ url }) => url);
    product.cloud.delay(/skiptoken=/, 1500);
    await askForSweep(settings);
    await expect.poll(() => pages().length, { intervals: [50] }).toBeGreaterThanOrEqual(2);
    const committed = await committedPages(settings);
    expect(committed.length).toBeGreaterThanOrEqual(1);
    await killWorker(product, settings);
    await expect
      .poll(async () => ((await product.report(settings)) as Report).sweep.id, { timeout: 2 * MINUTE })
      .not.toBe(before);
    const asked = pages();
    for (const url of committed) expect(asked.filter((one) => one === url)).toHaveLength(1);
    // What was in flight when the worker died is asked once more, and nothing else.
    expect(asked.length).toBeLessThanOrEqual(6);
    expect(new Set(asked).size).toBe(5);
    await expect.poll(async () => (await extensionState(settings)).badge).toBe('1');
    // Beside the summary of the first sweep, which the browser may have taken away by now.
    const announced = async () =>
      (await extensionState(settings)).notifications.filter((id) => id !== `new-risks:${before}`);
    await expect.poll(announced).toHaveLength(1);
    const told = await announced();
    const sweeps = await product.report(settings);
    // Made-up relationships lack roles that the profile requires; that was known before.
    const lives = (sweeps as Report).risks.map(({ state: life }) => life);
    expect(lives.filter((life) => life !== 'standing')).toEqual(['opened']);
    // Killed again now that all is done: waking changes nothing.
    await killWorker(product, settings);
    await settings.reload();
    await pause(1000);
    for (const id of await announced()) expect(told).toContain(id);
  } finally {
    await product.close();
  }
});

/** URLs of relationship pages whose rows are stored for the sweep that runs. */
async function committedPages(page: Page): Promise<string[]> {
  return await page.evaluate(
    (path) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['checkpoints', 'pages']);
          const checkpoints = transaction.objectStore('checkpoints').getAll();
          const pages = transaction.objectStore('pages').getAll();
          transaction.oncomplete = () => {
            opening.result.close();
            const sweep = checkpoints.result.find((one) => one.source === 'gdap-relationships')?.sweep;
            resolve(
              pages.result
                .filter((one) => one.sweep === sweep && one.asked.url.includes(path))
                .map((one) => one.asked.url as string),
            );
          };
        };
      }),
    GDAP,
  );
}
