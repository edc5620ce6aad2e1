import { expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { extensionWorker } from './chromium.ts';
import type { Product } from './product.ts';
import { FABRIKAM, observedOn, openAt, openHint, startOnReplica } from './replica.ts';

declare const chrome: typeof browser;

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});
test.afterAll(() => product?.close());

/** What the browser does when the keys are pressed in a tab: headless Chromium has no keys of its own. */
async function pressed(page: Page): Promise<void> {
  const worker = await extensionWorker(product.context);
  await worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab: unknown): void };
    event.dispatch('focus-hint', tab);
  }, page.url());
}
const popups = async (): Promise<number> =>
  (await extensionWorker(product.context)).evaluate(
    async () =>
      (
        await (chrome.runtime as unknown as { getContexts(filter: object): Promise<unknown[]> }).getContexts({
          contextTypes: ['POPUP'],
        })
      ).length,
  );
/** The innermost element with the focus that the page can see: of a hint, its host. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.nodeName ?? '';
  });

test('the keys stand in the manifest and can be changed in the browser', async () => {
  const settings = await product.openSettings();
  await expect(settings.getByText(/Alt\+Shift\+H\W? goes to the hint on a page/)).toBeVisible();
});

for (const [where, traits] of [
  ['in the line', ''],
  ['docked', 'no-heading'],
] as const) {
  test(`the shortcut goes to the hint ${where}; Enter opens it, Escape closes it, the page hears no key`, async () => {
    const { page, hint } = await openHint(product, FABRIKAM, traits);
    await pressed(page);
    await expect.poll(() => focused(page)).toBe('DIV');
    await page.keyboard.press('Enter');
    await expect.poll(() => hint.box('card')).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => hint.box('card')).toBeNull();
    expect((await observedOn(page)).keys).toEqual([]);
    expect(await popups()).toBe(0);
    await page.close();
  });
}

test('where no hint shows, the shortcut opens the scorecard', async () => {
  const { page } = await openAt(product, 'https://partner.microsoft.com/dashboard/v2/billing/overview');
  await page.getByRole('heading').first().waitFor();
  await page.bringToFront();
  await pressed(page);
  await expect.poll(popups).toBe(1);
});
