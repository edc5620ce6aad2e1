import { browser } from 'wxt/browser';

/** Empties every area that the extension can write: what policy sets is not its own. */
export async function forgetAllStorage(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  // Nothing is ever written there; an account's copy of an older version would come back from it.
  await browser.storage.sync.clear();
}
