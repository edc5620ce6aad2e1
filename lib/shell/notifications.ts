import { browser } from 'wxt/browser';
import type { Announcement } from '../views/announcement.ts';

/**
 * Shows a notification under its own id: showing it again replaces it, so a repeated call never doubles it. Firefox
 * knows no buttons and refuses the whole of a notification that has some
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/notifications/NotificationOptions).
 */
export async function showNotification({ id, title, message, open, snooze }: Announcement): Promise<void> {
  const plain = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title,
    message,
  };
  try {
    const buttons = [open, ...(snooze === null ? [] : [snooze])].map((words) => ({ title: words }));
    await browser.notifications.create(id, { ...plain, buttons });
  } catch {
    await browser.notifications.create(id, plain);
  }
}

/** Takes every notification of ours back, also those that went to the system's list. */
export async function clearNotifications(): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  await Promise.all(standing.map((id) => browser.notifications.clear(id)));
}

/** What the person can do with a notification; each takes it away. */
export interface NotificationDeeds {
  open(): void;
  snooze(id: string): void;
}

export function onNotificationUsed({ open, snooze }: NotificationDeeds): void {
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    open();
  });
  // Missing where there are no buttons.
  const buttons: typeof browser.notifications.onButtonClicked | undefined =
    browser.notifications.onButtonClicked;
  buttons?.addListener((id, button) => {
    void browser.notifications.clear(id);
    if (button === 0) open();
    else snooze(id);
  });
}
