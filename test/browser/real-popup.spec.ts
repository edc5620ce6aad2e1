import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { SAMPLE_SUMMARY } from './sample-summary.ts';
import { CLIENT_ID, launchSeeded, openPage, seed } from './seeded-extension.ts';

declare const chrome: typeof browser;

test('the real popup keeps within what browsers give it, at 200 % text too', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'posture-companion-popup-'));
  const context = await launchSeeded({ userDataDir: profile, debugPort: 0 });
  try {
    const page = await openPage(context, 'popup.html');
    await seed(page, { clientId: CLIENT_ID, signedIn: true, summary: SAMPLE_SUMMARY });
    const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    // Playwright does not list a popup among its pages; a second connection does.
    const browser = await puppeteer.connect({
      browserURL: `http://127.0.0.1:${port}`,
      defaultViewport: null,
    });
    try {
      const own = new Set(browser.targets());
      // The popup gets no more room than the window has.
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(page.url().replace('popup.html', 'options.html'));
      await page.evaluate(() => chrome.action.openPopup());
      const target = await browser.waitForTarget((one) => !own.has(one) && one.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await popup.waitForSelector('.action');
      const contexts = await page.evaluate(async () =>
        (chrome.runtime as unknown as { getContexts(filter: object): Promise<unknown[]> }).getContexts({
          contextTypes: ['POPUP'],
        }),
      );
      expect(contexts).toHaveLength(1);
      for (const size of ['100%', '200%']) {
        await popup.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
        }, size);
        // The browser fits the popup to its content in its own time.
        await popup.waitForFunction(
          () => innerWidth > 300 && document.documentElement.scrollWidth <= innerWidth,
        );
        const box = await popup.evaluate(() => ({
          innerWidth,
          innerHeight,
          scrollWidth: document.documentElement.scrollWidth,
        }));
        expect(box.innerWidth, size).toBeLessThanOrEqual(800);
        expect(box.innerHeight, size).toBeLessThanOrEqual(600);
        expect(box.scrollWidth, size).toBeLessThanOrEqual(box.innerWidth);
      }
    } finally {
      await browser.disconnect();
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
