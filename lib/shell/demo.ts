import { browser } from 'wxt/browser';
import type { StoredAccount } from './account.ts';
import { DEMO_ACCOUNT } from './demo-account.ts';

const KEY = 'demo';

/** The demo's account while the demo shows, else null. Pages follow `activity.revision`, which changes with it. */
export async function readDemo(): Promise<StoredAccount | null> {
  return (await browser.storage.local.get(KEY))[KEY] === true ? DEMO_ACCOUNT : null;
}

/** Shows the demo, or does not. Called by the worker only. */
export async function switchDemo(on: boolean): Promise<void> {
  if (on) await browser.storage.local.set({ [KEY]: true });
  else await browser.storage.local.remove(KEY);
}
