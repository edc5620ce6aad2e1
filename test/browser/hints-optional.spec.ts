import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { extensionWorker } from './chromium.ts';
import { grantedBuild } from './granted-build.ts';
import type { Product } from './product.ts';
import { FABRIKAM, go, openAt, openHint, painted, pathOf, pill, startOnReplica } from './replica.ts';

declare const chrome: typeof browser;

// What one test switches, the next one finds: they tell one story.
test.describe.configure({ mode: 'serial' });

const COMPLIANCE =
  'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/DevicesComplianceMenu/~/policies';
const LIGHTHOUSE = 'https://lighthouse.microsoft.com/#view/Microsoft_Intune_MTM/Tenants.ReactView';
/** Of the tenant `typical`, as `test/tenants/expected/typical.md` tells. */
const ON_COMPLIANCE = 'Nothing demands a compliant device of everybody';
const ON_LIGHTHOUSE = '2 customers do not demand MFA';

let product: Product;
let build: Awaited<ReturnType<typeof grantedBuild>>;

test.beforeAll(async () => {
  build = await grantedBuild();
  product = await startOnReplica({ chromium: { extensionPath: build.path } });
});
test.afterAll(async () => {
  await product?.close();
  await build?.remove();
});

const scripts = async (): Promise<readonly unknown[]> =>
  (await extensionWorker(product.context)).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
  );
const asked = (): number => product.cloud.log.filter(({ host }) => host === 'graph.microsoft.com').length;
const said = (settings: Page, words: string) => settings.getByRole('status').filter({ hasText: words });
/** A hint that was to come on a page opened earlier would have come by then. */
async function othersHaveCome(): Promise<void> {
  const { page } = await openHint(product);
  await page.close();
}
const INTUNE = 'Microsoft Intune admin center intune.microsoft.com';

test('no hint on a portal that nobody switched on, though the browser would allow it', async () => {
  const { page, hint } = await openAt(product, COMPLIANCE);
  await page.getByRole('heading', { name: 'Compliance' }).first().waitFor();
  expect(await scripts()).toEqual([]);
  await othersHaveCome();
  expect(await hint.count()).toBe(0);
});

test('switched on in the settings: at once in the tab that is open, and in every new one', async () => {
  const before = asked();
  const opened = await openAt(product, COMPLIANCE);
  const settings = await product.openSettings();
  await settings.getByLabel(INTUNE).check();
  await expect(said(settings, 'Saved.')).toBeVisible();
  await expect.poll(scripts).toEqual([['https://intune.microsoft.com/*']]);
  await pill(opened.hint).toBe(ON_COMPLIANCE);
  await pill((await openAt(product, COMPLIANCE)).hint).toBe(ON_COMPLIANCE);
  await settings.getByLabel(/^Microsoft 365 Lighthouse/).check();
  await pill((await openAt(product, LIGHTHOUSE)).hint).toBe(ON_LIGHTHOUSE);
  await expect(settings.getByLabel(INTUNE)).toBeChecked();
  expect(await scripts()).toEqual([['https://intune.microsoft.com/*', 'https://lighthouse.microsoft.com/*']]);
  // Where hints show changes no judgement: nothing is asked of Microsoft again.
  expect(asked()).toBe(before);
});

test('a second window that switches another portal takes back nothing', async () => {
  const [one, other] = [await product.openSettings(), await product.openSettings()];
  await one.getByLabel('security.microsoft.com').check();
  await expect(said(one, 'Saved.')).toBeVisible();
  await other.getByLabel('admin.cloud.microsoft').check();
  await expect(said(other, 'Saved.')).toBeVisible();
  for (const settings of [one, other]) {
    await expect(settings.getByLabel('security.microsoft.com')).toBeChecked();
    await expect(settings.getByLabel('admin.cloud.microsoft')).toBeChecked();
  }
});

test('switched off: no page runs the script any more, and an open one is told nothing', async () => {
  const opened = await openAt(product, COMPLIANCE);
  await pill(opened.hint).toBe(ON_COMPLIANCE);
  const settings = await product.openSettings();
  await settings.getByLabel(INTUNE).uncheck();
  await expect(said(settings, 'Saved.')).toBeVisible();
  await expect.poll(async () => JSON.stringify(await scripts())).not.toContain('intune');
  await go(opened.page, '#view/Microsoft_AAD_IAM/SomethingElse');
  await expect.poll(() => opened.hint.count()).toBe(0);
  await go(opened.page, new URL(COMPLIANCE).hash);
  const anew = await openAt(product, COMPLIANCE);
  await othersHaveCome();
  expect(await opened.hint.count()).toBe(0);
  expect(await anew.hint.count()).toBe(0);
});

test('portals that come with the extension can be switched off, too', async () => {
  const settings = await product.openSettings();
  await settings.getByLabel('Partner Center').uncheck();
  await expect(said(settings, 'Saved.')).toBeVisible();
  const { page, hint } = await openAt(product, pathOf(FABRIKAM));
  await page.getByRole('heading', { name: 'Admin relationships' }).waitFor();
  await painted(page);
  expect(await hint.count()).toBe(0);
  await settings.getByLabel('Partner Center').check();
  await openHint(product);
});
