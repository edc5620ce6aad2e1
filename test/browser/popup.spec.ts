import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { CLEAR_SUMMARY, SAMPLE_SUMMARY } from './sample-summary.ts';
import {
  CLIENT_ID,
  expectAccessible,
  launchSeeded,
  listen,
  openPage,
  plain,
  type Seed,
  seed,
} from './seeded-extension.ts';

const SIGNED_IN: Seed = { clientId: CLIENT_ID, signedIn: true };
const TYPICAL: Seed = { ...SIGNED_IN, summary: SAMPLE_SUMMARY };

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
  page = await openPage(context, 'popup.html');
});
test.afterEach(async () => {
  for (const open of context.pages().slice(1)) await open.close();
});

test('the score stands with its coverage, and beside it the untouched score of Microsoft', async () => {
  await seed(page, TYPICAL);
  const score = page.getByRole('region', { name: 'Score' });
  expect(plain(await score.innerText())).toMatch(
    /^Score 3½ of 14 6 could not be checked Microsoft’s mandatory requirements: 1 of 3 met · recommended: 0 of 2 Microsoft's score: 60 of 80, refreshed .+ ago$/,
  );
});

test('what to do next stands after what is new, and both it and the actions are those of the chosen role', async () => {
  await seed(page, TYPICAL);
  const next = page.getByRole('region', { name: 'Next best actions' });
  expect(plain(await next.innerText())).toBe(
    'Next best actions Add one in Partner Center (opens in a new tab) Name a security contact · settles one finding',
  );
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    ['Score', 'New risks', 'Next best actions', 'Open risks', 'The 15 actions', 'What could not be read'].map(
      (words) => new RegExp(`^${words}`),
    ),
  );
  await page.getByLabel('Show actions for').selectOption('Security operator or analyst');
  const actions = page.getByRole('region', { name: /^.?6.? of the 15 actions/ });
  await expect(actions.getByRole('heading', { level: 3 })).toHaveText([
    /^Learn and upskill/,
    /^Ongoing monitoring/,
  ]);
  // Naming a contact is the administrator's.
  await expect(next).toHaveCount(0);
  await page.getByLabel('Show actions for').selectOption('Security administrator');
  await expect(page.getByRole('region', { name: 'The 15 actions' })).toBeVisible();
  await expect(next).toBeVisible();
});

test('what ends next stands below the score: three of it, in words and to the minute, with a way to it', async () => {
  const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  const roles = {
    kind: 'gdap',
    text: 'End of GDAP roles at 12 customers',
    page: '/dashboard.html#expiry',
  } as const;
  const alert = { kind: 'alert', text: 'End of the 24 hours', page: '/dashboard.html#check/a' } as const;
  await seed(page, {
    ...SIGNED_IN,
    summary: {
      ...SAMPLE_SUMMARY,
      countdowns: [
        { ...alert, at: inHours(-1) },
        { ...alert, at: inHours(5) },
        { ...roles, at: inHours(96) },
        { ...roles, at: inHours(12 * 24) },
        { ...roles, at: inHours(40 * 24) },
      ],
    },
  });
  const ending = page.getByRole('region', { name: 'Ending soon' });
  expect((await ending.getByRole('listitem').allInnerTexts()).map(plain)).toEqual([
    'End of the 24 hours (opens in a new tab) in 5 hours',
    'End of GDAP roles at 12 customers (opens in a new tab) in 4 days',
    'End of GDAP roles at 12 customers (opens in a new tab) in 12 days',
  ]);
  await expect(ending.getByRole('link', { name: /GDAP/ }).first()).toHaveAttribute('href', roles.page);
  await expect(ending.locator('time').first()).toHaveAttribute('title', /\d:\d\d/);
  await expectAccessible(page);
  await seed(page, { ...SIGNED_IN, summary: CLEAR_SUMMARY });
  await expect(ending).toHaveCount(0);
});

test('new risks come first, then the open ones, worst first, five at a time', async () => {
  await seed(page, TYPICAL);
  const news = page.getByRole('region', { name: 'New risks 2' });
  await expect(news.getByRole('listitem')).toHaveCount(2);
  expect(plain(await news.getByRole('listitem').first().innerText())).toBe(
    'New High No security contact Contoso Cloud Partners Microsoft does not know whom to tell about a threat. Open since Nov 20, 2026 Snooze',
  );
  const open = page.getByRole('region', { name: 'Open risks 6' });
  await expect(open.getByRole('listitem')).toHaveCount(5);
  await expect(open.getByRole('listitem').first()).toContainText('Critical');
  // An update or another setting made it so: told, and not among the new ones.
  await expect(open.getByText('We judge this differently now')).toHaveCount(1);
  expect(plain(await open.innerText())).toContain(
    'Open since Nov 15, 2026 Not seen since Nov 18, 2026: could not be checked',
  );
  await open.getByRole('button', { name: /^Show all/ }).click();
  await expect(open.getByRole('listitem')).toHaveCount(6);
  await open.getByRole('button', { name: 'Show fewer' }).click();
  await expect(open.getByRole('listitem')).toHaveCount(5);
  await expect(page.getByText(/^Accepted by written exceptions, and not met: .?2/)).toBeVisible();
});

test('one cause with 412 subjects is one entry: it opens into the first, and the dashboard has the others', async () => {
  await seed(page, TYPICAL);
  const entry = page.getByRole('region', { name: 'New risks 2' }).getByRole('listitem').nth(1);
  expect(plain(await entry.innerText())).toBe(
    'Back High Access to a customer is about to end 412 affected, 3 new Open since Nov 10, 2026 First seen Sep 2, 2026 Snooze',
  );
  await entry.locator('summary').first().click();
  const subjects = entry.getByRole('listitem');
  await expect(subjects).toHaveCount(9);
  expect(plain(await subjects.first().innerText())).toBe(
    'Back Fabrikam Coffee GmbH Loses Helpdesk Administrator and Directory Readers in 3 days.',
  );
  const more = entry.getByRole('link', { name: /and .?404.? more in the dashboard/ });
  await expect(more).toHaveAttribute('href', '/dashboard.html#check/gdap-expiring');
  await expectAccessible(page);
});

test('a new entry can be put off, and what was put off stands last and can be taken back', async () => {
  await seed(page, TYPICAL);
  const heard = await listen(context);
  await page.bringToFront();
  const entry = page.getByRole('region', { name: 'New risks 2' }).getByRole('listitem').first();
  await entry.getByText('Snooze').click();
  await entry.getByRole('button', { name: 'Until tomorrow' }).click();
  const snooze = { sweep: 'sweep-1', check: 'security-contact-missing', until: 'tomorrow' };
  await expect.poll(heard).toContainEqual(['snooze', snooze]);
  const open = page.getByRole('region', { name: /^Open risks/ });
  await open.getByRole('button', { name: /^Show all/ }).click();
  const last = open.getByRole('listitem').last();
  await expect(last).toContainText(/Snoozed until .?Nov 21, 2026/);
  await last.getByRole('button', { name: 'End snooze' }).click();
  await expect.poll(heard).toContainEqual(['unsnooze', 'partner-app-secrets']);
});

test('a new risk is reported once, when it has been in view, and stays marked while the window is open', async () => {
  await seed(page, { ...TYPICAL, summary: { ...SAMPLE_SUMMARY, risks: [] } });
  const heard = await listen(context);
  await page.setViewportSize({ width: 380, height: 330 });
  await page.bringToFront();
  await seed(page, TYPICAL);
  const seen = async (): Promise<unknown[]> =>
    (await heard()).filter(([name]) => name === 'markSeen').map(([, keys]) => keys);
  const told = (check: string) => ({ sweep: 'sweep-1', checks: [check] });
  await expect.poll(seen).toEqual([told('security-contact-missing')]);
  await page
    .getByRole('region', { name: 'New risks 2' })
    .getByRole('listitem')
    .last()
    .scrollIntoViewIfNeeded();
  // With an entry all that it announces is seen.
  await expect.poll(seen).toEqual([told('security-contact-missing'), told('gdap-expiring')]);
  await page.evaluate(() => scrollTo(0, 0));
  await page
    .getByRole('region', { name: 'New risks 2' })
    .getByRole('listitem')
    .first()
    .scrollIntoViewIfNeeded();
  expect((await seen()).slice(2)).toEqual([]);
  // What is judged differently is seen like everything else.
  await page.getByText('We judge this differently now').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await seen()).slice(2)).toEqual([told('risk-policies-merged')]);
  await expect(page.getByText('New', { exact: true })).toHaveCount(1);
  await expect(page.getByText('Back', { exact: true })).toHaveCount(1);
});

test('the 15 actions stand in five groups, each with icon and word, opened by keyboard', async () => {
  await seed(page, TYPICAL);
  const actions = page.getByRole('region', { name: 'The 15 actions' });
  await expect(actions.locator('details')).toHaveCount(15);
  await expect(actions.getByRole('heading', { level: 3 })).toHaveText([
    /Learn and upskill/,
    /Security contact/,
    /Secure identities/,
    /Secure endpoints/,
    /Ongoing monitoring/,
  ]);
  for (const verdict of [
    'Met',
    'Attested',
    'Risk accepted',
    'In grace period',
    'Partly met',
    'Not met',
    'Not known',
    'Does not apply',
  ]) {
    const mark = actions
      .locator('.verdict')
      .filter({ hasText: new RegExp(`^${verdict}$`) })
      .first();
    await expect(mark.locator('svg'), verdict).toBeAttached();
  }
  const summary = actions.locator('summary').filter({ hasText: 'Phishing-resistant MFA for your tenant' });
  await summary.focus();
  await page.keyboard.press('Enter');
  const action = actions.locator('details[open]');
  expect(plain(await action.innerText())).toContain(
    'Administrators without an MFA method Not known The permission to read this has not been granted. Ask for consent below',
  );
  const fix = action.getByRole('link', { name: 'Open Conditional Access (opens in a new tab)' });
  await expect(fix).toHaveAttribute('target', '_blank');
  await expect(fix).toHaveAttribute('rel', 'noreferrer');
  const explained = action.getByRole('link', { name: /^Learn more .+ \(opens in a new tab\)$/ }).first();
  await expect(explained).toHaveAttribute('href', /^https:\/\/learn\.microsoft\.com\//);
  await expectAccessible(page);
});

test('what could not be read: consent to ask for, a link for an administrator, and every other cause', async () => {
  await seed(page, TYPICAL);
  const gaps = page.getByRole('region', { name: 'What could not be read' });
  const shown = plain(await gaps.innerText());
  expect(shown).toContain(
    'People, groups and roles Reads who is an administrator or technician, so that each can be judged by name. User.Read.All Unlocks one check: Administrators without an MFA method',
  );
  expect(shown).toContain(
    'Partner Center Reads your customers, their delegated access (DAP), Azure costs and budgets, the activity log, and calls without MFA. Acts as you. This extension only reads. Unlocks one check: DAP connections without GDAP',
  );
  expect(shown).toContain('Your role does not allow you to read this.');
  expect(shown).toContain('customer-insights One check waits for it: Customers without MFA');
  expect(shown).toContain('partner-score-history No check waits for it.');

  await gaps.getByRole('button', { name: 'Copy link for an administrator' }).last().click();
  await expect(gaps.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const link = new URL(await page.locator('textarea').inputValue());
  expect(`${link.origin}${link.pathname}`).toBe(
    'https://login.microsoftonline.com/0d2ad8a0-9d5b-4c58-8a45-1b6ad1f0a001/v2.0/adminconsent',
  );
  expect(Object.fromEntries(link.searchParams)).toEqual({
    client_id: CLIENT_ID,
    scope: 'https://api.partnercenter.microsoft.com/user_impersonation',
    redirect_uri: 'https://ddhajplfohodffdilplmfipcphnbdpbg.chromiumapp.org/',
  });
});

test('buttons send their intents', async () => {
  await seed(page, TYPICAL);
  const heard = await listen(context);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Ask for consent' }).first().click();
  await expect
    .poll(heard)
    .toContainEqual(['requestConsent', { resource: 'graph', scopes: ['User.Read.All'] }]);
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(async () => (await heard()).map(([name]) => name)).toContain('sweepNow');
});

test('a worker that does not answer is no silence', async () => {
  const dead = await launchSeeded({ worker: '' });
  try {
    const popup = await openPage(dead, 'popup.html');
    await seed(popup, { ...SIGNED_IN, summary: CLEAR_SUMMARY });
    await popup.getByRole('button', { name: 'Check now' }).click();
    await expect(popup.getByRole('alert')).toContainText("The extension's background did not answer.");
  } finally {
    await dead.close();
  }
});

test('the age of the result grows by the minute', async () => {
  await seed(page, TYPICAL);
  await page.clock.install({ time: new Date('2026-11-20T08:12:45Z') });
  await page.reload();
  const checked = page.locator('header time');
  await expect(checked).toHaveText(/Checked .?12 minutes ago.?, not everything could be read/);
  await expect(checked).toHaveAttribute('datetime', '2026-11-20T08:00:41.000Z');
  await page.clock.runFor(60_000);
  await expect(checked).toHaveText(/Checked .?13 minutes ago/);
});

test('the whole way by keyboard, with a focus that can be seen', async () => {
  await seed(page, TYPICAL);
  const reached: string[] = [];
  for (let step = 0; step < 11; step += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const visible = await focused.evaluate((element) => getComputedStyle(element).outlineStyle !== 'none');
    expect(visible, await focused.innerText()).toBe(true);
    reached.push(plain((await focused.getAttribute('aria-label')) ?? (await focused.innerText())));
  }
  expect(reached.slice(0, 3)).toEqual(['Settings', 'Check now', 'Snooze']);
  expect(reached[3]).toBe('412 affected, 3 new');
  expect(reached.slice(4, 8)).toEqual([
    'Snooze',
    'Add one in Partner Center (opens in a new tab)',
    'Snooze',
    'Show all 6',
  ]);
  expect(reached[8]).toContain('GDAP analysis');
  expect(reached[9]).toContain('Dashboard');
  expect(reached[10]).toBe('Show actions for');
});

test('names are text, whatever they look like', async () => {
  const name = '<img src=x onerror="document.title=1">{ $count }';
  await seed(page, {
    ...TYPICAL,
    summary: { ...SAMPLE_SUMMARY, tenant: { ...SAMPLE_SUMMARY.tenant, name } },
  });
  await expect(page.locator('.tenant strong')).toHaveText(name);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('forced colours keep every word and mark', async () => {
  await seed(page, TYPICAL);
  await page.emulateMedia({ forcedColors: 'active' });
  const icon = page.locator('.verdict svg').first();
  await expect(icon).toBeVisible();
  const [fill, text] = await icon.evaluate((svg) => [
    getComputedStyle(svg).fill,
    getComputedStyle(document.body).color,
  ]);
  expect(fill).toBe(text);
  await page.emulateMedia({ forcedColors: null });
});

test('text at 200 % fits the width', async () => {
  await seed(page, TYPICAL);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
});
