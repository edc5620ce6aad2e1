import { expect, type Page, test } from '@playwright/test';
import type { Product } from './product.ts';
import {
  ANOTHER_TENANT,
  FABRIKAM,
  openCard,
  openHint,
  pill,
  type ReplicaWindow,
  startOnReplica,
  TENANT,
} from './replica.ts';

const WRONG = 'Not the tenant that was checked';

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

const switchTo = (page: Page, id: string | null, how: 'switchTenant' | 'redrawAccount' = 'switchTenant') =>
  page.evaluate(
    ({ id, how }) => {
      const { __portal: portal } = globalThis as unknown as ReplicaWindow;
      portal[how](id ?? '', 'A tenant');
    },
    { id, how },
  );

test('a switch takes the open card away before the next frame, with every name in it', async () => {
  const { page, hint } = await openHint(product);
  await openCard(hint);
  const found = await page.evaluate(async (id) => {
    const { __portal: portal, __observed: observed } = globalThis as unknown as ReplicaWindow;
    const before = observed.find('Fabrikam');
    portal.switchTenant(id, 'Another tenant');
    await new Promise(requestAnimationFrame);
    return [before, observed.find('Fabrikam'), observed.find('roles end')];
  }, ANOTHER_TENANT);
  expect(found).toEqual([true, false, false]);
  await pill(hint).toBe(WRONG);
  expect((await hint.read())?.expanded).toBe(false);
});

test('a switch back and forth ends where the page ends', async () => {
  const { page, hint } = await openHint(product);
  for (const id of [ANOTHER_TENANT, TENANT.id, ANOTHER_TENANT]) await switchTo(page, id);
  await pill(hint).toBe(WRONG);
  await switchTo(page, TENANT.id);
  await pill(hint).toBe(FABRIKAM.pill);
  expect(await hint.count()).toBe(1);
});

test('an account menu that is drawn anew for another tenant is seen', async () => {
  const { page, hint } = await openHint(product);
  await switchTo(page, ANOTHER_TENANT, 'redrawAccount');
  await pill(hint).toBe(WRONG);
});

test('who signs out and in again as somebody of another tenant sees nothing of the first', async () => {
  const { page, hint } = await openHint(product);
  await page.evaluate(() => (globalThis as unknown as ReplicaWindow).__portal.signOut());
  const url = new URL(page.url());
  url.searchParams.set('signedInTo', ANOTHER_TENANT);
  await page.goto(url.href);
  await pill(hint).toBe(WRONG);
});

test('two tabs may show two tenants', async () => {
  const [one, other] = [await openHint(product), await openHint(product)];
  await switchTo(one.page, ANOTHER_TENANT);
  await pill(one.hint).toBe(WRONG);
  expect((await other.hint.read())?.pill).toBe(FABRIKAM.pill);
});
