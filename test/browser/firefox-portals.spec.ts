import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { createCloud } from '../cloud/cloud.ts';
import { loadTenant } from '../cloud/load-tenant.ts';
import { createPortals } from '../cloud/portals/portals.ts';
import { serveCloud } from '../cloud/serve.ts';
import { FIREFOX_REDIRECT_URI, launchFirefox } from './firefox.ts';
import { CLIENT_ID } from './product.ts';

const BUILD = join(import.meta.dirname, '../../.output/firefox-mv3');
const INTUNE = 'intune.microsoft.com';

interface ExtensionApi {
  permissions: {
    contains(permissions: object): Promise<boolean>;
    remove(permissions: object): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
}

/** What the browser allows, and where it runs the script beside the manifest's own portals. */
const state = (page: Page) =>
  page.evaluate(async (host) => {
    const { permissions, scripting } = (globalThis as unknown as { browser: ExtensionApi }).browser;
    const scripts = await scripting.getRegisteredContentScripts();
    return {
      allowed: await permissions.contains({ origins: [`https://${host}/*`] }),
      matches: scripts.flatMap(({ matches }) => matches),
    };
  }, INTUNE);

test('an optional portal: asked for, registered, taken back in the browser, and given up', async () => {
  test.setTimeout(120_000);
  const tenant = loadTenant(join(import.meta.dirname, '../tenants/typical'));
  const cloud = createCloud({
    tenant,
    portals: createPortals(),
    clientId: CLIENT_ID,
    redirectUris: [FIREFOX_REDIRECT_URI],
  });
  const server = await serveCloud(cloud);
  const firefox = await launchFirefox({ extensionPath: BUILD, port: server.port });
  try {
    const settings = await firefox.openPage('options.html');
    const box = await settings.waitForSelector(`[id="portal-${INTUNE}"]`);
    const isChecked = () => box?.evaluate((input) => (input as HTMLInputElement).checked);
    expect(await state(settings)).toEqual({ allowed: false, matches: [] });

    await box?.click();
    await expect.poll(() => state(settings)).toEqual({ allowed: true, matches: [`https://${INTUNE}/*`] });
    await expect.poll(isChecked).toBe(true);

    await settings.evaluate(
      (host) =>
        (globalThis as unknown as { browser: ExtensionApi }).browser.permissions.remove({
          origins: [`https://${host}/*`],
        }),
      INTUNE,
    );
    await settings.waitForSelector('::-p-text(The browser does not allow it)');
    await expect.poll(() => state(settings)).toEqual({ allowed: false, matches: [] });
    expect(await isChecked()).toBe(true);

    const allow = await settings.waitForSelector('.portal .problem button');
    await allow?.click();
    await expect.poll(() => state(settings)).toEqual({ allowed: true, matches: [`https://${INTUNE}/*`] });

    await box?.click();
    await expect.poll(() => state(settings)).toEqual({ allowed: false, matches: [] });
    await expect.poll(isChecked).toBe(false);
  } finally {
    await firefox.close();
    await server.close();
  }
});
