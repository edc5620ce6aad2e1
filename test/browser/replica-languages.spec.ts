import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../cloud/portals/headings/headings.ts';
import type { Product } from './product.ts';
import {
  disturbancesOn,
  FABRIKAM,
  go,
  openAt,
  openCard,
  openHint,
  pathOf,
  pill,
  startOnReplica,
  TAILSPIN,
  UNDISTURBED,
} from './replica.ts';

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

for (const [name, { lang, dir, heading }] of Object.entries(LANGUAGES)) {
  test.describe(`on a page in ${lang} (${name})`, () => {
    test('says the same in its own language and direction', async () => {
      const { page, hint } = await openHint(product, FABRIKAM, name);
      await page.getByRole('heading', { name: heading('Admin relationships'), exact: true }).waitFor();
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual([lang, dir]);
      expect((await hint.read())?.dir).toBe('ltr');
      await go(page, pathOf(TAILSPIN));
      await pill(hint).toBe(TAILSPIN.pill);
      expect(await disturbancesOn(page)).toEqual(UNDISTURBED);
    });

    test('stays in the window at 400 %, 320 pixels wide', async () => {
      const { page, hint } = await openHint(product, FABRIKAM, name);
      await page.setViewportSize({ width: 320, height: 256 });
      const isInside = async (part: string): Promise<boolean> => {
        const { x = -1, y = -1, width = 999, height = 999 } = (await hint.box(part)) ?? {};
        return x >= 0 && y >= 0 && x + width <= 320 && y + height <= 256;
      };
      // A chip that the edge cuts moves a moment after the window does.
      await expect.poll(() => isInside('pill')).toBe(true);
      await openCard(hint);
      expect([await isInside('pill'), await isInside('card')]).toEqual([true, true]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test('stands at the end of a heading in two directions', async () => {
  const { page, hint } = await openAt(
    product,
    'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
    'at-once,rtl',
  );
  await expect.poll(async () => (await hint.read())?.classes.slice(0, 2)).toEqual(['hint', 'line']);
  const words = await page.getByRole('heading').evaluate((heading) => {
    const range = document.createRange();
    range.selectNodeContents(heading);
    const { left, top, bottom } = range.getBoundingClientRect();
    return { left, middle: (top + bottom) / 2 };
  });
  const { x = 0, y = 0, width = 0, height = 0 } = (await hint.box('pill')) ?? {};
  expect(Math.abs(x + width + 12 - words.left)).toBeLessThan(2);
  expect(Math.abs(y + height / 2 - words.middle)).toBeLessThan(2);
});
