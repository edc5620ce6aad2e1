import { expect, test } from '@playwright/test';
import type { Report } from '../../lib/report/report.ts';
import { startProduct } from './product.ts';

const CHECK = 'activity-log-review-overdue';

/** Looks like a host name, and is none that a browser takes. */
const NO_HOST = '1.2.3.4.5';

test('what a person confirms or accepts in the settings is judged at once, and removing it takes it back', async () => {
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

    // A risk that is open, as the dashboard links to it.
    const report = (await product.report(popup)) as Report;
    const risk = report.risks.find(({ check, state, subject }) => {
      const judged = report.checks.find(({ id }) => id === check)?.subjects.items;
      return state !== 'accepted' && judged?.some(({ id, verdict: one }) => id === subject && one === 'fail');
    });
    if (risk === undefined) throw new Error('nothing fails');
    const { check, subject } = risk;
    const accepted = async (): Promise<unknown> => {
      const { checks, risks } = (await product.report(popup)) as Report;
      const items = checks.find(({ id }) => id === check)?.subjects.items;
      return [
        items?.find(({ id }) => id === subject)?.verdict,
        risks.find(({ key }) => key === risk.key)?.state,
      ];
    };
    await settings.goto(`${settings.url().split('#')[0]}#exceptions?check=${check}&subject=${subject}`);
    await expect(dialog.getByLabel('Check', { exact: true })).toHaveValue(check);
    await expect(dialog.getByText(/^.?1.? chosen/)).toBeVisible();
    await dialog.getByLabel('Reason').fill('The contract ends soon.');
    await dialog.getByLabel('From', { exact: true }).fill('2026-11-19');
    await dialog.getByLabel('Last day').fill('2026-12-31');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(accepted, { timeout: 60_000 }).toEqual(['accepted', 'accepted']);
    const line = settings.getByRole('listitem').filter({ hasText: 'The contract ends soon.' });
    await expect(line).toContainText(/Accepted, counted apart until/);
    await line.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(accepted, { timeout: 60_000 }).toEqual(['fail', 'returned']);
  } finally {
    await product.close();
  }
});
