import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Report } from '../lib/report/report.ts';
import { ClosedHint } from '../test/browser/closed-hint.ts';
import type { Product } from '../test/browser/product.ts';

/** Longest wait for a hint to appear on the replica portal. */
const PATIENCE_MS = 15_000;

/** Saves what a person would see: popup (light, dark, whole), settings, dashboard, and the hint on its portal page. */
export async function takePictures(
  product: Product,
  popup: Page,
  report: Report,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const shoot = async (page: Page, name: string, fullPage = false): Promise<void> => {
    await page.screenshot({ path: join(folder, name), fullPage });
    names.push(name);
  };
  // Colours fade when the scheme changes; a picture shows where they end.
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  await popup.bringToFront();
  await shoot(popup, 'popup.png');
  await shoot(popup, 'popup-whole.png', true);
  await popup.emulateMedia({ colorScheme: 'dark' });
  await shoot(popup, 'popup-dark.png');
  await popup.emulateMedia({ colorScheme: null });
  const settings = await product.openSettings();
  await shoot(settings, 'settings.png', true);
  await settings.close();
  const first = await product.openDashboard('');
  const links = first.getByRole('navigation').getByRole('link');
  await links.first().waitFor({ timeout: PATIENCE_MS });
  const hashes = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await first.close();
  for (const view of hashes.map((hash) => hash.slice(1))) {
    const dashboard = await product.openDashboard(view);
    await dashboard.getByRole('heading', { level: 2 }).first().waitFor({ timeout: PATIENCE_MS });
    await shoot(dashboard, `dashboard-${view}.png`, true);
    await dashboard.close();
  }
  const customer = hintCustomer(report) ?? product.customers[0]?.id;
  if (customer !== undefined) await takeHint(product, customer, shoot);
  return names;
}

async function takeHint(
  product: Product,
  customer: string,
  shoot: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const page = await product.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(
    `https://partner.microsoft.com/en-us/dashboard/v2/customers/${customer}/adminrelationships`,
  );
  await page.getByRole('heading', { name: 'Admin relationships' }).waitFor({ timeout: PATIENCE_MS });
  const hint = await ClosedHint.on(page);
  await appears(() => hint.box('pill'));
  await shoot(page, 'hint.png');
  await hint.click('pill');
  await appears(() => hint.box('card'));
  await shoot(page, 'hint-open.png');
  await page.close();
}

/** The customer with the worst finding. */
function hintCustomer(report: Report): string | undefined {
  const items = report.checks.find(({ id }) => id === 'gdap-expiring')?.subjects.items ?? [];
  const customers = items.filter(({ kind }) => kind === 'customer');
  return (customers.find(({ verdict }) => verdict === 'fail') ?? customers[0])?.id;
}

async function appears(box: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while ((await box()) === null) {
    if (Date.now() > until) throw new Error('The hint did not appear on the portal page.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
