import { expect, type Page, test } from '@playwright/test';
import { LOOKALIKES, PORTALS } from '../cloud/portals/portal-hosts.ts';
import type { Product } from './product.ts';
import { FABRIKAM, openAt, openHint, pathOf, startOnReplica } from './replica.ts';

const POLICIES = '#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';
const SHIPPED = ['partner.microsoft.com', 'portal.azure.com', 'entra.microsoft.com'];
/** Where the person has allowed no hints, or nobody could. */
const OTHERS = [
  ...Object.entries(PORTALS).filter(([host]) => !SHIPPED.includes(host)),
  ...Object.entries(LOOKALIKES),
];

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

const ADDRESSES = {
  'partner-center': pathOf(FABRIKAM),
  azure: `/${POLICIES}`,
  'microsoft-365': '/securescore',
};

/** Elements that stand in the document and were not made by the page's own scripts; a closed root keeps no attribute. */
const foreignNodes = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.children.length - 2);

test('a host that the product was not given shows nothing', async () => {
  const opened = [];
  for (const [host, { shell }] of OTHERS) {
    const { page, hint } = await openAt(product, `https://${host}${ADDRESSES[shell]}`);
    await page.getByRole('heading').first().waitFor();
    opened.push({ host, page, hint });
  }
  // The worker answers this one after whatever the others could have asked.
  await openHint(product);
  for (const { host, page, hint } of opened) {
    expect([host, await hint.count(), await foreignNodes(page)]).toEqual([host, 0, 0]);
  }
  expect(opened).toHaveLength(13);
});

test('Microsoft’s sign-in page shows nothing', async () => {
  const { page, hint } = await openAt(
    product,
    'https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=none',
  );
  await openHint(product);
  expect([await hint.count(), await foreignNodes(page)]).toEqual([0, 0]);
});

test('another path of a known host shows nothing', async () => {
  const { page, hint } = await openAt(product, '/partnership/apply');
  await openHint(product);
  expect([await hint.count(), await foreignNodes(page)]).toEqual([0, 0]);
});
