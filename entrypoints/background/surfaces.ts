import { changeActivity, readActivity } from '../../lib/shell/activity.ts';
import { showNotification } from '../../lib/shell/notifications.ts';
import { showBadge } from '../../lib/shell/toolbar.ts';
import { markAnnounced, pendingAnnouncements } from '../../lib/store/outbox.ts';
import { readSummary } from '../../lib/store/summaries.ts';
import { badgeOf } from '../../lib/views/badge.ts';
import { type Configuration, connect, currentAccount, scopeOf } from './product.ts';

/** Brings badge and open pages to what is stored. */
export async function refreshSurfaces(configuration: Configuration): Promise<void> {
  const account = await currentAccount(configuration);
  const summary = account === null ? null : await readSummary(account.cloud, account.tenantId);
  const activity = await readActivity();
  await showBadge(badgeOf(summary, activity.account === 'signInNeeded', configuration.settings.locale));
  await changeActivity({ revision: activity.revision + 1 });
}

/** Makes the announcements that were decided; one that a killed worker made already only replaces itself. */
export async function announce(configuration: Configuration): Promise<void> {
  const account = await currentAccount(configuration);
  if (account === null) return;
  const db = await connect();
  for (const row of await pendingAnnouncements(db, scopeOf(account))) {
    try {
      await showNotification(row);
      await markAnnounced(db, scopeOf(account), row);
    } catch {
      // The browser refused it: it stays in the outbox, and badge and popup say the same meanwhile.
    }
  }
}
