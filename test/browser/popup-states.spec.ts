import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { CLEAR_SUMMARY, SAMPLE_SUMMARY } from './sample-summary.ts';
import {
  CLIENT_ID,
  expectAccessible,
  launchSeeded,
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

const words = async (): Promise<string> => plain(await page.locator('body').innerText());

test.describe('states', () => {
  const sweep = {
    id: 's',
    startedAt: '2026-11-20T08:40:00Z',
    done: 7,
    total: 9,
    requests: 23,
    waitingUntil: null,
  };
  const STATES: readonly (readonly [name: string, state: Seed, says: string, button: string | null])[] = [
    ['not set up', {}, 'Not connected yet Three steps lead', 'Set up'],
    ['signed out', { clientId: CLIENT_ID }, 'Signed out Sign in with your work account', 'Sign in'],
    ['signing in', { clientId: CLIENT_ID, activity: { account: 'signingIn' } }, 'Finish signing in', null],
    ['not checked', SIGNED_IN, 'Not checked yet Check now to see', 'Check now'],
    ['first sweep', { ...SIGNED_IN, activity: { sweep } }, '7 of 9 sources 23 requests so far', 'Cancel'],
    [
      'sign-in needed first',
      { ...SIGNED_IN, activity: { account: 'signInNeeded' } },
      'Sign in again',
      'Sign in',
    ],
    [
      'sign-in needed',
      { ...TYPICAL, activity: { account: 'signInNeeded' } },
      'The last result stays below. Sign in Score 3½ of 14',
      'Sign in',
    ],
    [
      'problem',
      { ...TYPICAL, activity: { problem: 'network' } },
      'Microsoft could not be reached. Check your connection',
      'Check now',
    ],
    [
      'problem without words',
      { ...TYPICAL, activity: { problem: 'AADSTS1' } },
      'Something went wrong (AADSTS1).',
      'Check now',
    ],
    [
      'no findings',
      { ...SIGNED_IN, summary: CLEAR_SUMMARY },
      'No open risks Every action that can be checked is met.',
      'Check now',
    ],
    ['typical', TYPICAL, '3½ of 14 6 could not be checked', 'Check now'],
  ];
  for (const [name, state, says, button] of STATES) {
    test(name, async () => {
      await seed(page, state);
      expect(await words()).toContain(says);
      if (button !== null)
        await expect(page.getByRole('button', { name: button, exact: true })).toBeVisible();
      await expectAccessible(page);
    });
  }

  test('waiting for Microsoft says until when', async () => {
    const waitingUntil = new Date(2026, 10, 20, 10, 42).toISOString();
    await seed(page, { ...TYPICAL, activity: { sweep: { ...sweep, waitingUntil } } });
    expect(await words()).toContain('waiting for Microsoft until 10:42');
    await expect(page.getByRole('progressbar', { name: 'Checking your tenant' })).toHaveAttribute(
      'value',
      '7',
    );
    await expect(page.getByRole('button', { name: 'Check now' })).toHaveCount(0);
  });

  test('a storage that does not open says so, and is tried again on demand', async () => {
    await seed(page, TYPICAL);
    await page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase('posture-companion').onsuccess = () => {
            const opening = indexedDB.open('posture-companion', 4_000_000);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('The stored result cannot be read');
    await expectAccessible(page);
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('posture-companion').onsuccess = () => resolve();
        }),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Not checked yet' })).toBeVisible();
  });
});
