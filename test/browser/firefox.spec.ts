import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { createCloud } from '../cloud/cloud.ts';
import { MICROSOFT_HOSTS } from '../cloud/hosts.ts';
import { loadTenant } from '../cloud/load-tenant.ts';
import { serveCloud } from '../cloud/serve.ts';
import { FIREFOX_REDIRECT_URI, type LaunchedFirefox, launchFirefox } from './firefox.ts';
import { CLIENT_ID } from './product.ts';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');

interface ExtensionApi {
  storage: { local: { set(items: object): Promise<void> } };
}

async function pickerOf(firefox: LaunchedFirefox) {
  return (await firefox.browser.pages()).find((page) => page.url().includes('login.microsoftonline.com'));
}

test('the same build signs in and sweeps in Firefox', async () => {
  test.setTimeout(180_000);
  const tenant = loadTenant(join(import.meta.dirname, '../tenants/typical'));
  const cloud = createCloud({ tenant, clientId: CLIENT_ID, redirectUris: [FIREFOX_REDIRECT_URI] });
  const server = await serveCloud(cloud);
  const firefox = await launchFirefox({ extensionPath: BUILD, port: server.port });
  try {
    const popup = await firefox.openPage('popup.html');
    await popup.evaluate(
      (clientId) =>
        (globalThis as unknown as { browser: ExtensionApi }).browser.storage.local.set({
          told: { settings: { clientId }, attestations: [], exceptions: [] },
        }),
      CLIENT_ID,
    );
    const signIn = await popup.waitForSelector('button.primary');
    await signIn?.click();
    await expect.poll(async () => (await pickerOf(firefox)) !== undefined, { timeout: 60_000 }).toBe(true);
    const picker = await pickerOf(firefox);
    const account = await picker?.waitForSelector('button[name=account]');
    await account?.click();
    await popup.waitForSelector('::-p-text(Open risks)', { timeout: 60_000 });
    const report = (await popup.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('posture-companion');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('reports').objectStore('reports').getAll();
            all.onsuccess = () => resolve(all.result[0]?.report ?? null);
          };
        }),
    )) as Report;
    // The tenant has no Microsoft Entra ID P2; all else was read.
    expect(report.gaps.map(({ source }) => source)).toEqual(['risky-users']);
    expect(report.checks.find(({ id }) => id === 'security-contact-missing')?.verdict).toBe('fail');
    expect(firefox.refused.filter((host) => MICROSOFT_HOSTS.includes(host))).toEqual([]);
    // A batch is the one thing that is posted; what is in it counts here, too.
    const calls = cloud.log.filter(
      ({ host, method, path }) =>
        host === 'graph.microsoft.com' && !(method === 'POST' && path === '/v1.0/$batch'),
    );
    // Deleted groups that policies and assignments still name answer 404; everything else is there.
    const there = calls.filter(({ path, status }) => status !== 404 || !path.endsWith('/transitiveMembers'));
    expect(new Set(there.map(({ method, status }) => `${method} ${status}`))).toEqual(new Set(['GET 200']));
  } finally {
    await firefox.close();
    await server.close();
  }
});
