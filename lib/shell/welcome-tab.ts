import { browser } from 'wxt/browser';

/** Opens the page that leads through the set-up. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}
