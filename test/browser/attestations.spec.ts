import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Attestation } from '../../lib/settings/told.ts';
import { expectAccessible, launchSeeded, openPage, pageUrl, plain } from './seeded-extension.ts';

declare const chrome: typeof browser;

// One browser for the file: starting one takes longer than a test.
test.describe.configure({ mode: 'default' });

const NOW = new Date(2026, 10, 23, 10, 0);
const TODAY = '2026-11-23';
const FRAUD = 'Fraud notifications are turned on';
const WEBINAR = 'The Zero Trust training was taken within a year';
const MAILBOX = 'The security contact is a mailbox of several people';
const CUSTOMERS = 'Customers use phishing-resistant MFA';
const CUSTOMER = '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001';

let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  context = await launchSeeded();
});
test.afterAll(async () => {
  await context.close();
});
test.beforeEach(async () => {
  page = await openPage(context, 'options.html');
  await page.evaluate(() => chrome.storage.local.clear());
  await show([]);
});
test.afterEach(async () => {
  for (const open of context.pages().slice(1)) await open.close();
});

const shown = (on: Page): Promise<void> =>
  expect(on.getByRole('heading', { name: 'Attestations', exact: true })).toBeVisible();

/** The page as it is on the day of these tests, with nothing told but these attestations. */
async function show(attestations: readonly Attestation[], signedInAs?: string): Promise<void> {
  await page.evaluate(
    async ([told, username]) => {
      await chrome.storage.local.set({ told });
      if (username !== undefined) await chrome.storage.local.set({ account: { username, cloud: 'global' } });
    },
    [{ settings: {}, attestations, exceptions: [] }, signedInAs] as const,
  );
  await page.clock.setFixedTime(NOW);
  await page.reload();
  await shown(page);
}

const stored = (): Promise<Attestation[]> =>
  page.evaluate(
    async () =>
      ((await chrome.storage.local.get('told')).told as { attestations: Attestation[] }).attestations,
  );
const rows = (on = page): Locator =>
  on
    .locator('section', { has: on.getByRole('heading', { name: 'Attestations', exact: true }) })
    .locator('li');
const row = (title: string, on = page): Locator => rows(on).filter({ hasText: title });
const button = (name: 'Confirm…' | 'Renew…' | 'Remove', title: string, on = page): Locator =>
  on.getByRole('button', { name: `${name} ${title}` });
const dialog = (on = page): Locator => on.getByRole('dialog');
const field = (name: string, on = page): Locator => dialog(on).getByLabel(name, { exact: true });
const save = (on = page): Promise<void> => dialog(on).getByRole('button', { name: 'Save' }).click();
/** As it stands in a sentence. */
const named = (name: string): string => `\u2068${name}\u2069`;
const saying = (text: string, on = page): Locator => on.getByRole('status').filter({ hasText: text });

async function fits(): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('lists everything that a person can confirm, what ended first, in words and with its dates', async () => {
  await show([
    { check: 'fraud-notifications-unattested', by: 'Ada', at: '2026-10-03', role: 'Security lead' },
    { check: 'activity-log-review-overdue', by: 'Ada', at: new Date(2026, 9, 27, 10).toISOString() },
    {
      check: 'webinar-not-taken',
      by: 'Megan',
      at: '2026-11-01',
      until: new Date(2026, 10, 20, 23, 59).toISOString(),
      note: 'Only for the pilot.',
      link: 'https://contoso.example/minutes',
    },
    { check: 'security-contact-individual', by: 'Ada', at: '2026-11-01' },
    { check: 'of-another-version', by: 'Ada', at: '2026-11-01' },
  ]);
  await expect(rows()).toHaveCount(12);
  const words = (await rows().allInnerTexts()).map(plain);
  expect(words[0]).toContain(`${WEBINAR} Ended on Nov 20, 2026 Confirmed by Megan on Nov 1, 2026`);
  expect(words[0]).toContain('Only for the pilot.');
  expect(words[1]).toContain(`${MAILBOX} Does not count: the e-mail address is missing`);
  expect(words.slice(2, 10).every((one) => one.includes('Not confirmed yet'))).toBe(true);
  expect(words[10]).toContain('Due for renewal in 3 days. Holds until Nov 26, 2026');
  expect(words[11]).toContain(
    `${FRAUD} Holds until Apr 1, 2027 Confirmed by Ada, Security lead, on Oct 3, 2026`,
  );
  await expect(row(WEBINAR).getByRole('link')).toHaveAttribute('href', 'https://contoso.example/minutes');
  await expect(page.getByText('One stored attestation names a check')).toContainText('of-another-version');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 600 });
  await fits();
});

test('what is confirmed is stored, holds from then, and gives the focus back', async () => {
  await show([], 'megan.bowen@contoso.example');
  await button('Confirm…', FRAUD).click();
  await expect(page.getByRole('dialog', { name: `Confirm: ${named(FRAUD)}` })).toBeVisible();
  await expect(field('Person')).toBeFocused();
  await expect(field('Person')).toHaveValue('megan.bowen@contoso.example');
  await expect(field('Confirmed on')).toHaveValue(TODAY);
  await expect(field('Key role (optional)')).toHaveAccessibleDescription(
    'The checklist names: \u2068Security Operator or Analyst or Security Administrator\u2069.',
  );
  await expectAccessible(page);
  await field('Key role (optional)').fill('Security Administrator');
  await field('Confirmed on').fill('2026-11-20');
  await field('End (optional)').fill('2026-12-31');
  await field('Link to the evidence (optional)').fill('https://contoso.example/ticket/7');
  await field('Note (optional)').fill('Seen in My preferences.');
  await field('Note (optional)').press('Tab');
  await page.keyboard.press('Enter');
  await expect(saying(`Saved: ${named(FRAUD)}.`)).toBeVisible();
  await expect(dialog()).toHaveCount(0);
  await expect(button('Renew…', FRAUD)).toBeFocused();
  await expect(row(FRAUD)).toContainText('Holds until Dec 31, 2026');
  expect(await stored()).toEqual([
    {
      check: 'fraud-notifications-unattested',
      by: 'megan.bowen@contoso.example',
      role: 'Security Administrator',
      at: new Date(2026, 10, 20).toISOString(),
      until: new Date(2026, 11, 31, 23, 59, 59, 999).toISOString(),
      note: 'Seen in My preferences.',
      link: 'https://contoso.example/ticket/7',
    },
  ]);
});

test('each problem stands beside its field, and nothing that was entered is lost', async () => {
  await button('Confirm…', MAILBOX).click();
  await field('Confirmed on').fill('2026-11-24');
  await field('End (optional)').fill('2026-11-01');
  await field('E-mail address of the security contact').fill('the team');
  await field('Link to the evidence (optional)').fill('http://contoso.example');
  await field('Note (optional)').fill('Kept.');
  await save();
  await expect(saying('Not saved.')).toContainText('5');
  await expect(field('Person')).toBeFocused();
  for (const [name, problem] of [
    ['Person', 'Enter who confirms it.'],
    ['Confirmed on', 'Choose today or a day before.'],
    ['End (optional)', 'Choose the day of the confirmation or a later one.'],
    ['E-mail address of the security contact', 'Enter an e-mail address'],
    ['Link to the evidence (optional)', 'Enter an address that begins with https://'],
  ] as const) {
    await expect(field(name)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(name)).toHaveAccessibleDescription(new RegExp(problem));
  }
  await expect(field('Note (optional)')).toHaveValue('Kept.');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 600 });
  await fits();
  expect(await stored()).toEqual([]);

  await field('Person').fill('Ada');
  await expect(field('Person')).not.toHaveAttribute('aria-invalid');
  await field('Confirmed on').fill(TODAY);
  await field('End (optional)').fill('');
  await field('E-mail address of the security contact').fill('team@contoso.example');
  await field('Link to the evidence (optional)').fill('');
  await save();
  await expect(dialog()).toHaveCount(0);
  expect(plain(await row(MAILBOX).innerText())).toContain(
    'E-mail address of the security contact: team@contoso.example',
  );
  expect(await stored()).toEqual([
    {
      check: 'security-contact-individual',
      by: 'Ada',
      at: new Date(2026, 10, 23).toISOString(),
      value: 'team@contoso.example',
      note: 'Kept.',
    },
  ]);
});

test('Escape and Cancel store nothing and give the focus back', async () => {
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => dialog().getByRole('button', { name: 'Cancel' }).click(),
  ]) {
    await button('Confirm…', FRAUD).focus();
    await page.keyboard.press('Enter');
    await field('Person').fill('Ada');
    await leave();
    await expect(dialog()).toHaveCount(0);
    await expect(button('Confirm…', FRAUD)).toBeFocused();
  }
  expect(await stored()).toEqual([]);
});

test('a renewal keeps what was said before, and cannot be older than that', async () => {
  const before = { check: 'webinar-not-taken', by: 'Ada', role: 'Security lead', at: '2026-11-10' };
  await show([before]);
  await button('Renew…', WEBINAR).click();
  await expect(field('Person')).toHaveValue('Ada');
  await expect(field('Key role (optional)')).toHaveValue('Security lead');
  await field('Confirmed on').fill('2026-11-09');
  await save();
  await expect(field('Confirmed on')).toHaveAccessibleDescription(/A later day is confirmed already/);
  await field('Confirmed on').fill('2026-11-11');
  await save();
  await expect(row(WEBINAR)).toContainText('Holds until Nov 11, 2027');
  await row(WEBINAR).getByText('Earlier').click();
  await expect(row(WEBINAR).getByText('on Nov 10, 2026')).toBeVisible();
  expect(await stored()).toEqual([{ ...before, at: new Date(2026, 10, 11).toISOString() }, before]);
});

test('what is removed can be put back, by keyboard', async () => {
  // It has ended, so that its line is the first and far from what is said below the last.
  const older = { check: 'webinar-not-taken', by: 'Ada', at: '2025-11-01' };
  const newer = { check: 'webinar-not-taken', by: 'Megan', at: '2026-11-10' };
  await show([newer, older]);
  await button('Remove', WEBINAR).click();
  await expect(saying(`Removed: ${named(WEBINAR)}. The one before it counts again.`)).toBeVisible();
  expect(await stored()).toEqual([older]);
  await button('Remove', WEBINAR).click();
  await expect(row(WEBINAR)).toContainText('Not confirmed yet');
  expect(await stored()).toEqual([]);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect(undo).toBeInViewport();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(saying(`Back again: ${named(WEBINAR)}.`)).toBeVisible();
  await expect(button('Renew…', WEBINAR)).toBeFocused();
  expect(await stored()).toEqual([older]);
});

test('one customer can be confirmed beside all of them', async () => {
  await button('Confirm…', CUSTOMERS).click();
  await field('Person').fill('Ada');
  await field("Customer's tenant ID (optional)").fill('Contoso');
  await save();
  await expect(field("Customer's tenant ID (optional)")).toHaveAccessibleDescription(/Enter a tenant ID/);
  await field("Customer's tenant ID (optional)").fill(CUSTOMER);
  await save();
  await expect(row(CUSTOMERS)).toHaveCount(2);
  await expect(row(CUSTOMERS).filter({ hasText: 'All customers' })).toContainText('Not confirmed yet');
  await expect(row(`One customer: ${named(CUSTOMER)}`)).toContainText('Holds until');
  await button('Renew…', `${CUSTOMERS} (${CUSTOMER})`).click();
  await expect(field("Customer's tenant ID (optional)")).toHaveValue(CUSTOMER);
  await expectAccessible(page);
});

test('two windows that are open at once lose nothing of each other', async () => {
  const other = await context.newPage();
  await other.clock.setFixedTime(NOW);
  await other.goto(pageUrl('options.html'));
  await shown(other);
  // Both forms are open before either is saved.
  await button('Confirm…', FRAUD).click();
  await field('Person').fill('Ada');
  await button('Confirm…', WEBINAR, other).click();
  await field('Person', other).fill('Megan');
  await Promise.all([save(), save(other)]);
  for (const one of [page, other]) {
    await expect(row(FRAUD, one)).toContainText('Confirmed by \u2068Ada');
    await expect(row(WEBINAR, one)).toContainText('Confirmed by \u2068Megan');
  }
  await button('Remove', WEBINAR, other).click();
  await expect(row(WEBINAR)).toContainText('Not confirmed yet');
  expect((await stored()).map(({ by }) => by)).toEqual(['Ada']);
});

test('a window waits while another one writes', async () => {
  const other = await context.newPage();
  await other.goto(pageUrl('options.html'));
  await other.evaluate(() => {
    void navigator.locks.request(
      'told',
      () => new Promise<void>((release) => Object.assign(globalThis, { release })),
    );
  });
  await button('Confirm…', FRAUD).click();
  await field('Person').fill('Ada');
  await save();
  const waiting = async () => (await navigator.locks.query()).pending?.map(({ name }) => name);
  await expect.poll(() => page.evaluate(waiting)).toEqual(['told']);
  const attestations = [{ check: 'webinar-not-taken', by: 'Megan', at: '2026-11-10' }];
  await other.evaluate(
    async (told) => {
      await chrome.storage.local.set({ told });
      (globalThis as unknown as { release(): void }).release();
    },
    { settings: {}, attestations, exceptions: [] },
  );
  await expect(dialog()).toHaveCount(0);
  expect((await stored()).map(({ by }) => by)).toEqual(['Ada', 'Megan']);
});

test('settings that are saved beside it take nothing back', async () => {
  const told = { check: 'webinar-not-taken', by: 'Ada', at: '2026-11-10' };
  // This page does not hear of it: it is what another window stores just before.
  await page.evaluate((attestation) => {
    const request = navigator.locks.request.bind(navigator.locks) as (
      name: string,
      then: () => Promise<void>,
    ) => Promise<void>;
    Object.assign(navigator.locks, {
      request: async (name: string, then: () => Promise<void>) => {
        const own = { settings: {}, attestations: [attestation], exceptions: [] };
        await chrome.storage.local.set({ told: own });
        await request(name, then);
      },
    });
  }, told);
  await page.getByLabel('Minutes between checks').fill('60');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(saying('Saved.')).toBeVisible();
  expect(await stored()).toEqual([told]);
});

test('an import that is undone takes nothing back that was confirmed since', async () => {
  const before = { check: 'webinar-not-taken', by: 'Ada', at: '2026-11-10' };
  await show([before]);
  const told = { attestations: [{ check: 'dap-review-overdue', by: 'Megan', at: '2026-11-10' }] };
  await page.locator('input[type=file]').setInputFiles({
    name: 'told.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(told)),
  });
  await dialog().getByRole('button', { name: 'Replace' }).click();
  await expect(row(WEBINAR)).toContainText('Not confirmed yet');
  await button('Confirm…', FRAUD).click();
  await field('Person').fill('Eve');
  await save();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saying('The import was undone.')).toBeVisible();
  expect((await stored()).map(({ by }) => by)).toEqual(['Eve', 'Ada']);
});

test('says so where the browser stores nothing, and keeps the form', async () => {
  await button('Confirm…', FRAUD).click();
  await field('Person').fill('Ada');
  await page.evaluate(() => {
    for (const api of [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser])
      if (api) api.storage.local.set = () => Promise.reject(new Error('quota'));
  });
  await save();
  await expect(saying('The browser did not store the settings.')).toBeVisible();
  await expect(field('Person')).toHaveValue('Ada');
});
