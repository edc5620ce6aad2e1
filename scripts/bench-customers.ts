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
  /** Times between one frame and the next, one for each frame. */
  readonly frames: readonly number[];
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
    const frames: number[] = [];
    let step = 0;
    let before: number | null = null;
    const next = (now: number): void => {
      if (before !== null) frames.push(now - before);
      before = now;
      if (step === 2 * steps) {
        // Entries come after the frame that they tell of.
        setTimeout(() => {
          watch.disconnect();
          resolve({ frames, long });
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
    await page.locator('.virtual > *').first().waitFor();
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

/** A box as high, with nothing in it: what frames take on this machine when nobody has anything to do in them. */
const NOTHING = {
  'nothing.html': `<!doctype html><title>nothing</title><link rel="stylesheet" href="nothing.css">
<div class="virtual"><div></div></div>`,
  // The pages' policy allows no style in the page itself.
  'nothing.css': `.virtual { block-size: 700px; overflow: auto } .virtual > div { block-size: ${MANY_CUSTOMERS * 33}px }`,
};

const PAGES = {
  dashboard: 'dashboard.html#customers',
  static: 'static.html',
  nothing: 'nothing.html',
} as const;

/** Scrolls the dashboard's customers, a static table of the same text, and an empty box as high, by turns. */
export async function measureCustomers(
  rounds: number,
): Promise<Readonly<Record<keyof typeof PAGES, readonly Scrolled[]>>> {
  const profile = await sampleProfile({ customers: MANY_CUSTOMERS });
  const folder = await mkdtemp(join(tmpdir(), 'posture-companion-bench-'));
  await cp(BUILD, folder, { recursive: true });
  await writeFile(join(folder, 'background.js'), '');
  const context = await launchChromium({ extensionPath: folder, port: 9, spki: '' });
  const found: Record<keyof typeof PAGES, Scrolled[]> = { dashboard: [], static: [], nothing: [] };
  try {
    const page = await openPage(context, 'dashboard.html');
    await storeProfile(page, profile);
    await page.close();
    await writeFile(join(folder, PAGES.static), await staticCopy(context));
    for (const [name, text] of Object.entries(NOTHING)) await writeFile(join(folder, name), text);
    for (let round = 0; round < rounds; round += 1) {
      for (const page of ['dashboard', 'static', 'nothing'] as const)
        found[page].push(await scrolled(context, PAGES[page]));
    }
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
  return found;
}
