import { type BrowserContext, expect, test } from '@playwright/test';
import { STATES } from './page-states.ts';
import { launchSeeded, openPage } from './seeded-extension.ts';

/** What a screen reader says of a page, in its order: names, levels and states, as the browser gives them to it. */
let context: BrowserContext;

test.beforeAll(async () => {
  context = await launchSeeded();
  const opener = await openPage(context, 'dashboard.html');
  await STATES.find(({ name }) => name === 'light')?.prepare(opener);
  await opener.close();
});
test.afterAll(() => context?.close());

test('the scorecard: whose and how old, the score, what ends, what to do, what is wrong, the actions with their verdicts', async () => {
  const page = await openPage(context, 'popup.html');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "Posture Companion" [level=1]
      - button "Settings"
      - paragraph:
        - strong: Contoso Cloud Services
        - time: /Checked .* ago.?, not everything could be read/
      - button "Check now"
    - main:
      - region "Score":
        - heading "Score" [level=2]
        - paragraph:
          - strong: /2.? of .?15/
          - text: /3.? could not be checked/
      - region "Ending soon":
        - heading "Ending soon" [level=2]
        - list
      - region "Next best actions":
        - heading "Next best actions" [level=2]
        - list:
          - listitem:
            - link /enable a Conditional Access policy .* \\(opens in a new tab\\)/
            - paragraph: /Phishing-resistant MFA for your tenant · settles .?13.? findings at once/
      - region "Open risks 38":
        - heading "Open risks 38" [level=2]
        - list:
          - listitem:
            - text: Critical
            - heading "Administrators without a method for multifactor authentication" [level=3]
            - group: /3.? affected/
      - region "The 15 actions":
        - heading "The 15 actions" [level=2]
        - combobox "Show actions for"
        - region /Learn and upskill .?1.? of .?3.? met/:
          - heading [level=3]
          - group: Attend the webinar “Security through the lens of Zero Trust” Attested
          - group: Read the blog post “Securing the channel” Not known Only a person can confirm this.
      - region "What could not be read":
        - heading "What could not be read" [level=2]
        - heading "The tenant has no licence for this." [level=3]
        - paragraph: Check it by hand, or add the licence.
  `);
  await page.close();
});

test('a check: where it stands, the rule, what to do, then each judged thing with its verdict in words', async () => {
  const page = await openPage(context, 'dashboard.html#check/gdap-expiring');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "Dashboard" [level=1]
      - search:
        - searchbox "Search the dashboard"
      - button "Check now"
    - navigation "Views":
      - link "Actions"
      - link "Expiry"
      - link "Customers"
    - main:
      - navigation "You are here":
        - list:
          - listitem:
            - link "Actions"
          - listitem:
            - link "Move the DAP connections that you need to GDAP"
      - region "GDAP roles end soon":
        - heading "GDAP roles end soon" [level=2]
        - region "The rule":
          - heading "The rule" [level=3]
          - paragraph:
            - text: Not met since
            - time
            - text: "/Severity: .?High/"
          - heading "What to do" [level=4]
          - paragraph
          - paragraph:
            - link "Open the page where it is done (opens in a new tab)"
            - link "Learn more No customer loses a GDAP role within 60 days (opens in a new tab)"
          - paragraph:
            - link "Accept this risk…"
        - region "Who and what was judged":
          - heading "Who and what was judged" [level=3]
          - combobox "Verdict"
          - searchbox "Search by name, id or reason"
          - status: /10.? of .?10.? shown/
          - table "What is not simply in order":
            - rowgroup:
              - row:
                - columnheader "Name"
                - columnheader "Verdict"
                - columnheader "Reason"
                - columnheader "Open since"
            - rowgroup:
              - row:
                - rowheader "Fabrikam, Inc."
                - cell "Not met"
                - cell /roles last.? until/
  `);
  await page.close();
});

test('customers: what is counted, what narrows it, how many are left, then a table whose rows have names', async () => {
  const page = await openPage(context, 'dashboard.html#customers');
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - region "Customers and their roles":
      - heading "Customers and their roles" [level=2]
      - paragraph: /4.? of .?25.? customers have no live relationship/
      - searchbox "Search customers"
      - group "Show only":
        - button "No live relationship 4"
      - status: /25.? of .?25.? shown/
      - region "Customers, the roles that they grant, and how these differ from your profile":
        - table "Customers, the roles that they grant, and how these differ from your profile":
          - rowgroup:
            - row:
              - columnheader "Customer":
                - button "Customer"
          - rowgroup:
            - row:
              - rowheader "A. Datum Corporation":
                - link "A. Datum Corporation"
  `);
  // Only rows in view are drawn; how many there are is told all the same.
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '26');
  await expect(page.locator('tr[data-index="0"]')).toHaveAttribute('aria-rowindex', '2');
  await expect(page.getByRole('columnheader', { name: 'Customer' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.close();
});

test('settings: sections by their headings, fields by their labels, buttons that say what they remove', async () => {
  const page = await openPage(context, 'options.html');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading "Settings" [level=1]
      - navigation "Sections of this page"
      - region "Account":
        - heading "Account" [level=2]
        - status: /Signed in as/
        - button "Sign out"
      - region "Connection":
        - textbox "Client ID"
        - button "Copy redirect URI"
        - textbox "Tenant ID"
        - combobox "Cloud"
      - region "Checking":
        - textbox "Minutes between checks"
        - combobox "Notifications"
        - combobox "Language"
      - region "Your organisation":
        - group "Emergency access accounts":
          - list:
            - listitem:
              - strong: Emergency access 1
              - button "Remove Emergency access 1"
            - listitem:
              - button "Remove Emergency access 2"
  `);
  await page.close();
});

test('no two links or buttons of a page have one name and different ends', async () => {
  for (const file of [
    'popup.html',
    'options.html',
    'dashboard.html#check/gdap-expiring',
    'dashboard.html#expiry',
  ]) {
    const page = await openPage(context, file);
    await page.locator('main h2').first().waitFor();
    const snapshot = await page.locator('body').ariaSnapshot();
    const ends = Map.groupBy(
      [...snapshot.matchAll(/- '?link "(.*)"'?:\n\s+- \/url: (\S+)/g)].map(([, name = '', url = '']) => ({
        name,
        url,
      })),
      ({ name }) => name,
    );
    expect(ends.size).toBeGreaterThan(5);
    const unclear = [...ends]
      .filter(([, links]) => new Set(links.map(({ url }) => url)).size > 1)
      .map(([name]) => name);
    expect(unclear, file).toEqual([]);
    await page.close();
  }
});
