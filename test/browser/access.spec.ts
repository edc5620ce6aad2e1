import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { cutOff } from './cut-off.ts';
import { type Place, placesOf, STATES, type State } from './page-states.ts';
import { launchSeeded, openPage, pageUrl } from './seeded-extension.ts';

/** 400 % zoom of a window of 1280 × 1024 (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** States in which only the pages differ that tell of them; the dashboard's views show the same beside it. */
const OF_PAGES = /^(loading|error|empty, (not connected|signed out))/;

/** Pages that a large tenant makes larger. */
const LARGE = /^(popup|dashboard, customers)$/;

let context: BrowserContext;

test.beforeAll(async () => {
  context = await launchSeeded();
});
test.afterAll(() => context?.close());

async function show(page: Page, { file, width }: Place): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  // Another view of a page that is open would keep what was scrolled and opened in it.
  await page.goto('about:blank');
  await page.goto(pageUrl(file));
  await page.locator('main h2').first().waitFor({ state: 'attached' });
}

async function placesIn(state: State): Promise<Place[]> {
  const opener = await openPage(context, 'dashboard.html');
  const report = await state.prepare(opener);
  await opener.close();
  const all = await placesOf(context, report);
  if (state.name.startsWith('huge')) return all.filter(({ name }) => LARGE.test(name));
  return OF_PAGES.test(state.name) ? all.filter(({ name }) => !/, (?!gdap)/.test(name)) : all;
}

/** What is wrong in each place of a state. */
async function wrongIn(
  state: State,
  look: (page: Page, place: Place) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const places = await placesIn(state);
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: state.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const wrong: [string, string[]][] = [];
  for (const place of places) {
    await show(page, place);
    wrong.push([place.name, await look(page, place)]);
  }
  await page.close();
  expect(wrong.length).toBeGreaterThanOrEqual(3);
  return Object.fromEntries(wrong.filter(([, what]) => what.length > 0));
}

/** Whatever axe finds, with the rules that WCAG 2.2 added; in the dark, where only colours differ, only those. */
async function axeFinds(page: Page, dark: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (dark) axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.options({ rules: { 'target-size': { enabled: true } } });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Words that cannot be read to their end, as wide as people have the page and at 400 % zoom. */
async function cutIn(page: Page, { width }: Place): Promise<string[]> {
  const wide = await cutOff(page);
  await page.setViewportSize(ZOOMED);
  const narrow = await cutOff(page);
  return [...wide.map((words) => `at ${width}: ${words}`), ...narrow.map((words) => `at 400 %: ${words}`)];
}

for (const state of STATES) {
  const isTranslated = state.name === 'German' || state.name === 'Arabic';
  if (!isTranslated)
    test(`axe finds nothing: ${state.name}`, async () => {
      expect(await wrongIn(state, (page) => axeFinds(page, state.dark === true))).toEqual({});
    });
  if (isTranslated || state.name === 'light')
    test(`nothing is cut off, up to 400 % zoom: ${state.name}`, async () => {
      expect(await wrongIn(state, cutIn)).toEqual({});
    });
}
