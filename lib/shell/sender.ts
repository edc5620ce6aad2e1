import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from one of our own pages. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/**
 * The address of the portal page that a content script runs in, or null when the message is not from the top frame of
 * a tab. The tab's address is newer than the sender's after a route change without a load.
 */
export function portalPage(sender: Sender): { readonly url: string; readonly tabId: number } | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0 || sender.tab?.id === undefined) return null;
  const url = sender.tab.url ?? sender.url;
  return url?.startsWith('https://') === true ? { url, tabId: sender.tab.id } : null;
}
