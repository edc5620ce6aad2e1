import type { FiredClock } from '../../lib/clocks/fire.ts';
import {
  type NotificationPreferences,
  quietEnd,
  readPreferences,
} from '../../lib/settings/notification-preferences.ts';
import { armAnnounceAlarm, disarmAnnounceAlarm } from '../../lib/shell/alarms.ts';
import { readNotificationPreferences } from '../../lib/shell/notification-storage.ts';
import { showNotification } from '../../lib/shell/notifications.ts';
import { readClocks } from '../../lib/store/clocks.ts';
import type { Database, Scope } from '../../lib/store/database.ts';
import { pendingAnnouncements, writeAnnouncements } from '../../lib/store/outbox.ts';
import type { OutboxRow } from '../../lib/store/records.ts';
import { readSummary } from '../../lib/store/summaries.ts';
import { announcementOf } from '../../lib/views/announcement.ts';
import { type Configuration, connect, currentAccount, scopeOf } from './product.ts';

let announcing: Promise<void> = Promise.resolve();

/**
 * Makes the announcements that were decided: all that wait in one notification, in quiet hours at their end. What a
 * killed worker had begun to show is shown under the id that it was begun under, so it only replaces itself. One call
 * after the other: an alarm may come while a sweep ends.
 */
export function announce(configuration: Configuration): Promise<void> {
  const next = announcing.then(() => announceAll(configuration));
  announcing = next.catch(() => {});
  return next;
}

async function announceAll(configuration: Configuration): Promise<void> {
  const account = await currentAccount(configuration);
  if (account === null) return;
  const db = await connect();
  const scope = scopeOf(account);
  const preferences = readPreferences(await readNotificationPreferences());
  const pending = await pendingAnnouncements(db, scope);
  const begun = Map.groupBy(
    pending.filter(({ shownAs }) => shownAs !== null),
    ({ shownAs }) => shownAs ?? '',
  );
  for (const [id, rows] of begun) await show(db, scope, id, rows, preferences);
  const waiting = pending.filter(({ shownAs }) => shownAs === null);
  const last = waiting.at(-1);
  if (last === undefined) {
    await disarmAnnounceAlarm();
    return;
  }
  const end = quietEnd(preferences, new Date());
  if (end !== null) {
    await armAnnounceAlarm(end.getTime());
    return;
  }
  const rows = waiting.map((row) => ({ ...row, shownAs: last.id }));
  await writeAnnouncements(db, scope, rows);
  await show(db, scope, last.id, rows, preferences);
  await disarmAnnounceAlarm();
}

/** Clocks that these rows tell of, without those of what has not ended after all: an alert was answered, say. */
async function clocksOf(db: Database, scope: Scope, rows: readonly OutboxRow[]): Promise<FiredClock[]> {
  const standing = new Set((await readClocks(db, scope))?.endings.map(({ key }) => key));
  // Of one end the last that was told of it.
  const fired = new Map(rows.flatMap(({ clocks }) => clocks ?? []).map((clock) => [clock.key, clock]));
  return [...fired.values()].filter(({ key }) => standing.has(key));
}

async function show(
  db: Database,
  scope: Scope,
  id: string,
  rows: readonly OutboxRow[],
  { detail }: NotificationPreferences,
): Promise<void> {
  const summary = await readSummary(scope[0], scope[1]);
  if (summary === null) return;
  try {
    const now = new Date(Date.now() + summary.sweep.clockOffsetMs);
    const clocks = { fired: await clocksOf(db, scope, rows), now };
    const announcement = announcementOf(id, rows, summary, detail, clocks);
    if (announcement !== null) await showNotification(announcement);
    await writeAnnouncements(
      db,
      scope,
      rows.map((row) => ({ ...row, done: true })),
    );
  } catch {
    // The browser refused it: it stays in the outbox, and badge and popup say the same meanwhile.
  }
}
