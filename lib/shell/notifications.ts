import { browser } from 'wxt/browser';
import type { Announcement } from '../views/announcement.ts';

/** Shows a notification under its own id: showing it again replaces it, so a repeated call never doubles it. */
export async function showNotification({ id, title, message }: Announcement): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
  });
}

/** Takes every notification of ours back, also those that went to the system's list. */
export async function clearNotifications(): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  await Promise.all(standing.map((id) => browser.notifications.clear(id)));
}

export function onNotificationClicked(listener: () => void): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    listener();
  });
}
