import { browser } from 'wxt/browser';

const KEY = 'hintHealth';

/** What hints met in the portals, as it was stored; undefined when nothing was. */
export async function readHintHealth(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

export async function writeHintHealth(health: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: health });
}

export async function forgetHintHealth(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

export function watchHintHealth(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
