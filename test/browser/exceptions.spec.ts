import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Exception } from '../../lib/settings/told.ts';
import { expectAccessible, launchSeeded, openPage, pageUrl, plain } from './seeded-extension.ts';

declare const chrome: typeof browser;

// One browser for the file: starting one takes longer than a test.
test.describe.configure({ mode: 'default' });

const NOW = new Date(2026, 10, 23, 10, 0);
const TENANT = '0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001';
const day = (month: number, date: number, year = 2026): string =>
  new Date(year, month - 1, date).toISOString();

const FAILING = ['Fabrikam', 'Tailspin Toys', 'Wingtip'].map((name, index) => ({
  id: `relationship-${index}`,
  kind: 'relationship',
  name,
  verdict: 'fail',
  detail: { code: 'soon', values: {}, text: `${name} ends soon.` },
}));

let context: BrowserContext;
let page: Page;

test.beforeAll(async () => {
  context = await launchSeeded();
  page = await openPage(context, 'options.html');
  await page.evaluate((account) => chrome.storage.local.set({ account }), {
    cloud: 'global',
    tenantId: TENANT,
    objectId: 'o',
    username: 'megan@contoso.example',
    clientId: 'c',
  });
  // The page that finds an account opens the database, and with it creates it.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Exceptions', exact: true })).toBeVisible();
  await page.evaluate(
    ([tenant, items]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['reports', 'names'], 'readwrite');
          const scope = { cloud: 'global', tenant };
          const checks = [{ id: 'gdap-expiring', subjects: { items } }];
          writing.objectStore('reports').put({ ...scope, report: { checks } });
          for (const { id, name } of items) writing.objectStore('names').put({ ...scope, id, name });
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [TENANT, FAILING] as const,
  );
});
test.afterAll(() => context.close());

async function show(exceptions: readonly Exception[], hash = ''): Promise<void> {
  await page.evaluate((told) => chrome.storage.local.set({ told }), {
    settings: {},
    attestations: [],
    exceptions,
  });
  await page.clock.setFixedTime(NOW);
  await page.goto(pageUrl(`options.html${hash}`));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Exceptions', exact: true })).toBeVisible();
}

const stored = (): Promise<Exception[]> =>
  page.evaluate(
    async () => ((await chrome.storage.local.get('told')).told as { exceptions: Exception[] }).exceptions,
  );
const section = (): Locator =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Exceptions', exact: true }) });
const rows = (): Locator => section().locator('li.attest');
const dialog = (): Locator => page.getByRole('dialog');
const save = (): Promise<void> => dialog().getByRole('button', { name: /^Save/ }).click();
const saying = (text: string): Locator => page.getByRole('status').filter({ hasText: text });

const exception = (change: Partial<Exception>): Exception => ({
  check: 'gdap-expiring',
  subject: 'relationship-0',
  owner: 'Ada',
  reason: 'Leaves in spring',
  from: day(11, 1),
  until: day(3, 1, 2027),
  ...change,
});

test('several subjects are accepted at once, by keyboard, with an end of at most 180 days, and it can be undone', async () => {
  await show([]);
  await page.getByRole('button', { name: 'Add exceptions…' }).press('Enter');
  await expect(dialog().getByLabel('Check', { exact: true })).toBeFocused();
  await dialog().getByLabel('Check', { exact: true }).selectOption('gdap-expiring');
  await dialog().getByPlaceholder('Search by name or ID').fill('in');
  await page.keyboard.press('Enter');
  await dialog()
    .getByLabel(/^All .?2.? that are found/)
    .check();
  await dialog().getByLabel('Owner').fill('');
  await dialog().getByLabel('Last day').fill('2027-05-22');
  await save();
  await expect(saying('Not saved.')).toContainText('3');
  await expect(dialog().getByLabel('Owner')).toBeFocused();
  await expect(dialog().getByLabel('Last day')).toHaveAccessibleDescription(
    /Choose .?May 21, 2027.? or an earlier day: an exception lasts at most 180 days/,
  );
  await expectAccessible(page);
  await dialog().getByLabel('Owner').fill('Megan');
  await dialog().getByLabel('Reason').fill('They leave.');
  await dialog().getByLabel('Last day').fill('2027-05-21');
  await save();
  await expect(dialog()).toHaveCount(0);
  const [from, until] = [day(11, 23), day(5, 22, 2027)];
  const shared = { check: 'gdap-expiring', owner: 'Megan', reason: 'They leave.', from };
  const made = await stored();
  expect(made).toMatchObject([
    { ...shared, subject: 'relationship-1' },
    { ...shared, subject: 'relationship-2' },
  ]);
  // The clocks may change between: never later than the end of that day.
  for (const one of made) expect(one.until <= until).toBe(true);
  await expect(rows()).toHaveCount(2);
  await section().getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(rows()).toHaveCount(0);
  expect(await stored()).toEqual([]);
});

test('the list says how each stands, in words and never green; it is searched, filtered, renewed and emptied', async () => {
  await show([
    exception({ until: day(11, 28) }),
    exception({ subject: 'relationship-1', from: day(1, 1), until: day(11, 1), owner: 'Zoe' }),
    exception({ subject: 'relationship-2' }),
    exception({ subject: 'gone', from: day(12, 1), until: day(12, 31, 2027) }),
  ]);
  const words = (await rows().allInnerTexts()).map(plain);
  expect(words[0]).toContain('Tailspin Toys gdap-expiring Ended on Oct 31, 2026 Owner: Zoe.');
  expect(words[1]).toContain(
    'Fabrikam gdap-expiring Ends in 4 days. Accepted, counted apart until Nov 27, 2026',
  );
  expect(words[2]).toContain('gone gdap-expiring Begins on Dec 1, 2026 It runs for longer than 180 days.');
  expect(words[3]).toContain('Wingtip gdap-expiring Accepted, counted apart until Feb 28, 2027');
  const good = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--good').trim());
  for (const state of await section().locator('.except-state').all()) {
    const [r = '', g = '', b = ''] =
      (await state.evaluate((one) => getComputedStyle(one).color)).match(/\d+/g) ?? [];
    const hex = `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    expect(hex).not.toBe(good);
  }
  await page.getByLabel('Show', { exact: true }).selectOption('Ended');
  await expect(rows()).toHaveCount(1);
  await page.getByLabel('Show', { exact: true }).selectOption('All');
  await page.getByLabel('Search exceptions').fill('wing');
  await expect(rows()).toHaveCount(1);
  await page.getByLabel('Search exceptions').fill('');

  const tailspin = rows().filter({ hasText: 'Tailspin Toys' });
  await tailspin.getByRole('button', { name: /^Renew/ }).click();
  await dialog().getByLabel('Last day').fill('2027-01-31');
  await save();
  await expect(tailspin).toContainText(/Accepted, counted apart until .?Jan 31, 2027/);
  await tailspin.getByText(/One more of the same/).click();
  await expect(tailspin).toContainText('Owner');
  const before = await stored();
  await tailspin.getByRole('button', { name: /^Remove/ }).press('Enter');
  await expect(tailspin).toHaveCount(0);
  await expect(section().getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await stored()).toHaveLength(3);
  await page.keyboard.press('Enter');
  await expect(tailspin).toHaveCount(1);
  expect((await stored()).map(({ subject }) => subject).sort()).toEqual(
    before.map(({ subject }) => subject).sort(),
  );
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1000, height: 600 });
});

test('an address opens the form with a check and its subjects, and another one brings a section into view', async () => {
  await show([], '#exceptions?check=gdap-expiring&subject=RELATIONSHIP-2');
  await expect(dialog().getByLabel('Check', { exact: true })).toHaveValue('gdap-expiring');
  await expect(dialog().getByRole('checkbox', { name: /Wingtip/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog()).toHaveCount(0);
  await page.getByRole('link', { name: 'Attestations' }).click();
  const heading = page.getByRole('heading', { name: 'Attestations', exact: true });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});
