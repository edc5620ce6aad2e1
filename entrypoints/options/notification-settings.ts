import type { NotificationIntents } from '../../components/settings/notification-section.tsx';
import {
  type NotificationPreferences,
  readPreferences,
} from '../../lib/settings/notification-preferences.ts';
import {
  changeNotificationPreferences,
  readNotificationPreferences,
} from '../../lib/shell/notification-storage.ts';

/** What stands of notifications now. */
export async function storedPreferences(): Promise<NotificationPreferences> {
  return readPreferences(await readNotificationPreferences());
}

/** `refresh` brings the page to what is stored before the answer is given. */
export function notificationIntents(refresh: () => Promise<void>): NotificationIntents {
  return {
    async change(changes) {
      try {
        await changeNotificationPreferences((stored) => ({ ...readPreferences(stored), ...changes }));
      } catch {
        return 'failed';
      }
      await refresh();
      return 'saved';
    },
  };
}
