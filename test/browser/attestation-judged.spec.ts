import { expect, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { startProduct } from './product.ts';

const CHECK = 'activity-log-review-overdue';

/** Looks like a host name, and is none that a browser takes. */
const NO_HOST = '1.2.3.4.5';

test('what a person confirms in the settings is judged at once, and removing it takes it back', async () => {
  const product = await startProduct({
    tenant: 'typical',
    settings: { portals: ['partner.microsoft.com', NO_HOST] },
  });
  try {
    await product.importTold();
    const popup = await product.openPopup();
    await product.signIn(popup);
    const verdict = async (): Promise<string | undefined> =>
      ((await product.report(popup)) as Report).checks.find(({ id }) => id === CHECK)?.verdict;
    expect(await verdict()).toBe('unknown');

    const settings = await product.openSettings();
    const row = settings.getByRole('listitem').filter({ hasText: 'The activity log is looked through' });
    await row.getByRole('button', { name: /^Confirm/ }).click();
    const dialog = settings.getByRole('dialog');
    // A day before Microsoft's clock, as the tenant was recorded.
    await dialog.getByLabel('Confirmed on').fill('2026-11-19');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(verdict, { timeout: 60_000 }).toBe('attested');

    await row.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(verdict, { timeout: 60_000 }).toBe('unknown');
  } finally {
    await product.close();
  }
});
