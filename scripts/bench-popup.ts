import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../test/browser/chromium.ts';
import { openPage, pageUrl } from '../test/browser/seeded-extension.ts';
import { storeProfile } from '../test/browser/stored-profile.ts';
import { MANY_CUSTOMERS, MANY_DAYS, sampleProfile } from './sample-profiles.ts';

const BUILD = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));
/** Notes when the score is on the screen: a task that a frame with it in it has let run. Milliseconds since navigation. */
function notePainted(): void {
  const noted = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(globalThis, { paintedAt: performance.now() });
    port2.postMessage(null);
  };
  const watch = new MutationObserver(() => {
    if (document.querySelector('.score strong') === null) return;
    watch.disconnect();
    requestAnimationFrame(noted);
  });
  watch.observe(document, { childList: true, subtree: true });
}

async function open(context: BrowserContext, file: string): Promise<number> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 380, height: 600 });
    await page.addInitScript(notePainted);
    await page.goto(pageUrl(file));
    const painted = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
    return (await painted.jsonValue()) as number;
  } finally {
    await page.close();
  }
}

/** The popup with everything it had painted, as a page without a script. */
async function staticCopy(context: BrowserContext): Promise<string> {
  const page = await openPage(context, 'popup.html');
  await page.locator('.score strong').waitFor();
  const html = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    return document.documentElement.outerHTML;
  });
  await page.close();
  return `<!doctype html>${html}`;
}

/** Milliseconds from opening to painting, of the popup and of a static page of the same text, by turns. */
export async function measurePopup(
  rounds: number,
): Promise<Readonly<Record<'popup' | 'static', readonly number[]>>> {
  const profile = await sampleProfile({ customers: MANY_CUSTOMERS, days: MANY_DAYS });
  const folder = await mkdtemp(join(tmpdir(), 'posture-companion-bench-'));
  await cp(BUILD, folder, { recursive: true });
  // The popup paints without the worker.
  await writeFile(join(folder, 'background.js'), '');
  const context = await launchChromium({ extensionPath: folder, port: 9, spki: '' });
  const times = { popup: [] as number[], static: [] as number[] };
  try {
    const page = await openPage(context, 'popup.html');
    await storeProfile(page, profile);
    await page.close();
    await writeFile(join(folder, 'static.html'), await staticCopy(context));
    for (let round = -2; round < rounds; round += 1) {
      for (const side of ['popup', 'static'] as const) {
        const took = await open(context, `${side}.html`);
        // The first rounds warm up.
        if (round >= 0) times[side].push(took);
      }
    }
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
  return times;
}
