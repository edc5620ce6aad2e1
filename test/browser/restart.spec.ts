import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { createCloud } from '../cloud/cloud.ts';
import { loadTenant } from '../cloud/load-tenant.ts';
import { serveCloud } from '../cloud/serve.ts';
import { extensionWorker, launchChromium, welcomePage } from './chromium.ts';
import { extensionState } from './extension-state.ts';
import { CLIENT_ID, EXTENSION_ID, EXTENSION_PATH, REDIRECT_URI, storedReport } from './product.ts';
import { sentToApis } from './sent-requests.ts';

const POPUP = `chrome-extension://${EXTENSION_ID}/popup.html`;

interface ExtensionApi {
  storage: { local: { set(items: object): Promise<void> } };
}

test('after a restart of the browser: the last result at once, no new sign-in, and an overdue sweep runs by itself', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'posture-companion-restart-'));
  const tenant = loadTenant(join(import.meta.dirname, '../tenants/typical'));
  const cloud = createCloud({ tenant, clientId: CLIENT_ID, redirectUris: [REDIRECT_URI] });
  const server = await serveCloud(cloud);
  const launch = async () => {
    const context = await launchChromium({ extensionPath: EXTENSION_PATH, ...server, userDataDir: profile });
    await extensionWorker(context);
    const popup = await context.newPage();
    await popup.goto(POPUP);
    return { context, popup };
  };
  try {
    const first = await launch();
    await (await welcomePage(first.context)).close();
    await first.popup.evaluate(
      (clientId) =>
        (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.local.set({
          told: { settings: { clientId, sweepEveryMinutes: 30 }, attestations: [], exceptions: [] },
        }),
      CLIENT_ID,
    );
    const picker = first.context.waitForEvent('page');
    await first.popup.getByRole('button', { name: 'Sign in', exact: true }).click();
    await (await picker).getByRole('button', { name: cloud.account.username }).click();
    await expect(first.popup.getByRole('heading', { name: 'Score' })).toBeVisible();
    await expect.poll(async () => (await extensionState(first.popup)).alarms).toContain('sweep');
    const before = (await storedReport(first.popup)) as Report;
    // The last sweep began longer ago than the interval: what a night with the browser closed leaves behind.
    await first.popup.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('posture-companion');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('sweeps', 'readwrite');
            const sweeps = transaction.objectStore('sweeps');
            const all = sweeps.getAll();
            all.onsuccess = () => {
              for (const sweep of all.result) sweeps.put({ ...sweep, startedAt: '2026-01-01T00:00:00.000Z' });
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    const asked = cloud.log.length;
    await first.context.close();

    const second = await launch();
    await expect(second.popup.getByText('Open risks')).toBeVisible();
    await expect
      .poll(async () => ((await storedReport(second.popup)) as Report).sweep.id)
      .not.toBe(before.sweep.id);
    const again = cloud.log.slice(asked);
    // Entra's session in the profile answered without a page; nobody was asked anything.
    expect(again.some(({ path }) => path.endsWith('/simulated/pick'))).toBe(false);
    // From the second sweep on the log is read that tells who brought a worsening about.
    expect(sentToApis(again).length).toBe(before.sweep.requests + 1);
    const report = (await storedReport(second.popup)) as Report;
    expect(new Set(report.risks.map(({ state }) => state))).toEqual(new Set(['standing']));
    expect((await extensionState(second.popup)).badge).toBe('');
    await second.context.close();
  } finally {
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
