import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../test/browser/chromium.ts';
import { openPage, pageUrl } from '../test/browser/seeded-extension.ts';
import { storeProfile } from '../test/browser/stored-profile.ts';
import { MANY_CUSTOMERS, sampleProfile } from './sample-profiles.ts';

const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

/** One way through the table: from its first row to its last in so many frames, and back again. */
const STEPS = 300;

const SETTLED_MS = 1000;

/** Milliseconds of one way there and back. */
interface Scrolled {
  /** The longest time between two frames. */
  readonly longest: number;
  /** Frames of more than 50 ms, as the browser itself notes them (`long-animation-frame`). */
  readonly long: number;
}

/** Scrolls a box a step a frame and notes how long the frames take. Runs in the page. */
function scrollThrough([selector, steps]: readonly [string, number]): Promise<Scrolled> {
  return new Promise((resolve) => {
    const box = document.querySelector(selector);
    if (box === null) throw new Error(`No ${selector} to scroll`);
    const height = Math.ceil(box.scrollHeight / steps);
    let long = 0;
    const watch = new PerformanceObserver((list) => {
      long += list.getEntries().length;
    });
    watch.observe({ type: 'long-animation-frame' });
    let longest = 0;
    let step = 0;
    let before: number | null = null;
    const next = (now: number): void => {
      if (before !== null) longest = Math.max(longest, now - before);
      before = now;
      if (step === 2 * steps) {
        // Entries come after the frame that they tell of.
        setTimeout(() => {
          watch.disconnect();
          resolve({ longest, long });
        }, 100);
        return;
      }
      step += 1;
      box.scrollBy(0, step <= steps ? height : -height);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

async function scrolled(context: BrowserContext, file: string): Promise<Scrolled> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(pageUrl(file));
    await page.locator('.virtual tbody th').first().waitFor();
    // Opening it is not scrolling it.
    await page.waitForTimeout(SETTLED_MS);
    return await page.evaluate(scrollThrough, ['.virtual', STEPS] as const);
  } finally {
    await page.close();
  }
}

/** The table with all of its rows, as a page without a script: what a browser prints. */
async function staticCopy(context: BrowserContext): Promise<string> {
  const page = await openPage(context, 'dashboard.html#customers');
  await page.locator('.virtual tbody th').first().waitFor();
  const html = await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    const count = Number(document.querySelector('.virtual table')?.getAttribute('aria-rowcount'));
    while (document.querySelectorAll('.virtual tr').length < count)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    return document.documentElement.outerHTML;
  });
  await page.close();
  return `<!doctype html>${html}`;
}

/** Scrolls the dashboard's customers, and a static table of the same text, by turns. */
export async function measureCustomers(
  rounds: number,
): Promise<Readonly<Record<'dashboard' | 'static', readonly Scrolled[]>>> {
  const profile = await sampleProfile({ customers: MANY_CUSTOMERS });
  const folder = await mkdtemp(join(tmpdir(), 'posture-companion-bench-'));
  await cp(BUILD, folder, { recursive: true });
  await writeFile(join(folder, 'background.js'), '');
  const context = await launchChromium({ extensionPath: folder, port: 9, spki: '' });
  const found = { dashboard: [] as Scrolled[], static: [] as Scrolled[] };
  try {
    const page = await openPage(context, 'dashboard.html');
    await storeProfile(page, profile);
    await page.close();
    await writeFile(join(folder, 'static.html'), await staticCopy(context));
    for (let round = 0; round < rounds; round += 1) {
      found.dashboard.push(await scrolled(context, 'dashboard.html#customers'));
      found.static.push(await scrolled(context, 'static.html'));
    }
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
  return found;
}
