import { browser } from 'wxt/browser';

/**
 * Tells the browser that the worker is at work. Fetches and IndexedDB do not count as activity (measured in Chromium
 * 156: stopped after 31.8 s of both); an extension API call does.
 */
export async function keepAlive(): Promise<void> {
  await browser.runtime.getPlatformInfo();
}
