import { expect, type Page, test } from '@playwright/test';
import type { Product } from './product.ts';
import {
  FABRIKAM,
  go,
  observedOn,
  openCard,
  openHint,
  painted,
  pathOf,
  pill,
  startOnReplica,
  TAILSPIN,
} from './replica.ts';

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

/** Of its own: the open card may stand over the button. */
const pageOpens = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name }).evaluate((button: HTMLElement) => button.click());

const MODALS = [
  ['a dialog', 'Open dialog', 'Close dialog'],
  ['an ARIA modal', 'Open ARIA dialog', 'Close ARIA dialog'],
  ['a context pane', 'Open pane', 'Close pane'],
  ['a modal that traps the focus', 'Open trap', 'Close trap'],
] as const;

for (const [what, opener, closer] of MODALS) {
  test(`the open card gives way to ${what}, and comes back`, async () => {
    const { page, hint } = await openHint(product, FABRIKAM, 'modal,focus-trap,no-heading');
    await openCard(hint);
    await pageOpens(page, opener);
    await expect.poll(() => hint.box('pill')).toBeNull();
    expect(await hint.box('card')).toBeNull();
    await page.getByRole('button', { name: closer }).click();
    await expect.poll(() => hint.box('pill')).not.toBeNull();
  });

  test(`a hint that comes while ${what} is open waits`, async () => {
    const { page, hint } = await openHint(product, FABRIKAM, 'modal,focus-trap');
    await page.getByRole('button', { name: opener }).click();
    await expect.poll(() => hint.box('pill')).toBeNull();
    await go(page, pathOf(TAILSPIN));
    await pill(hint).toBe(TAILSPIN.pill);
    await painted(page);
    expect(await hint.box('pill')).toBeNull();
    await page.getByRole('button', { name: closer }).click();
    await expect.poll(() => hint.box('pill')).not.toBeNull();
  });
}

test('takes no focus out of a trap', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'focus-trap');
  await page.getByRole('button', { name: 'Open trap' }).click();
  await expect.poll(() => hint.box('pill')).toBeNull();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  const { focus } = await observedOn(page);
  const inTrap = await page.evaluate(() => document.activeElement?.closest('#trap') !== null);
  expect([inTrap, focus.filter((name) => name === 'DIV').length]).toEqual([true, 0]);
});

test('Escape closes the page’s dialog and leaves the hint as it was', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'modal,no-heading');
  await openCard(hint);
  await pageOpens(page, 'Open dialog');
  await expect.poll(() => hint.box('pill')).toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => hint.box('pill')).not.toBeNull();
  await expect(page.getByText('Are you sure?')).toBeHidden();
});
