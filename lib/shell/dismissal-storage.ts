import { browser } from 'wxt/browser';

const KEY = 'dismissals';

/** Where the person does not want to see hints, as it was stored. */
export async function readDismissals(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY] ?? {};
}

export async function writeDismissals(dismissals: Readonly<Record<string, unknown>>): Promise<void> {
  await browser.storage.local.set({ [KEY]: dismissals });
}

export function watchDismissals(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
