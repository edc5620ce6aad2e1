import { test } from '@playwright/test';
import { startProduct } from './product.ts';

test('look', async () => {
  test.setTimeout(180_000);
  const product = await startProduct({});
  await product.importTold();
  const popup = await product.openPopup();
  await product.signIn(popup);
  const shoot = async (
    view: string,
    name: string,
    o: { dark?: boolean; width?: number; rtl?: boolean } = {},
  ) => {
    const page = await product.openDashboard(view);
    page.on('pageerror', (e) => process.stdout.write(`ERR ${name} ${e.message}\n`));
    page.on('console', (m) => m.type() === 'error' && process.stdout.write(`CON ${name} ${m.text()}\n`));
    await page.setViewportSize({ width: o.width ?? 1100, height: 800 });
    await page.emulateMedia({ colorScheme: o.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.waitForTimeout(700);
    if (o.rtl)
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    process.stdout.write(`${name} width ${wide}\n`);
    await page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: true });
    await page.close();
  };
  await shoot('', 'actions');
  await shoot('actions?verdict=fail&role=securityAnalyst', 'actions-filter', { dark: true });
  await shoot('check/admins-without-phishing-resistant-demand', 'check');
  await shoot('check/members-without-phishing-resistant-method', 'check-share', { dark: true });
  await shoot('check/mfa-baseline-missing', 'check-ms', { width: 360 });
  await shoot('protection', 'matrix');
  await shoot('protection/administrators/mfa', 'people', { dark: true });
  await shoot('protection', 'matrix-narrow', { width: 360, rtl: true });
  await shoot('search?q=a', 'search');
  await shoot('source/users', 'source');
  await shoot('check/nothing', 'unknown');
  await product.close();
});
