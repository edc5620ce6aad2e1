import { expect, type Page, test } from '@playwright/test';
import type { Product } from './product.ts';
import { FABRIKAM, type Opened, observedOn, openCard, openHint, startOnReplica } from './replica.ts';

/** What the portal takes for commands, one per press. */
const CHORDS = ['g', 'n', 'g', '3', '/', 'Control+/', 'Alt+Shift+ArrowRight'];
const HEARD = ['G+N', 'G+3', '/', 'Ctrl+/', 'Alt+Shift+ArrowRight'];

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

const open = (): Promise<Opened> => openHint(product, FABRIKAM, 'chords');

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('the page’s chords work while a hint shows', async () => {
  const { page } = await open();
  await press(page, CHORDS);
  expect((await observedOn(page)).chords).toEqual(HEARD);
});

test('what is typed in the open card is no chord of the page', async () => {
  const { page, hint } = await open();
  await openCard(hint);
  await press(page, CHORDS);
  await press(page, ['Tab', ...CHORDS]);
  const { chords, keys } = await observedOn(page);
  expect([chords, keys]).toEqual([[], []]);
  expect((await hint.read())?.expanded).toBe(true);
});

test('the page has its chords back once the focus is in it again', async () => {
  const { page, hint } = await open();
  await openCard(hint);
  await press(page, ['g', 'Escape']);
  await expect.poll(async () => (await hint.read())?.expanded).toBe(false);
  await page.mouse.click(700, 500);
  await press(page, ['n', ...CHORDS]);
  // The G that was typed in the hint does not count towards a chord of the page.
  expect((await observedOn(page)).chords).toEqual(HEARD);
});

test('no key of the page is held back', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const held: string[] = [];
    Object.assign(globalThis, { held });
    window.addEventListener('keydown', (event) => event.defaultPrevented && held.push(event.key));
  });
  await press(page, ['Escape', 'Enter', ' ', 'F6', 'ArrowDown', 'Home', ...CHORDS]);
  const { keys } = await observedOn(page);
  expect(keys.filter((key) => key.startsWith('keydown')).length).toBeGreaterThan(CHORDS.length);
  expect(await page.evaluate(() => (globalThis as unknown as { held: string[] }).held)).toEqual([]);
});
