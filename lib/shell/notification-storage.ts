import { browser } from 'wxt/browser';

const KEY = 'notificationPreferences';

/** When and how much notifications may say, as it was stored. */
export async function readNotificationPreferences(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Changes what is stored, one change after the other, in whatever window it is made. */
export async function changeNotificationPreferences(change: (stored: unknown) => unknown): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: change(await readNotificationPreferences()) });
  });
}

export function watchNotificationPreferences(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
