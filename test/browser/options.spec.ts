import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import {
  CLIENT_ID,
  EXTENSION_ID,
  expectAccessible,
  launchSeeded,
  listen,
  openPage,
  plain,
} from './seeded-extension.ts';

declare const chrome: typeof browser;

// One browser for the file: starting one takes longer than a test.
test.describe.configure({ mode: 'default' });

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
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings', exact: true })).toBeVisible();
});
test.afterEach(async () => {
  for (const open of context.pages().slice(1)) await open.close();
});

const stored = (): Promise<unknown> =>
  page.evaluate(async () => (await chrome.storage.local.get('told')).told);
const save = (): Promise<void> => page.getByRole('button', { name: 'Save' }).click();
const saying = (text: string) => page.getByRole('status').filter({ hasText: text });

const attestation = { check: 'webinar-not-taken', by: 'Megan Bowen', at: '2026-10-03' };
const FILE = {
  settings: { clientId: CLIENT_ID, sweepEveryMinutes: 60 },
  attestations: [attestation],
  exceptions: [],
};
const choose = (name: string, content: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('what is entered is stored, announced, and stands there again', async () => {
  await page.getByLabel('Client ID', { exact: true }).fill(` ${CLIENT_ID} `);
  await page.getByLabel('Minutes between checks').fill('60');
  await page.getByLabel('Notifications', { exact: true }).selectOption('For new critical and high risks');
  await save();
  await expect(saying('Saved.')).toBeVisible();
  expect(await stored()).toEqual({
    settings: { clientId: CLIENT_ID, sweepEveryMinutes: 60, notifications: 'high' },
    attestations: [],
    exceptions: [],
  });
  await page.reload();
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue(CLIENT_ID);
  await expect(page.getByLabel('Minutes between checks')).toHaveValue('60');
  await expect(page.getByLabel('Notifications', { exact: true })).toHaveValue('high');
});

test('what checks need to know of the partner is entered by name and kept; another window takes nothing back', async () => {
  const other = await openPage(context, 'options.html');
  await page.getByLabel('Add an account').fill(CLIENT_ID);
  await expect(saying('One found. Enter adds it.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Add an account')).toHaveValue('');
  await page.getByLabel('Month of the CSP authorisation review').selectOption('July');
  await page.getByLabel('Find a role').fill('reader');
  await page.getByLabel('Global Reader').selectOption('Required');
  await expect(page.getByText(/^.?1.? required, .?0.? allowed$/)).toBeVisible();
  await page.getByLabel('Members with phishing-resistant methods, in per cent').fill('97,5');
  await page.getByLabel('MFA registration in Microsoft 365 Lighthouse').check();
  await expect(page.getByText(/5.? changes are not saved yet/)).toBeVisible();
  await save();
  await expect(saying('Saved.')).toBeVisible();

  // The other window was open all the time: it follows, and changes nothing but its own field.
  await expect(other.getByLabel('Month of the CSP authorisation review')).toHaveValue('7');
  await other.getByLabel('Days of history').fill('90');
  await page.getByRole('button', { name: /^Use the default: .?95.?/ }).click();
  await save();
  await expect(page.getByText(/not saved yet/)).toHaveCount(0);
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByRole('status').filter({ hasText: /^Saved\.$/ })).toBeVisible();
  expect(await stored()).toMatchObject({
    settings: {
      emergencyAccounts: [CLIENT_ID],
      anniversaryMonth: 7,
      gdapRoleProfile: { required: ['f2ef992c-3afb-46b9-b7cf-a126ee74c451'], allowed: [] },
      optionalSources: ['lighthouse-mfa'],
      retentionDays: 90,
    },
  });
  expect(await stored()).not.toHaveProperty('settings.thresholds');
  await page.getByRole('button', { name: `Remove ${CLIENT_ID}` }).click();
  await page.getByLabel('We have none').check();
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByRole('button', { name: `Remove ${CLIENT_ID}` })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.getByText('Every setting and where it comes from').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('each problem stands beside its field, nothing is stored, and the first field has the focus', async () => {
  await page.getByLabel('Client ID', { exact: true }).fill('contoso');
  await page.getByLabel('Minutes between checks').fill('5');
  await save();
  await expect(saying('Not saved.')).toContainText('2');
  const field = page.getByLabel('Client ID', { exact: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Enter a GUID/);
  await expect(page.getByLabel('Minutes between checks')).toHaveAccessibleDescription(
    /whole number from 30 to 1440/,
  );
  await expectAccessible(page);
  expect(await stored()).toBeUndefined();
  await field.fill(CLIENT_ID);
  await expect(field).not.toHaveAttribute('aria-invalid');
});

test('shows the redirect URI of this very build, to copy, and how to register it', async () => {
  await expect(page.getByText(`https://${EXTENSION_ID}.chromiumapp.org/`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Copy redirect URI' }).click();
  await expect(saying('Redirect URI copied.')).toBeVisible();
  await page.getByLabel('Tenant ID').focus();
  await page.keyboard.press('Control+V');
  await expect(page.getByLabel('Tenant ID')).toHaveValue(`https://${EXTENSION_ID}.chromiumapp.org/`);
  await page.getByText('How to register the app').click();
  await expect(page.getByText('Single-page application (SPA)')).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Open App registrations (opens in a new tab)' }),
  ).toHaveAttribute('rel', 'noreferrer');
  await expectAccessible(page);
});

test('sign-in waits for a client ID, then is an intent; so is signing out', async () => {
  const heard = await listen(context);
  const names = async (): Promise<string[]> => (await heard()).map(([name]) => name);
  await page.bringToFront();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeDisabled();
  await page.getByLabel('Client ID', { exact: true }).fill(CLIENT_ID);
  await save();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect.poll(names).toEqual(['signIn']);
  await page.evaluate(() =>
    chrome.storage.local.set({ account: { username: 'megan.bowen@contoso.example', cloud: 'global' } }),
  );
  await page.reload();
  await expect(page.getByText('Signed in as')).toContainText('megan.bowen@contoso.example');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(names).toEqual(['signIn', 'signOut']);
});

test('a bad file changes nothing and every problem is named', async () => {
  await page.getByLabel('Client ID', { exact: true }).fill(CLIENT_ID);
  await save();
  await expect(saying('Saved.')).toBeVisible();
  await choose(
    'bad.json',
    JSON.stringify({ settings: { cloud: 'moon', colour: 'red' }, attestations: [{ check: 'x' }] }),
  );
  const outcome = saying('bad.json');
  await expect(outcome).toContainText('nothing was changed');
  await expect(outcome.locator('code')).toHaveText([
    'settings.cloud',
    'settings.colour',
    'attestations.0.by',
    'attestations.0.at',
  ]);
  await expectAccessible(page);
  expect(await stored()).toMatchObject({ settings: { clientId: CLIENT_ID } });
});

test('an import asks first, replaces everything, and can be undone', async () => {
  await page.getByLabel('Minutes between checks').fill('90');
  await save();
  await expect(saying('Saved.')).toBeVisible();
  await choose('good.json', `\uFEFF${JSON.stringify(FILE)}`);
  const dialog = page.getByRole('dialog', { name: 'Replace everything you entered?' });
  expect(plain(await dialog.innerText())).toContain(
    'The file good.json holds 2 settings, one attestation and no exception.',
  );
  await expect(dialog.getByText(/Minutes between checks.?: .?90.? becomes .?60/)).toBeVisible();
  await expect(dialog.getByText(/Attestations: .?1.? added, .?0.? removed/)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await stored()).toMatchObject({ settings: { sweepEveryMinutes: 90 }, attestations: [] });

  await choose('good.json', JSON.stringify(FILE));
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(saying('was imported.')).toBeVisible();
  expect(await stored()).toEqual(FILE);
  await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue(CLIENT_ID);
  await expect(page.getByLabel('Minutes between checks')).toHaveValue('60');
  await expect(page.getByText(/One attestation.*no exception/)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saying('The import was undone.')).toBeVisible();
  expect(await stored()).toEqual({ settings: { sweepEveryMinutes: 90 }, attestations: [], exceptions: [] });
  await expect(page.getByLabel('Minutes between checks')).toHaveValue('90');
});

test('the export is the file of the contract', async () => {
  await page.evaluate((told) => chrome.storage.local.set({ told }), FILE);
  await page.reload();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('posture-companion-settings.json');
  const written = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(written)).toEqual(FILE);
  expect(Object.keys(JSON.parse(written))).toEqual(['settings', 'attestations', 'exceptions']);
  expect(written.startsWith('{\n  "settings": {\n')).toBe(true);
  expect(written.endsWith('\n}\n')).toBe(true);
});

test("another cloud's hosts are asked for before it is stored, and a refusal stores nothing", async () => {
  // The browser's own prompt cannot be clicked from here, so its answer is given in its place.
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked, answer: false });
    for (const api of [chrome, (globalThis as unknown as { browser?: typeof chrome }).browser]) {
      if (api)
        api.permissions.request = async (permissions) => {
          asked.push(permissions.origins);
          return (globalThis as unknown as { answer: boolean }).answer;
        };
    }
  });
  await page.getByLabel('Cloud', { exact: true }).selectOption('US Government');
  await save();
  await expect(saying('did not allow access')).toBeVisible();
  expect(await stored()).toBeUndefined();
  expect(await page.evaluate(() => (globalThis as unknown as { asked: unknown }).asked)).toEqual([
    [
      'https://login.microsoftonline.us/*',
      'https://graph.microsoft.us/*',
      'https://management.usgovcloudapi.net/*',
    ],
  ]);
  await page.evaluate(() => Object.assign(globalThis, { answer: true }));
  await save();
  // Not the refusal before it, which ends with "Nothing was saved."
  await expect(page.getByRole('status').filter({ hasText: /^Saved\.$/ })).toBeVisible();
  expect(await stored()).toMatchObject({ settings: { cloud: 'usgov' } });
});

test('a stored value that is not valid is named and not used', async () => {
  await page.evaluate(() => chrome.storage.local.set({ told: { settings: { sweepEveryMinutes: 5 } } }));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'sweepEveryMinutes' })).toBeVisible();
  await expect(page.getByLabel('Minutes between checks')).toHaveValue('240');
  await expectAccessible(page);
});

test('quiet hours and names in notifications are stored at once, on this device alone', async () => {
  const preferences = (): Promise<unknown> =>
    page.evaluate(
      async () => (await chrome.storage.local.get('notificationPreferences')).notificationPreferences,
    );
  const section = page.getByRole('region', { name: 'Notifications on this device' });
  await section.getByRole('checkbox', { name: /^Quiet hours/ }).check();
  await expect.poll(preferences).toEqual({ quietFrom: '22:00', quietUntil: '07:00', detail: false });
  // Two changes at once: the second is made before the first is stored, and takes nothing of it back.
  await section.evaluate((element) => {
    const until = element.querySelectorAll<HTMLInputElement>('input[type=time]')[1];
    if (until === undefined) throw new Error('There is no time');
    until.value = '06:30';
    until.dispatchEvent(new Event('change', { bubbles: true }));
    element.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[1]?.click();
  });
  await expect.poll(preferences).toEqual({ quietFrom: '22:00', quietUntil: '06:30', detail: true });
  await expect(saying('Saved.')).toBeVisible();
  await page.reload();
  await expect(section.getByLabel('until')).toHaveValue('06:30');
  await section.getByRole('checkbox', { name: /^Quiet hours/ }).uncheck();
  await expect.poll(preferences).toEqual({ quietFrom: '22:00', quietUntil: '22:00', detail: true });
  expect(await stored()).toBeUndefined();
});
