import type { Page } from '@playwright/test';

interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/**
 * Sends the popup's "Check now" from another of the extension's pages. A popup that is open as a tab counts as looked
 * at in a headless browser, and would clear the badge that a test waits for.
 */
export async function askForSweep(page: Page): Promise<void> {
  await page.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.runtime.sendMessage({
      id: 1,
      type: 'sweepNow',
      timestamp: Date.now(),
    }),
  );
}
