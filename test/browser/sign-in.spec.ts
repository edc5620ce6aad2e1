import { expect, type Page, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { extensionState } from './extension-state.ts';
import { type Product, startProduct } from './product.ts';
import { expectAccessible } from './seeded-extension.ts';

const HOUR = 3_600_000;

/** All that cannot be read with every permission: the tenant has no Microsoft Entra ID P2. */
const UNLICENSED = ['risky-users'];
const sourcesOf = ({ gaps }: Report): string[] => gaps.map(({ source }) => source);

async function signedIn(
  options: Parameters<typeof startProduct>[0] = {},
): Promise<{ product: Product; popup: Page }> {
  const product = await startProduct(options);
  await product.importTold();
  const popup = await product.openPopup();
  await product.signIn(popup);
  return { product, popup };
}

/** Runs a sweep from the popup and returns its report. */
async function sweepAgain(product: Product, popup: Page): Promise<Report> {
  const before = ((await product.report(popup)) as Report).sweep.id;
  await popup.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(async () => ((await product.report(popup)) as Report).sweep.id).not.toBe(before);
  return (await product.report(popup)) as Report;
}

const calls = (product: Product, path: string): number =>
  product.cloud.log.filter((entry) => entry.path.endsWith(path)).length;

async function killWorker(product: Product, page: Page): Promise<void> {
  const cdp = await product.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

test('a killed worker finds its tokens again: no window, no new sign-in', async () => {
  const { product, popup } = await signedIn();
  try {
    const tokens = calls(product, '/token');
    await killWorker(product, popup);
    expect(sourcesOf(await sweepAgain(product, popup))).toEqual(UNLICENSED);
    expect(calls(product, '/authorize')).toBe(1);
    // At most one refresh for Graph; a second sign-in would have asked for a code.
    expect(calls(product, '/token') - tokens).toBeLessThanOrEqual(1);
  } finally {
    await product.close();
  }
});

test('an access token that ended is renewed by the refresh token', async () => {
  const { product, popup } = await signedIn();
  try {
    product.cloud.clock.advance(2 * HOUR);
    expect(sourcesOf(await sweepAgain(product, popup))).toEqual(UNLICENSED);
    expect(calls(product, '/authorize')).toBe(1);
  } finally {
    await product.close();
  }
});

test('after 24 hours Entra’s session in the browser is asked, silently', async () => {
  const { product, popup } = await signedIn();
  try {
    product.cloud.clock.advance(25 * HOUR);
    expect(sourcesOf(await sweepAgain(product, popup))).toEqual(UNLICENSED);
    expect(calls(product, '/authorize')).toBeGreaterThan(1);
    expect(
      product.context.pages().filter((page) => page.url().includes('login.microsoftonline.com')),
    ).toEqual([]);
  } finally {
    await product.close();
  }
});

test('without that session: a badge and "sign in again", never a window; the last result stays', async () => {
  const { product, popup } = await signedIn();
  try {
    product.cloud.clock.advance(25 * HOUR);
    await product.context.clearCookies();
    const opened: string[] = [];
    product.context.on('page', (page) => opened.push(page.url()));
    const before = await product.report(popup);
    await popup.getByRole('button', { name: 'Check now' }).click();
    await expect.poll(async () => (await extensionState(popup)).badge).toBe('!');
    await expect(popup.getByText('Sign in again').first()).toBeVisible();
    expect(await product.report(popup)).toEqual(before);
    expect(opened).toEqual([]);
  } finally {
    await product.close();
  }
});

test('a closed sign-in window is said so, and signing in works afterwards', async () => {
  const product = await startProduct();
  try {
    await product.importTold();
    const popup = await product.openPopup();
    const picker = product.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
    const page = await picker;
    await page.getByRole('button', { name: product.cloud.account.username }).waitFor();
    await page.close();
    await expect(popup.getByText('The sign-in window was closed.')).toBeVisible();
    await product.signIn(popup);
  } finally {
    await product.close();
  }
});

const LITTLE = (isAdmin: boolean) => ({
  change: (
    tenant: Parameters<NonNullable<NonNullable<Parameters<typeof startProduct>[0]>['change']>>[0],
  ) => ({
    ...tenant,
    file: { ...tenant.file, isAdmin, grantedScopes: ['User.Read'] },
  }),
});

test('with User.Read alone nothing else is asked, and consent unlocks checks', async () => {
  const { product, popup } = await signedIn(LITTLE(true));
  try {
    expect(
      product.cloud.log.filter(({ host }) => host === 'graph.microsoft.com').map(({ path }) => path),
    ).toEqual(['/v1.0/me']);
    const before = (await product.report(popup)) as Report;
    expect(new Set(before.gaps.map(({ cause }) => cause))).toEqual(new Set(['consent']));
    const gaps = async () => ((await product.report(popup)) as Report).gaps.map(({ source }) => source);
    // Each group of permissions is asked for apart; every answer leaves fewer gaps.
    const headings = popup.locator('.unlock h3');
    const groups = await headings.count();
    expect(groups).toBeGreaterThan(5);
    for (let left = groups - 1; left >= 0; left -= 1) {
      const consent = product.context.waitForEvent('page');
      await popup.getByRole('button', { name: 'Ask for consent' }).first().click();
      await (await consent).getByRole('button', { name: 'Accept' }).click();
      await expect(headings).toHaveCount(left);
    }
    expect(await gaps()).toEqual(UNLICENSED);
  } finally {
    await product.close();
  }
});

test('somebody who may not consent is told whom to ask', async () => {
  const { product, popup } = await signedIn(LITTLE(false));
  try {
    const consent = product.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Ask for consent' }).first().click();
    const back = (await consent).getByRole('link', { name: 'Return to the application' });
    await back.waitFor();
    // Its window closes with the click, at times before the click is told to be done.
    await back.click({ noWaitAfter: true }).catch(() => {});
    await expect(popup.getByText('Only an administrator can consent to this.')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Copy link for an administrator' }).first()).toBeVisible();
    // The welcome page stands where the set-up stands, and says the same with more room.
    await popup.setViewportSize({ width: 1000, height: 800 });
    await popup.goto(popup.url().replace('popup.html', 'welcome.html'));
    const cards = popup.getByRole('region', { name: 'Further permissions' }).locator('.unlock');
    await expect(cards.first()).toContainText('PartnerSecurity.Read.All');
    await expect(cards.first()).toContainText(/Unlocks .?\d\d.? checks:/);
    await expect(cards.getByRole('button', { name: 'Ask for consent' })).toHaveCount(await cards.count());
    await expect(cards.getByRole('button', { name: 'Copy link for an administrator' })).toHaveCount(
      await cards.count(),
    );
    await expect(popup.getByRole('alert')).toContainText('Only an administrator can consent to this.');
    await expectAccessible(popup);
  } finally {
    await product.close();
  }
});
