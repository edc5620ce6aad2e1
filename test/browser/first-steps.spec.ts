import { expect, type Locator, type Page, test } from '@playwright/test';
import { DEMO_ACCOUNT } from '../../lib/shell/demo-account.ts';
import { welcomePage } from './chromium.ts';
import { extensionState } from './extension-state.ts';
import { CLIENT_ID, type Product, startProduct } from './product.ts';
import { expectAccessible, plain } from './seeded-extension.ts';

/** From the empty profile to the first finding, clicks in Microsoft's own sign-in window included. */
const MOST_CLICKS = 6;

/** The step that the page says is next. */
const currentStep = (page: Page): Locator => page.locator('[aria-current=step] h2');

async function withProduct(use: (product: Product, welcome: Page) => Promise<void>): Promise<void> {
  const product = await startProduct({ keepWelcome: true });
  try {
    const welcome = await welcomePage(product.context);
    await welcome.setViewportSize({ width: 1000, height: 800 });
    await use(product, welcome);
  } finally {
    await product.close();
  }
}

/** Presses Tab until `target` has the focus. @throws when it cannot be reached so */
async function tabTo(target: Locator): Promise<void> {
  const page = target.page();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not reach it');
}

/** The first finding stands open in the dashboard. */
async function expectFinding(page: Page, title: string): Promise<void> {
  await expect(page).toHaveURL(/\/dashboard\.html#check\/[a-z-]+$/);
  await expect(page.locator('main h2').first()).toHaveText(title);
  expect(title).toBe('Administrators without a method for multifactor authentication');
}

test('from an empty profile to the first finding in at most six clicks', async () => {
  await withProduct(async (product, welcome) => {
    let clicks = 0;
    const click = async (target: Locator): Promise<void> => {
      clicks += 1;
      await target.click();
    };
    await expect(currentStep(welcome)).toHaveText(/Step .?1.?, now: Connect your organisation/);
    await expectAccessible(welcome);
    // A second window, opened meanwhile, and never touched.
    const other = await product.context.newPage();
    await other.goto(welcome.url());
    await welcome.bringToFront();

    await click(welcome.getByLabel('Client ID', { exact: true }));
    await welcome.keyboard.type(CLIENT_ID);
    await click(welcome.getByRole('button', { name: 'Save and continue' }));
    await expect(currentStep(welcome)).toBeFocused();
    await expect(currentStep(other)).toHaveText(/Step .?2.?, now: Sign in/);
    await expectAccessible(welcome);

    // The sweep is slowed down, so that its progress can be seen.
    product.cloud.delay(/\/organization/, 500);
    const window = product.context.waitForEvent('page');
    await click(welcome.getByRole('button', { name: 'Sign in' }));
    await click((await window).getByRole('button', { name: product.cloud.account.username }));
    await expect(welcome.getByRole('progressbar', { name: 'Checking your tenant' })).toBeVisible();
    expect(plain(await welcome.locator('.steps').innerText())).toContain(
      `Signed in as ${product.cloud.account.username}`,
    );

    await expect(welcome.getByRole('heading', { name: 'Your first result' })).toBeVisible();
    await expect(other.getByRole('heading', { name: 'Your first result' })).toBeVisible();
    expect(plain(await welcome.locator('.score').innerText())).toMatch(/\d+½? of 15 \d could not be checked/);
    await expectAccessible(welcome);
    const finding = welcome.getByRole('listitem').filter({ hasText: 'Critical' }).getByRole('link').first();
    const title = await finding.innerText();
    await click(finding);
    await expectFinding(welcome, title);
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  });
});

test('the same by keyboard alone', async () => {
  await withProduct(async (product, welcome) => {
    await tabTo(welcome.getByLabel('Client ID', { exact: true }));
    await welcome.keyboard.type(CLIENT_ID);
    await welcome.keyboard.press('Enter');
    await expect(currentStep(welcome)).toBeFocused();
    await tabTo(welcome.getByRole('button', { name: 'Sign in' }));
    const window = product.context.waitForEvent('page');
    await welcome.keyboard.press('Enter');
    const picker = await window;
    const account = picker.getByRole('button', { name: product.cloud.account.username });
    await account.waitFor();
    await tabTo(account);
    // The window closes with the key, at times before the key is told to be pressed.
    await picker.keyboard.press('Enter').catch(() => {});
    await expect(welcome.getByRole('heading', { name: 'Your first result' })).toBeFocused();
    const finding = welcome.getByRole('listitem').filter({ hasText: 'Critical' }).getByRole('link').first();
    await tabTo(finding);
    const title = await finding.innerText();
    await welcome.keyboard.press('Enter');
    await expectFinding(welcome, title);
  });
});

/** How many records each object store holds, those that hold none left out. */
async function recordsIn(page: Page): Promise<Record<string, number>> {
  return await page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('posture-companion');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction([...db.objectStoreNames]);
          const found: Record<string, number> = {};
          for (const store of db.objectStoreNames) {
            const counting = reading.objectStore(store).count();
            counting.onsuccess = () => {
              if (counting.result > 0) found[store] = counting.result;
            };
          }
          reading.oncomplete = () => {
            db.close();
            resolve(found);
          };
        };
      }),
  );
}

test('the demo shows everywhere that it is one, asks Microsoft nothing, and leaves nothing behind', async () => {
  await withProduct(async (product, welcome) => {
    const popup = await product.openPopup();
    await expect(popup.getByRole('button', { name: 'Set up' })).toBeVisible();
    await welcome.bringToFront();
    await welcome.getByRole('button', { name: 'Show the demo' }).click();
    await expect(welcome.getByRole('heading', { name: 'The demo shows' })).toBeVisible();
    await expectAccessible(welcome);

    const marked = 'Demo: made-up tenant, nothing is read from Microsoft.';
    // The popup was open before.
    await expect(popup.getByText(marked)).toBeVisible();
    await expect(popup.getByText('Contoso Cloud Services (demo)').first()).toBeVisible();
    await expect(popup.getByRole('heading', { name: 'Score', exact: true })).toBeAttached();
    await expect(popup.getByRole('button', { name: 'Check now' })).toHaveCount(0);
    // Told by the recording's clock: Microsoft refreshed its score four hours before that.
    expect(plain(await popup.locator('.score').innerText())).toContain('refreshed 3 hours ago');
    await expectAccessible(popup);
    const dashboard = await product.openDashboard('expiry');
    await expect(dashboard.getByText(marked)).toBeVisible();
    await expect(dashboard.getByText('Contoso Cloud Services (demo)').first()).toBeVisible();
    await expect(dashboard.getByRole('button', { name: 'Check now' })).toHaveCount(0);

    const portal = await product.context.newPage();
    await portal.goto(
      'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade',
    );
    const state = await extensionState(popup);
    expect([state.badge, state.alarms, state.notifications]).toEqual(['', [], []]);
    const asked = product.cloud.log.filter(({ host }) => host !== 'entra.microsoft.com');
    expect(asked).toEqual([]);
    expect(Object.keys(await recordsIn(popup))).toContain('summaries');

    await popup.getByRole('button', { name: 'Leave demo' }).click();
    for (const page of [welcome, popup, dashboard]) await expect(page.getByText(marked)).toHaveCount(0);
    await expect(popup.getByRole('button', { name: 'Set up' })).toBeVisible();
    await expect(welcome.getByRole('button', { name: 'Show the demo' })).toBeVisible();
    expect(await recordsIn(popup)).toEqual({});
    const left = await extensionState(popup);
    expect(JSON.stringify([left.local, left.session])).not.toContain('demo');
    expect(JSON.stringify([left.local, left.session])).not.toContain(DEMO_ACCOUNT.tenantId);
  });
});
