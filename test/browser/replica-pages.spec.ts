import { expect, test } from '@playwright/test';
import { AZURE_PAGES } from '../cloud/portals/pages/azure.ts';
import { ENTRA_PAGES } from '../cloud/portals/pages/entra.ts';
import { MICROSOFT_365_PAGES } from '../cloud/portals/pages/microsoft-365.ts';
import { PARTNER_CENTER_PAGES } from '../cloud/portals/pages/partner-center.ts';
import type { PortalPage } from '../cloud/portals/portal-page.ts';
import { VIEW_HOST } from '../cloud/portals/security-headers.ts';
import type { Product } from './product.ts';
import {
  disturbancesOn,
  FABRIKAM,
  go,
  openAt,
  openHint,
  painted,
  pathOf,
  pill,
  type ReplicaWindow,
  startOnReplica,
  TAILSPIN,
  UNDISTURBED,
} from './replica.ts';

let product: Product;

test.beforeAll(async () => {
  product = await startOnReplica();
});

test.afterAll(() => product?.close());

const wordsOf = ({ menu, heading }: PortalPage): string =>
  menu === undefined ? heading : `${menu} | ${heading}`;

const half = <Item>(items: readonly Item[], which: number): Item[] =>
  items.filter((_, at) => at % 2 === which);

test.describe('leaves every page alone while the person goes through the portal', () => {
  for (const [name, host, pages] of [
    ['Partner Center', 'partner.microsoft.com', half(PARTNER_CENTER_PAGES, 0)],
    ['Partner Center, the other half', 'partner.microsoft.com', half(PARTNER_CENTER_PAGES, 1)],
    ['Microsoft Entra admin center', 'entra.microsoft.com', half(ENTRA_PAGES, 0)],
    ['Microsoft Entra admin center, the other half', 'entra.microsoft.com', half(ENTRA_PAGES, 1)],
    ['Azure portal', 'portal.azure.com', AZURE_PAGES],
  ] as const) {
    test(name, async () => {
      const { page } = await openAt(
        product,
        `https://${host}${host.startsWith('partner') ? pathOf(FABRIKAM) : '/'}`,
      );
      for (const one of pages) {
        const { pathname, hash } = new URL(one.example);
        await go(page, host.startsWith('partner') ? `${pathname}${hash}` : hash);
        await page.getByRole('heading', { name: wordsOf(one), exact: true }).waitFor();
      }
      await painted(page);
      expect(await disturbancesOn(page)).toEqual(UNDISTURBED);
    });
  }

  test('Microsoft 365 portals', async () => {
    for (const one of MICROSOFT_365_PAGES) {
      const { page } = await openAt(product, one.example);
      await page.getByRole('heading', { name: wordsOf(one), exact: true }).waitFor();
      expect(await disturbancesOn(page)).toEqual(UNDISTURBED);
      await page.close();
    }
  });
});

test.describe('leaves a page with a hint alone', () => {
  for (const traits of [
    'report-only',
    'no-policies',
    'isolated',
    'virtual-table',
    'body-once',
    'chords,modal',
  ]) {
    test(traits, async () => {
      const { page, hint } = await openHint(product, FABRIKAM, traits);
      await page.getByRole('heading', { name: 'Admin relationships' }).waitFor();
      await go(page, pathOf(TAILSPIN));
      await pill(hint).toBe(TAILSPIN.pill);
      await painted(page);
      expect(await disturbancesOn(page)).toEqual(UNDISTURBED);
    });
  }

  test('where it was scrolled to', async () => {
    const { page, hint } = await openHint(product, FABRIKAM, 'table,no-heading');
    await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    await hint.click('pill');
    await expect.poll(() => hint.box('card')).not.toBeNull();
    await hint.click('pill');
    await expect.poll(() => hint.box('card')).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(400);
  });
});

test('a policy that was violated would have been reported, also when it only reports', async () => {
  for (const traits of ['', 'report-only']) {
    const { page } = await openAt(product, '/dashboard/v2/home', traits);
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect
      .poll(async () => {
        const { violations, reports } = await disturbancesOn(page);
        return [violations?.length, reports?.length];
      })
      .toEqual([1, 1]);
  }
});

test('reaches into no frame of a React view, shown or waiting', async () => {
  const { page } = await openAt(
    product,
    'https://portal.azure.com/#view/Microsoft_Intune_MTM/Tenants.ReactView',
  );
  await expect.poll(() => page.frames().filter((one) => one.url().includes(VIEW_HOST)).length).toBe(3);
  const { page: other } = await openHint(product);
  await other.close();
  for (const frame of page.frames().filter((one) => one.url().includes(VIEW_HOST))) {
    await frame.waitForSelector('.view', { state: 'attached' });
    expect(await frame.evaluate(() => document.documentElement.children.length)).toBe(2);
  }
  const names = await page.evaluate(() => [...document.querySelectorAll('iframe')].map(({ name }) => name));
  expect(names).toEqual(['Tenants.ReactView', 'Tenants.ReactView', 'Tenants.ReactView']);
});

test('a hash that is replaced without an event is followed', async () => {
  const { page } = await openAt(
    product,
    'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SecurityMenuBlade/~/IdentitySecureScore',
  );
  const title = page.getByRole('heading');
  await expect(title).toHaveText('Security | Identity Secure Score');
  await page.evaluate(() => {
    const { __portal: portal } = globalThis as unknown as ReplicaWindow;
    portal.go(
      '#blade/Microsoft_Azure_Security/PolicyMenuBlade/emailNotifications/subscriptionId/1/defaultId/',
      'replaceState',
    );
  });
  await expect(title).toHaveText('Settings | Email notifications');
});
