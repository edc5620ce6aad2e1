import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Product } from './product.ts';
import {
  FABRIKAM,
  go,
  openAt,
  openCard,
  openHint,
  pathOf,
  pill,
  startOnReplica,
  TAILSPIN,
} from './replica.ts';
import { expectAccessible } from './seeded-extension.ts';

declare const chrome: typeof browser;

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica({
    settings: { portals: ['partner.microsoft.com', 'intune.microsoft.com', 'portal.fabrikam.example'] },
  });
});
test.afterAll(() => product?.close());

const said = (settings: Page, words: string | RegExp) =>
  settings.getByRole('status').filter({ hasText: words });

test('a portal that the browser does not allow is shown so, with a way to allow it', async () => {
  const settings = await product.openSettings();
  const intune = settings.getByLabel('intune.microsoft.com', { exact: false }).first();
  await expect(intune).toBeChecked();
  await expect(intune).toHaveAccessibleDescription(/The browser does not allow it, so no hint shows there/);
  await expect(
    settings.getByText(/No portal that this version knows: .?portal\.fabrikam\.example/),
  ).toBeVisible();
  await expect(settings.getByLabel('Azure portal portal.azure.com')).not.toBeChecked();
  await expectAccessible(settings);
  // The browser's own prompt cannot be clicked from here, so its answer is given in its place.
  await settings.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    for (const api of [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser]) {
      if (api)
        api.permissions.request = async (permissions) => {
          asked.push([permissions.origins, navigator.userActivation.isActive]);
          return false;
        };
    }
  });
  await settings.getByRole('button', { name: /^Allow .?intune\.microsoft\.com/ }).click();
  await expect(said(settings, /did not allow access to .?intune\.microsoft\.com/)).toBeVisible();
  expect(await settings.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toEqual([
    [['https://intune.microsoft.com/*'], true],
  ]);
  await settings.getByLabel('lighthouse.microsoft.com').click();
  await expect(said(settings, /did not allow access to .?lighthouse\.microsoft\.com/)).toBeVisible();
  await expect(settings.getByLabel('lighthouse.microsoft.com')).not.toBeChecked();
});

test('what "Not now" hid comes back from the settings: a page, and a whole site', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'no-heading');
  const settings = await product.openSettings();
  await expect(settings.getByText('None. "Not now" on a hint')).toBeVisible();
  for (const [choice, words] of [
    ['page', /^Show again: .?One page/],
    ['site', /^Show again: .?All of .?partner\.microsoft\.com/],
  ] as const) {
    await page.bringToFront();
    await openCard(hint);
    await hint.click('summary');
    await hint.click(choice);
    await expect.poll(() => hint.count()).toBe(0);
    await settings.bringToFront();
    await settings.getByRole('button', { name: words }).click();
    await expect(said(settings, 'Saved.')).toBeVisible();
    await expect(settings.getByText('None. "Not now" on a hint')).toBeVisible();
    await page.bringToFront();
    await go(page, pathOf(TAILSPIN));
    await pill(hint).toBe(TAILSPIN.pill);
    await go(page, pathOf(FABRIKAM));
    await pill(hint).toBe(FABRIKAM.pill);
  }
});

test('what hints met is counted, can be read and copied, and holds no id, domain or mail address', async () => {
  await openHint(product);
  await openHint(product, FABRIKAM, 'no-heading');
  await openAt(product, `https://partner.microsoft.com/dashboard/v2/orders/${FABRIKAM.id}/wholly-new`);
  await openAt(product, 'https://partner.microsoft.com/dashboard/account/v3/megan@fabrikam.example');
  const settings = await product.openSettings();
  await settings.getByText('What hints met').click();
  const report = settings.getByRole('textbox', { name: 'What hints met' });
  await expect(report).toHaveValue(/customer-admin-relationships line: \d+, last 2\d{3}-/);
  await expect(report).toHaveValue(/customer-admin-relationships noHeading: \d+/);
  await expect(report).toHaveValue(/partnerCenter \/orders\/…\/wholly-new: 1/);
  await expect(report).toHaveValue(/security-contact-section notKnown: 1/);
  const words = await report.inputValue();
  for (const secret of [FABRIKAM.id, 'fabrikam', 'megan']) expect(words.toLowerCase()).not.toContain(secret);
  await expectAccessible(settings);
  await product.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await settings.getByRole('button', { name: 'Copy report' }).click();
  await expect(said(settings, 'Report copied.')).toBeVisible();
  expect(await settings.evaluate(() => navigator.clipboard.readText())).toBe(words);
  await settings.getByRole('button', { name: 'Count anew' }).click();
  await expect(settings.getByText('Nothing was counted yet.')).toBeVisible();
});

// The last of the file: nothing is stored after it.
test('a hint that shows goes when everything is forgotten', async () => {
  const { page, hint } = await openHint(product);
  const settings = await product.openSettings();
  await settings.getByRole('button', { name: 'Forget everything…' }).click();
  await settings.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(settings.getByRole('heading', { name: 'Everything was forgotten' })).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => hint.count()).toBe(0);
  expect(await settings.evaluate(() => chrome.storage.local.get())).toEqual({});
});
