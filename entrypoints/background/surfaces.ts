import { changeActivity, readActivity } from '../../lib/shell/activity.ts';
import { showBadge } from '../../lib/shell/toolbar.ts';
import { readSummary } from '../../lib/store/summaries.ts';
import { badgeOf } from '../../lib/views/badge.ts';
import { type Configuration, currentAccount } from './product.ts';

/** Brings badge and open pages to what is stored. */
export async function refreshSurfaces(configuration: Configuration): Promise<void> {
  const account = await currentAccount(configuration);
  const summary = account === null ? null : await readSummary(account.cloud, account.tenantId);
  const activity = await readActivity();
  const badge = badgeOf({
    summary,
    signInNeeded: activity.account === 'signInNeeded',
    locale: configuration.settings.locale,
    now: new Date(Date.now() + (summary?.sweep.clockOffsetMs ?? 0)),
  });
  await showBadge(badge);
  await changeActivity({ revision: activity.revision + 1 });
}
