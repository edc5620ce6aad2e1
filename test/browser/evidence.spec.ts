import { expect, type Page, test } from '@playwright/test';
import { askForSweep } from './ask-for-sweep.ts';
import { type Product, startProduct } from './product.ts';
import { expectAccessible, plain } from './seeded-extension.ts';

const heading = (page: Page) => page.locator('main h2[tabindex]');
const CHECK = 'Administrators may sign in without a phishing-resistant method';

// One product for the file: starting one and sweeping takes longer than a test.
test.describe.configure({ mode: 'default' });

let product: Product;
let page: Page;

test.beforeAll(async () => {
  product = await startProduct();
  await product.importTold();
  await product.signIn(await product.openPopup());
});
test.afterAll(async () => {
  await product.close();
});
test.afterEach(async () => {
  await page.close();
});

test('from an action to its checks, their subjects and the requests that proved them, and back', async () => {
  page = await product.openDashboard('');
  await expect(heading(page)).toHaveText('The 15 actions');
  await expect(page.getByRole('article')).toHaveCount(15);
  await expect
    .poll(async () => plain(await page.locator('.score').innerText()))
    .toContain('could not be checked');

  await page.getByLabel('Kind').selectOption('Mandatory for authorisation');
  await page.getByLabel('Verdict').selectOption('Not met');
  await expect(page).toHaveURL(/#actions\?kind=mandatory&verdict=fail$/);
  const checks = page.locator('.checks > li');
  const chosen = (await checks.allInnerTexts()).map(plain);
  expect(chosen.length).toBeGreaterThan(0);
  for (const words of chosen) expect(words).toMatch(/^Not met .* mandatory .* since Nov 20, 2026/);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('mandatory');
  await expect(checks).toHaveCount(chosen.length);
  await page.getByLabel('Kind').selectOption('All');

  await page.getByRole('link', { name: CHECK }).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(CHECK);
  await expect(page).toHaveTitle(`\u2068${CHECK}\u2069 – Dashboard`);
  await expect(page.getByRole('link', { name: 'Actions', exact: true }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  const trace = (await page.locator('.trace > li').allInnerTexts()).map(plain);
  expect(trace.slice(0, 3)).toEqual([
    'All 3 readings that it rests on are complete.',
    '4 subjects were judged: 4 × “Not met”.',
    'Declared emergency access accounts are judged by a check of their own: Emergency access 1 and Emergency access 2.',
  ]);
  await expect(page.getByRole('region', { name: 'Microsoft’s verdict beside ours' })).toContainText(
    'Both say the same.',
  );
  const policies = page.getByRole('article', { name: 'Conditional Access policies' });
  await policies.locator('summary').click();
  await expect(policies.getByRole('row').nth(1)).toContainText(
    'GET https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies',
  );
  await expect(policies.getByRole('row').nth(1)).toContainText('200');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Bianca Pisani' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Bianca Pisani');
  const found = page.getByRole('region', { name: 'What was found' });
  expect(plain(await found.innerText())).toContain(
    'Global Administrator: The policy that would demand it is report-only and so without effect: CA002 - Phishing-resistant MFA for admins.',
  );
  await expect(found.getByRole('link', { name: 'Accept this risk…' })).toHaveAttribute(
    'href',
    /^\/options\.html#exceptions\?check=admins-without-phishing-resistant-demand&subject=[0-9a-f-]{36}$/,
  );
  await page.goBack();
  await expect(heading(page)).toHaveText(CHECK);
  await page.goBack();
  await expect(heading(page)).toHaveText('The 15 actions');
  await expect(page.getByLabel('Verdict')).toHaveValue('fail');
});

test('who is protected by what, down to the policy that decides', async () => {
  page = await product.openDashboard('protection');
  const row = page.getByRole('row').filter({ hasText: 'All administrators' });
  expect(plain(await row.innerText())).toMatch(/^All administrators 4 people 0 of 4 No .* 4 of 4 Yes/);
  await row.getByRole('link').nth(1).click();
  await expect(heading(page)).toBeFocused();
  expect(plain(await heading(page).innerText())).toBe('All administrators: MFA');
  expect((await page.getByRole('row').allInnerTexts()).map(plain)).toContain(
    'Ben Walters No CA001 - Require MFA for all users (pilot) (report-only)',
  );
  await page.getByRole('combobox', { name: 'Protection' }).selectOption('Yes');
  await expect(page).toHaveURL(/#protection\/administrators\/mfa\?state=yes$/);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Nothing matches your search.');
  await page.goBack();
  await expect(heading(page)).toHaveText('Who is protected by what');
});

test('one search for everything, from anywhere', async () => {
  page = await product.openDashboard('expiry');
  await expect(heading(page)).toHaveText('When access ends');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox', { name: 'Search the dashboard' });
  await expect(box).toBeFocused();
  await page.keyboard.type('fabrik');
  await expect(heading(page)).toHaveText('Search results');
  await expect(box).toBeFocused();
  await page.keyboard.type('am');
  await expect(page).toHaveURL(/#search\?q=fabrikam$/);
  const customers = page.getByRole('region', { name: /Customers/ });
  await expect(customers.getByRole('link')).toHaveText(['Fabrikam, Inc.']);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await customers.getByRole('link').click();
  await expect(heading(page)).toHaveText('Fabrikam, Inc.');
  await page.goBack();
  await expect(box).toHaveValue('fabrikam');
  await page.goBack();
  await expect(heading(page)).toHaveText('When access ends');
  await expect(box).toHaveValue('');
});

test('an address that names nothing says so and leads on', async () => {
  for (const [place, words] of [
    ['check/no-such-check', 'No check has the id “no-such-check”'],
    ['actions/no-such-action', 'No action has the id “no-such-action”'],
    ['protection/nobody', 'No class of people has the id “nobody”'],
    ['source/nothing', 'Nothing is read under the id “nothing”'],
  ] as const) {
    page = await product.openDashboard(place);
    await expect.poll(async () => plain(await page.getByRole('main').innerText())).toContain(words);
    if (place !== 'source/nothing') await page.close();
  }
  await page.getByRole('link', { name: /^Go to/ }).click();
  await expect(heading(page)).toHaveText('The 15 actions');
});

test('fits a window of 320 pixels: tables scroll, the page does not', async () => {
  for (const place of ['actions', 'check/gdap-expiring', 'protection', 'search?q=a'] as const) {
    page = await product.openDashboard(place);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(heading(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBe(320);
    if (place !== 'search?q=a') await page.close();
  }
});

test('who brought a risk about stands with it, as the log of Microsoft Entra has it, with a way there', async () => {
  const ROLES = '/v1.0/roleManagement/directory/roleAssignments';
  const brian = '81378455-319d-4859-982e-c5350e034ecc';
  const roles = product.tenant.recordings.find(({ request }) => request.includes(ROLES))?.body as {
    value: object[];
  };
  const assignment = {
    id: 'new',
    principalId: brian,
    directoryScopeId: '/',
    roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
  };
  product.cloud.fail(ROLES, { status: 200, body: { ...roles, value: [...roles.value, assignment] } });
  const entry = {
    id: 'Directory_1',
    result: 'success',
    activityDisplayName: 'Add member to role',
    activityDateTime: '2026-11-20T08:30:00Z',
    initiatedBy: {
      user: {
        id: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
        userPrincipalName: 'alex.wilber@contoso-cloud.example',
      },
      app: null,
    },
    targetResources: [{ id: brian, type: 'User' }],
  };
  product.cloud.fail('/v1.0/auditLogs/directoryAudits', { status: 200, body: { value: [entry] } });
  product.cloud.clock.advance(60 * 60_000);
  page = await product.openDashboard('check/admins-without-phishing-resistant-demand');
  await expect(page.getByRole('link', { name: 'Brian Johnson' })).toHaveCount(0);
  await askForSweep(page);
  await page.getByRole('link', { name: 'Brian Johnson' }).click();
  await expect(heading(page)).toHaveText('Brian Johnson');
  const log = page.getByRole('link', { name: /^Done by / });
  expect(plain(await log.innerText())).toMatch(/^Done by Alex Wilber, Nov 20, 2026, .+: Add member to role/);
  await expect(log).toHaveAttribute('href', /^https:\/\/entra\.microsoft\.com\/.+Audit$/);
  await page.goBack();
  const row = page.getByRole('row').filter({ hasText: 'Brian Johnson' });
  await expect(row.getByRole('link', { name: /^Done by / })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Done by / })).toHaveCount(1);
});
