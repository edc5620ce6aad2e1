import { expect, type Page, test } from '@playwright/test';
import { extensionWorker } from './chromium.ts';
import type { ClosedHint } from './closed-hint.ts';
import type { Product } from './product.ts';
import {
  FABRIKAM,
  go,
  observedOn,
  openHint,
  painted,
  pathOf,
  pill,
  roundsPass,
  startOnReplica,
  TAILSPIN,
} from './replica.ts';

/** What a test uses of the extension's own world. */
interface ExtensionGlobal {
  readonly chrome: { readonly runtime: { getContexts(filter: object): Promise<unknown[]> } };
}

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

/** The hint is there, once, painted, closed, and a person's click reaches it. */
async function isWhole(hint: ClosedHint, words = FABRIKAM.pill): Promise<void> {
  await pill(hint).toBe(words);
  expect([await hint.count(), (await hint.read())?.expanded]).toEqual([1, false]);
  expect((await hint.box('pill'))?.height).toBeGreaterThan(20);
  await hint.click('pill');
  await expect.poll(async () => (await hint.read())?.expanded).toBe(true);
}

for (const [traits, rounds] of [
  ['wipe-main', 2],
  ['hidden-body', 0],
  ['hostile,wipe', 3],
  ['hostile,new-body,dark', 3],
  ['body-once,closed-roots', 1],
] as const) {
  test(`stays on a page that does its worst: ${traits}`, async () => {
    const { page, hint } = await openHint(product, FABRIKAM, traits);
    await expect.poll(async () => (await observedOn(page)).rounds).toBeGreaterThanOrEqual(rounds);
    await isWhole(hint);
  });
}

test('is above the highest banner of the page', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'banner');
  const { x = 0, y = 0, width = 0, height = 0 } = (await hint.box('pill')) ?? {};
  const covered = await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.className, {
    x: x + width / 2,
    y: y + height / 2,
  });
  expect(covered).not.toBe('banner');
  await isWhole(hint);
});

test('does nothing that a page asks of it by clicks, keys and messages of its own', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'forger');
  await roundsPass(page, 5);
  const worker = await extensionWorker(product.context);
  const popups = () =>
    worker.evaluate(async () => {
      const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
      return (await runtime.getContexts({ contextTypes: ['POPUP'] })).length;
    });
  expect([await popups(), (await hint.read())?.expanded]).toEqual([0, false]);
  await go(page, pathOf(TAILSPIN));
  await go(page, pathOf(FABRIKAM));
  // It was not put off either.
  await pill(hint).toBe(FABRIKAM.pill);
});

test('is not doubled by copies that the page makes of it', async () => {
  const { page, hint } = await openHint(product, FABRIKAM, 'clones');
  await roundsPass(page, 2);
  await go(page, pathOf(TAILSPIN));
  await isWhole(hint, TAILSPIN.pill);
  // A copy of a closed root's host is an empty element.
  const copies = await page.evaluate(() =>
    [...document.documentElement.children].slice(2).map((one) => [one.shadowRoot, one.innerHTML]),
  );
  for (const copy of copies) expect(copy).toEqual([null, '']);
});

test.describe('comes back as it should', () => {
  const countedOn = async (page: Page, hint: ClosedHint, words: string): Promise<void> => {
    await pill(hint).toBe(words);
    await painted(page);
    expect(await hint.count()).toBe(1);
  };

  test('after a reload', async () => {
    const { page, hint } = await openHint(product);
    await page.reload();
    await countedOn(page, hint, FABRIKAM.pill);
  });

  test('after a way through another site', async () => {
    const { page, hint } = await openHint(product, FABRIKAM, 'bfcache');
    await page.goto('https://security.microsoft.com/securescore');
    expect(await hint.count()).toBe(0);
    await page.goBack();
    await countedOn(page, hint, FABRIKAM.pill);
  });

  test('in two tabs at once, each with its own customer', async () => {
    const [one, other] = [await openHint(product), await openHint(product, TAILSPIN)];
    await one.page.bringToFront();
    await countedOn(one.page, one.hint, FABRIKAM.pill);
    await countedOn(other.page, other.hint, TAILSPIN.pill);
  });

  test('without a network', async () => {
    const { page, hint } = await openHint(product);
    await product.context.setOffline(true);
    try {
      await go(page, pathOf(TAILSPIN));
      await countedOn(page, hint, TAILSPIN.pill);
    } finally {
      await product.context.setOffline(false);
    }
  });
});
