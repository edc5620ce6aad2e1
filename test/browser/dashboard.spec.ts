import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { RecordedTenant } from '../cloud/recorded-tenant.ts';
import { type Product, startProduct } from './product.ts';
import { SAMPLE_ANALYSIS } from './sample-analysis.ts';
import {
  CLIENT_ID,
  expectAccessible,
  launchSeeded,
  openPage,
  pageUrl,
  plain,
  seed,
} from './seeded-extension.ts';

const SERVICE_DESK = 'a1d35ecd-c442-43fd-9a06-41d8c60e7312';
const ADMIN_AGENTS = '53ab988b-eedf-4687-8f2e-241b43352aaa';
const ADELE = { id: 'cc73abe9-9eba-409f-822a-87dc52e17fd9', displayName: 'Adele Vance' };
const BRIAN = { id: '81378455-319d-4859-982e-c5350e034ecc', displayName: 'Brian Johnson' };

/** Of all groups only these two have people, whatever was recorded of others. */
function withTechnicians(tenant: RecordedTenant): RecordedTenant {
  const members = (group: string, people: readonly { id: string; displayName: string }[]) => ({
    file: `group-members-${group}.json`,
    request: `GET https://graph.microsoft.com/v1.0/groups/${group}/transitiveMembers`,
    status: 200,
    headers: { 'Content-Type': 'application/json' },
    body: {
      value: people.map(({ id, displayName }) => ({
        '@odata.type': '#microsoft.graph.user',
        id,
        displayName,
        userPrincipalName: `${id}@contoso-cloud.example`,
        accountEnabled: true,
      })),
    },
  });
  const others = tenant.recordings.filter(({ request }) => !request.includes('/transitiveMembers'));
  return {
    ...tenant,
    recordings: [...others, members(SERVICE_DESK, [ADELE]), members(ADMIN_AGENTS, [BRIAN])],
  };
}

const cells = async (page: Page, caption: string): Promise<string[]> => {
  const rows = await page.getByRole('table', { name: caption }).getByRole('row').allInnerTexts();
  return rows.slice(1).map(plain);
};
const said = async (page: Page): Promise<string> => plain(await page.getByRole('main').innerText());
const SOON = 'Customers that lose roles soon. A customer that loses roles at two times counts twice.';
const ENDING = 'Customers that lose roles within 90 days, the first to lose them first';
const CUSTOMERS = 'Customers, the roles that they grant, and how these differ from your profile';

// One product for the file: starting one and sweeping takes longer than a test.
test.describe.configure({ mode: 'default' });

test.describe('the typical tenant', () => {
  let product: Product;
  let popup: Page;
  let page: Page;

  test.beforeAll(async () => {
    product = await startProduct({ change: withTechnicians });
    await product.importTold();
    popup = await product.openPopup();
    await product.signIn(popup);
  });
  test.afterAll(async () => {
    await product.close();
  });
  test.afterEach(async () => {
    await page.close();
  });

  test('opens from the popup at the expiry view', async () => {
    const opened = product.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'GDAP analysis' }).click();
    page = await opened;
    await expect(page.getByRole('heading', { level: 1, name: 'Dashboard' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'When access ends' })).toBeVisible();
    await expect(page.getByText('Contoso Cloud Services')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('time')).toHaveText(/, not everything could be read$/);
    await expect(page.locator('.heading time')).toContainText('Read');
  });

  test('says who loses what within 30, 60 and 90 days, as an expert read it', async () => {
    page = await product.openDashboard('expiry');
    await expect(page.getByText('This was the first check')).toBeVisible();
    expect(await cells(page, SOON)).toEqual([
      'Lost already 1 4',
      'Within 30 days 5 19',
      'In 31 to 60 days 4 14',
      'In 61 to 90 days 1 3',
    ]);
    const ending = await cells(page, ENDING);
    expect(
      ending.map((row) => row.replace(/ (?:Conditional|Exchange|Global|Helpdesk|Intune|User) .*/, '')),
    ).toEqual([
      'Adventure Works Nov 18, 2026 Lost already',
      'Fabrikam, Inc. Nov 27, 2026 7',
      'Woodgrove Bank Dec 5, 2026 15',
      'Tailspin Toys Dec 10, 2026 20',
      'Northwind Traders Dec 17, 2026 27',
      'Litware, Inc. Dec 20, 2026 30',
      'Proseware, Inc. Jan 2, 2027 43',
      'Alpine Ski House Jan 8, 2027 49',
      'Wingtip Toys Jan 12, 2027 53',
      'A. Datum Corporation Jan 19, 2027 60',
      'Trey Research Feb 10, 2027 82',
    ]);
    expect(ending[3]).toBe('Tailspin Toys Dec 10, 2026 20 Global Administrator Global Reader');
    // The bars' table stands behind them.
    await page.locator('main details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    const months = await cells(page, 'Customers that lose roles, by month (UTC)');
    expect(months).toHaveLength(24);
    expect(months.slice(0, 4)).toEqual([
      'November 2026 1 6',
      'December 2026 4 13',
      'January 2027 4 14',
      'February 2027 1 3',
    ]);
    await expect.poll(() => said(page)).toContain('Auto-extend, no end: 5 customers');
  });

  test('customers: found, sorted, and opened by keyboard', async () => {
    page = await product.openDashboard('customers');
    await expect.poll(() => said(page)).toContain('4 of 25 customers have no live relationship.');
    const table = page.getByRole('table', { name: CUSTOMERS });
    await expect(table).toHaveAttribute('aria-rowcount', '26');
    await expect(table.getByRole('rowheader').first()).toHaveText('A. Datum Corporation');

    await table.getByRole('button', { name: 'First end' }).click();
    await expect(table.getByRole('columnheader', { name: 'First end' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect(table.getByRole('rowheader').first()).toHaveText('Adventure Works');
    await table.getByRole('button', { name: 'Customer' }).click();
    await table.getByRole('button', { name: 'Customer' }).click();
    await expect(table.getByRole('rowheader').first()).toHaveText('Woodgrove Bank');

    await page.getByRole('searchbox', { name: 'Search customers' }).fill('woodgrove');
    await expect(page.getByRole('status')).toHaveText(/^.?1.? of .?25.? shown$/);
    await expect(table.getByRole('rowheader')).toHaveText(['Woodgrove Bank']);
    await table.getByRole('link', { name: 'Woodgrove Bank' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Woodgrove Bank');
    const found = await said(page);
    expect(found).toContain(
      'GDAP roles end soon Not met One role lasts until Dec 5, 2026: Exchange Administrator',
    );
    expect(found).toContain('Until Dec 5, 2026 since Dec 5, 2025 Exchange Administrator Until Oct 2, 2027');
    await page.goBack();
    await page.getByRole('main').getByRole('searchbox').fill('no such customer');
    await expect(page.getByRole('status')).toHaveText(/^No customer matches\./);
  });

  test('technicians: how far they reach, and what their sign-in demands', async () => {
    page = await product.openDashboard('technicians');
    await expect.poll(() => said(page)).toContain('2 people can act for customers.');
    const caption = 'People who can act for customers, and what their sign-in demands';
    const rows = await cells(page, caption);
    const forAll = 'CA001 - Require MFA for all users (pilot) (report-only)';
    const forAdmins = 'CA002 - Phishing-resistant MFA for admins (report-only)';
    expect(rows.toSorted()).toEqual([
      `Adele Vance 17 Global Administrator No MFA ${forAll} ${forAdmins}`,
      `Brian Johnson 1 Helpdesk Administrator No MFA ${forAll}`,
    ]);
  });

  test('views change by the address; back works; the heading gets the focus', async () => {
    page = await product.openDashboard('expiry');
    await page.getByRole('link', { name: 'Technicians' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Who can act for customers' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Technicians' })).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle(
      'Technicians – Dashboard'.replace('Technicians', '\u2068Technicians\u2069'),
    );
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: 'When access ends' })).toBeFocused();
  });

  test('fits a window of 320 pixels: tables scroll, the page does not', async () => {
    for (const view of ['expiry', 'customers', 'technicians', 'checklist'] as const) {
      page = await product.openDashboard(view);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(320);
      if (view !== 'checklist') await page.close();
    }
  });

  test('has Microsoft’s checklist in its own words, with every link of the document', async () => {
    page = await product.openDashboard('checklist');
    await expect(page.getByRole('article')).toHaveCount(15);
    await expect(page.locator('.resources a')).toHaveCount(37);
    const contact = page.getByRole('article').filter({ hasText: 'distribution list' });
    expect(plain(await contact.innerText())).toContain(
      'Key roles: Security Administrator. Zero Trust: assume breach.',
    );
    const score = page.getByRole('listitem').filter({ hasText: 'identity secure score' });
    expect(plain(await score.innerText())).toContain('Article · 6 minutes');
    const tool = page.getByRole('listitem').filter({ hasText: 'GDAP bulk migration tool' }).first();
    expect(plain(await tool.innerText())).toContain('Tool · retired; this takes its place');
  });

  test('reads again when a sweep has ended', async () => {
    page = await product.openDashboard('expiry');
    await expect(page.getByText('This was the first check')).toBeVisible();
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect(page.getByText('Nothing was lost since the check on', { exact: false })).toBeVisible({
      timeout: 60_000,
    });
  });
});

test('without the consents it says what is missing and asks for it, and shows no empty table', async () => {
  const product = await startProduct({
    change: (tenant) => ({ ...tenant, file: { ...tenant.file, grantedScopes: ['User.Read'] } }),
  });
  try {
    await product.importTold();
    await product.signIn(await product.openPopup());
    const page = await product.openDashboard('expiry');
    const notice = page.getByRole('main').locator('.notice');
    await expect(notice.getByRole('heading')).toHaveText('Not known');
    const said = plain(await notice.innerText());
    expect(said).toContain('The permission to read this has not been granted. Missing: gdap-relationships');
    expect(said).toContain('Consent for these would show it: DelegatedAdminRelationship.Read.All');
    await expect(notice.getByRole('button', { name: 'Ask for consent' })).toBeVisible();
    await expect(notice.getByRole('button', { name: 'Copy link for an administrator' })).toBeVisible();
    for (const view of ['Expiry', 'Customers', 'Technicians']) {
      await page.getByRole('link', { name: view }).click();
      await expect(notice.getByRole('heading')).toHaveText('Not known');
      await expect(page.getByRole('table')).toHaveCount(0);
    }
    await expect.poll(async () => plain(await notice.innerText())).toContain('GroupMember.Read.All');
    await expectAccessible(page);
  } finally {
    await product.close();
  }
});

test.describe('a stored result', () => {
  let context: BrowserContext;
  test.beforeAll(async () => {
    context = await launchSeeded();
  });
  test.afterAll(async () => {
    await context.close();
  });

  test('none yet: it says why, and what helps', async () => {
    const page = await openPage(context, 'dashboard.html');
    await seed(page, {});
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Not connected yet');
    await expect(page.getByRole('button', { name: 'Set up' })).toBeVisible();
    await seed(page, { clientId: CLIENT_ID });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Signed out');
    await seed(page, { clientId: CLIENT_ID, signedIn: true });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Not checked yet');
    await expect(page.getByRole('button', { name: 'Check now' })).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  test('5,000 customers: only what is in view is drawn, and all of them are searched', async () => {
    const page = await openPage(context, 'dashboard.html#customers');
    await seed(page, { clientId: CLIENT_ID, signedIn: true, analysis: SAMPLE_ANALYSIS });
    const table = page.getByRole('table', { name: CUSTOMERS });
    const rows = table.getByRole('rowheader');
    await expect(table).toHaveAttribute('aria-rowcount', '5001');
    // Only what is in view is drawn, and the last one comes into view.
    expect(await rows.count()).toBeLessThan(60);
    await page.getByRole('region', { name: CUSTOMERS }).focus();
    await expect(async () => {
      await page.keyboard.press('End');
      await expect(rows.last()).toHaveText('Tailspin Toys', { timeout: 1000 });
    }).toPass();
    for (const [query, name] of [
      ['customer 4999', 'Customer 4999'],
      ['fabrikam', 'Fabrikam, Inc.'],
      ['tailspin', 'Tailspin Toys'],
    ] as const) {
      await page.getByRole('main').getByRole('searchbox').fill(query);
      await expect(rows).toHaveText([name]);
    }
    expect(await said(page)).toContain('The list of customers is not whole');
  });

  test('what was lost, and what is not certain, with its cause', async () => {
    const page = await openPage(context, 'dashboard.html#expiry');
    await seed(page, { clientId: CLIENT_ID, signedIn: true, analysis: SAMPLE_ANALYSIS });
    await expect(page.getByRole('heading', { name: 'Not everything could be read' })).toBeVisible();
    expect(await cells(page, 'Relationships that ended since the check before')).toEqual([
      'Woodgrove Bank Contoso-Woodgrove Nov 20, 2026 Global Administrator Global Reader Not certain: Microsoft asked us to slow down, and the reading was not finished.',
    ]);
    expect((await cells(page, SOON))[1]).toBe('Within 30 days 0 0 1');
    expect((await cells(page, ENDING))[0]).toMatch(
      /^Fabrikam, Inc. Dec 1, 2026 11 Global Reader Not certain: /,
    );
    await expectAccessible(page);
  });

  test('what a sign-in demands, how it is known, and what is not', async () => {
    const page = await openPage(context, 'dashboard.html#technicians');
    await seed(page, { clientId: CLIENT_ID, signedIn: true, analysis: SAMPLE_ANALYSIS });
    const rows = await cells(page, 'People who can act for customers, and what their sign-in demands');
    expect(rows).toEqual([
      'Dana 3 Helpdesk Administrator MFA in part CA002 (by location and a condition that this version does not know)',
      'Adele 0 No privileged role Not known The permission to read this has not been granted. ca-policies',
      'Ben 1 Helpdesk Administrator MFA that can be phished Security defaults',
      'Cyd 2 Helpdesk Administrator MFA at least CA001 Your role does not allow you to read this. group-members',
      'Emily 4 Helpdesk Administrator Phishing-resistant MFA CA003',
    ]);
    const words = await said(page);
    expect(words).toContain('2 of them need not use phishing-resistant MFA. Of 2 more it is not known.');
    expect(words).toContain('HelpdeskAgents The permission to read this has not been granted.');
    expect(words).toContain('Consent for these would show it: Policy.Read.All');
    await expectAccessible(page);
    // What an older version stored has no checks to open.
    await page.goto(pageUrl('dashboard.html#check/gdap-expiring'));
    await expect(page.getByRole('heading', { name: 'Not there yet' })).toBeVisible();
  });
});
