import { expect, type Page, test } from '@playwright/test';
import type { ClosedHint } from './closed-hint.ts';
import { coloursAt, contrast } from './painted-colours.ts';
import type { Product } from './product.ts';
import { FABRIKAM, openCard, openHint, type ReplicaWindow, startOnReplica } from './replica.ts';

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

const theme = (page: Page, name: 'light' | 'dark' | 'contrast'): Promise<void> =>
  page.evaluate((to) => (globalThis as unknown as ReplicaWindow).__portal.theme(to), name);

const backgroundOf = async (page: Page, hint: ClosedHint, part: string): Promise<readonly number[]> =>
  (await coloursAt(page, await hint.box(part))).background;

/** Parts of the card with words, and the pill. */
const PARTS = ['words', 'heading', 'next', 'about', 'primary'];

test.describe('is readable (WCAG 2.2, 1.4.3)', () => {
  for (const [what, traits, media] of [
    ['on a light page', '', {}],
    ['on a dark page', 'dark', {}],
    ['on a page with a contrast theme', 'contrast', {}],
    ['on a light page of a dark system', '', { colorScheme: 'dark' }],
    ['on a dark page of a light system', 'dark', { colorScheme: 'light' }],
    ['in forced colours', '', { forcedColors: 'active' }],
    ['in forced colours on a dark page', 'dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const) {
    test(what, async () => {
      const { page, hint } = await openHint(product, FABRIKAM, traits);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await openCard(hint);
      for (const part of PARTS) {
        const colours = await coloursAt(page, await hint.box(part));
        expect([part, colours.text.length, colours.background.length]).toEqual([part, 3, 3]);
        expect(contrast(colours), part).toBeGreaterThanOrEqual(4.5);
      }
    });
  }
});

test('follows a theme that is switched at run time, the card open', async () => {
  const { page, hint } = await openHint(product);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCard(hint);
  const light = await backgroundOf(page, hint, 'heading');
  await theme(page, 'dark');
  await expect.poll(() => backgroundOf(page, hint, 'heading')).not.toEqual(light);
  await theme(page, 'light');
  await expect.poll(() => backgroundOf(page, hint, 'heading')).toEqual(light);
});

test('takes the system’s colours where colours are forced', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'dark');
  await page.emulateMedia({ forcedColors: 'active' });
  const system = await page.evaluate(() => {
    const probe = Object.assign(document.createElement('p'), { textContent: 'probe' });
    probe.style.color = 'CanvasText';
    probe.style.backgroundColor = 'Canvas';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    return [color, backgroundColor].map((one) => one.match(/\d+/g)?.map(Number));
  });
  const { text, background } = await coloursAt(page, await hint.box('words'));
  expect([text, background]).toEqual(system);
});

test('does not move where motion is not wanted', async () => {
  const { page, hint } = await openHint(product);
  await openCard(hint);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await coloursAt(page, await hint.box('primary'))).transition).not.toBe('0s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect((await coloursAt(page, await hint.box('primary'))).transition).toBe('0s');
});

test('is not printed, its card open', async () => {
  const { page, hint } = await openHint(product);
  await openCard(hint);
  await page.emulateMedia({ media: 'print' });
  expect([await hint.box('pill'), await hint.box('card')]).toEqual([null, null]);
});

test('has targets that a finger can hit (WCAG 2.2, 2.5.8)', async () => {
  const { hint } = await openHint(product);
  await openCard(hint);
  for (const part of ['pill', 'close', 'primary']) {
    const { width = 0, height = 0 } = (await hint.box(part)) ?? {};
    expect([part, Math.min(width, height) >= 24]).toEqual([part, true]);
  }
});
