import { browser } from 'wxt/browser';

const KEY = 'notificationPreferences';

/** When and how much notifications may say, as it was stored. */
export async function readNotificationPreferences(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

export async function writeNotificationPreferences(preferences: unknown): Promise<void> {
  await browser.storage.local.set({ [KEY]: preferences });
}

export function watchNotificationPreferences(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
