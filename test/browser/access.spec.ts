import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { cutOff } from './cut-off.ts';
import { type Place, placesOf, STATES } from './page-states.ts';
import { launchSeeded, openPage, pageUrl } from './seeded-extension.ts';

/** 400 % zoom of a window of 1280 × 1024 (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** Of states without a result: pages that tell of it, and one view of the dashboard for all of them. */
const TELL_OF_IT = /^(popup|welcome|settings|dashboard, actions)$/;

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

/** What is wrong in each place of a state. */
async function wrongIn(
  name: string,
  places: RegExp,
  look: (page: Page, place: Place) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const state = STATES.find((one) => one.name === name);
  const opener = await openPage(context, 'dashboard.html');
  const report = (await state?.prepare(opener)) ?? null;
  await opener.close();
  const page = await context.newPage();
  const wrong: [string, string[]][] = [];
  for (const place of (await placesOf(context, report)).filter((one) => places.test(one.name))) {
    await show(page, place);
    wrong.push([place.name, await look(page, place)]);
  }
  await page.close();
  expect(wrong.length).toBeGreaterThanOrEqual(4);
  return Object.fromEntries(wrong.filter(([, what]) => what.length > 0));
}

/** Whatever axe finds, with the rules that WCAG 2.2 added; in the dark, where only colours differ, only those. */
async function axeFinds(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    else axe.options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${colorScheme}, ${id}: ${target} ${failureSummary}`);
  }
  return found;
}

/** Words that cannot be read to their end, as wide as people have the page and at 400 % zoom. */
async function cutIn(page: Page, { width }: Place): Promise<string[]> {
  const wide = await cutOff(page);
  await page.setViewportSize(ZOOMED);
  const narrow = await cutOff(page);
  return [...wide.map((words) => `at ${width}: ${words}`), ...narrow.map((words) => `at 400 %: ${words}`)];
}

test('every view of a result: axe finds nothing, and nothing is cut off, up to 400 % zoom', async () => {
  const look = async (page: Page, place: Place): Promise<string[]> => [
    ...(await axeFinds(page)),
    ...(await cutIn(page, place)),
  ];
  expect(await wrongIn('light', /./, look)).toEqual({});
});

for (const { name } of STATES.filter((one) => /^(empty|loading|error)/.test(one.name)))
  test(`axe finds nothing: ${name}`, async () => {
    expect(await wrongIn(name, TELL_OF_IT, axeFinds)).toEqual({});
  });

for (const language of ['German', 'Arabic'])
  test(`nothing is cut off in ${language}, up to 400 % zoom`, async () => {
    expect(await wrongIn(language, /./, cutIn)).toEqual({});
  });
