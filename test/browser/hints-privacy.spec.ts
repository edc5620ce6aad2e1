import { expect, type Page, test } from '@playwright/test';
import { createPortals } from '../cloud/portals/portals.ts';
import { ClosedHint } from './closed-hint.ts';
import { type Product, startProduct } from './product.ts';

/** Of the recorded tenant `typical`: a role of this customer ends in 15 days. */
const WOODGROVE = '18f135d2-5f55-4203-b018-50c5a38fd547';
const TENANT = { id: '6513270e-269e-4d37-b2a7-4de452e6b438', name: 'Signed in' };
const PATH = `/en-us/dashboard/v2/customers/${WOODGROVE}/adminrelationships`;

/** Words that only the hint can have brought to the page: the replica does not know the customers' names. */
const NAMES = ['Woodgrove', 'Exchange Administrator', 'Contoso Cloud Services', 'Dec 5, 2026'];

let product: Product;

test.beforeAll(async () => {
  product = await startProduct({ portals: createPortals({ tenant: TENANT, customers: [] }) });
  await product.importTold();
  await product.signIn(await product.openPopup());
});

test.afterAll(() => product?.close());

async function open(traits: string): Promise<{ page: Page; hint: ClosedHint }> {
  const page = await product.context.newPage();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto(`https://partner.microsoft.com${PATH}?trait=${traits}`);
  const hint = await ClosedHint.on(page);
  await expect.poll(async () => (await hint.read())?.pill ?? null).toBe('One role ends in 15 days');
  await page.waitForFunction(() => (window as unknown as { find(text: string): boolean }).find('delegated'));
  return { page, hint };
}

/** Everything a page can try to read of what is painted. `control`: what stands on the page itself is found. */
async function whatThePageReads(page: Page, hint: ClosedHint, part: string) {
  const box = await hint.box(part);
  const at = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 10 };
  return page.evaluate(
    ({ x, y, names }) => {
      const { find } = window as unknown as { find(text: string, ...options: boolean[]): boolean };
      const finds = (words: string): boolean => {
        getSelection()?.removeAllRanges();
        return find(words, false, false, true, false, true, false);
      };
      const found = names.filter(finds);
      const control = finds('delegated');
      getSelection()?.selectAllChildren(document.documentElement);
      const selected = String(getSelection());
      document.execCommand('copy');
      const caret = document.caretPositionFromPoint(x, y);
      const range = document.caretRangeFromPoint(x, y);
      const carets = [caret?.offsetNode.textContent ?? '', range?.startContainer.textContent ?? ''];
      getSelection()?.removeAllRanges();
      const { copies } = (globalThis as unknown as { __observed: { copies: string[] } }).__observed;
      const words = [selected, ...copies, ...carets, document.documentElement.innerText].join('\n');
      return { control, found, named: names.filter((name) => words.includes(name)) };
    },
    { ...at, names: NAMES },
  );
}

for (const [where, traits] of [
  ['docked', 'no-heading'],
  ['in the line of the heading', ''],
] as const) {
  test.describe(`a hint ${where}`, () => {
    test('shows no name to the page before the gesture, nor after it was closed', async () => {
      const { page, hint } = await open(traits);
      const nothing = { control: true, found: [], named: [] };
      expect(await whatThePageReads(page, hint, 'pill')).toEqual(nothing);
      await hint.click('pill');
      await expect
        .poll(async () => (await hint.read())?.card?.[0])
        .toBe('Admin relationships of Woodgrove Bank');
      await hint.click('pill');
      await expect.poll(async () => (await hint.read())?.card).toBeNull();
      expect(await whatThePageReads(page, hint, 'pill')).toEqual(nothing);
    });

    test('with its card open can be found but not read', async () => {
      const { page, hint } = await open(traits);
      await hint.click('pill');
      await expect.poll(() => hint.box('card')).not.toBeNull();
      const { found, named } = await whatThePageReads(page, hint, 'heading');
      expect(found).toContain('Woodgrove');
      expect(named).toEqual([]);
    });
  });
}
