import { browser } from 'wxt/browser';

const KEY = 'dismissals';

/** Where the person said "Not now": until when (ISO 8601), by place. */
export async function readDismissals(): Promise<Readonly<Record<string, string>>> {
  return ((await browser.storage.local.get(KEY))[KEY] as Record<string, string> | undefined) ?? {};
}

export async function writeDismissals(dismissals: Readonly<Record<string, string>>): Promise<void> {
  await browser.storage.local.set({ [KEY]: dismissals });
}
