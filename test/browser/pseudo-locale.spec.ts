import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { cutOff } from './cut-off.ts';
import { pseudo, pseudoWords } from './pseudo-words.ts';
import { SAMPLE_ANALYSIS } from './sample-analysis.ts';
import { SAMPLE_SUMMARY } from './sample-summary.ts';
import { CLIENT_ID, launchSeeded, openPage, pageUrl, seed } from './seeded-extension.ts';

/** In the pages of the extension. */
declare const chrome: typeof browser;

const LANGUAGES = [
  ['en-XA', 'ltr'],
  ['ar-XB', 'rtl'],
] as const;

/** Pages with the widths at which people have them: the narrow one is 400 % zoom of a window of 1280. The popup has its own. */
const PAGES = [
  ['popup.html', [380]],
  ['options.html', [320, 1000]],
  ['dashboard.html', [320, 1200]],
] as const;

let context: BrowserContext;
let page: Page;

/** What a sweep stored in that language. */
const told = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (key, one) =>
      typeof one === 'string' && (key === 'title' || key === 'text') ? pseudo(one) : one,
    ),
  ) as Value;

test.beforeAll(async () => {
  const words = LANGUAGES.map(([locale, direction]) => pseudoWords(locale, direction));
  context = await launchSeeded({ words: Object.assign({}, ...words) });
  page = await openPage(context, 'popup.html');
  await seed(page, {
    clientId: CLIENT_ID,
    signedIn: true,
    summary: told(SAMPLE_SUMMARY),
    analysis: SAMPLE_ANALYSIS,
  });
});
test.afterAll(() => context?.close());

for (const [locale, direction] of LANGUAGES) {
  test(`${locale}: longer words are not cut off anywhere`, async () => {
    await page.evaluate(async (chosen) => {
      const stored = (await chrome.storage.local.get('told')) as { told: { settings: object } };
      const settings = { ...stored.told.settings, locale: chosen };
      await chrome.storage.local.set({ told: { ...stored.told, settings } });
    }, locale);
    const found: Record<string, string[]> = {};
    for (const [file, widths] of PAGES) {
      await page.goto(pageUrl(file));
      await page.locator('main h2').first().waitFor({ state: 'attached' });
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('main')).toContainText('⟧');
      const links = await page.getByRole('navigation').getByRole('link').all();
      const views = await Promise.all(links.map((link) => link.getAttribute('href')));
      for (const view of views.length === 0 ? [''] : views) {
        if (view) await page.goto(pageUrl(`${file}${view}`));
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 600 });
          const name = `${file}${view} ${width}`;
          const cut = await cutOff(page);
          if (cut.length > 0) found[name] = cut;
          await page.screenshot({
            path: test.info().outputPath(`${name.replace(/\W+/g, '-')}.png`),
            fullPage: true,
          });
        }
      }
    }
    expect(found).toEqual({});
  });
}
