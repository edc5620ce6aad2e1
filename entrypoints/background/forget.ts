import { disarmAllAlarms } from '../../lib/shell/alarms.ts';
import { forgetAllStorage } from '../../lib/shell/all-storage.ts';
import { giveUpOptionalHosts } from '../../lib/shell/host-permission.ts';
import { clearNotifications } from '../../lib/shell/notifications.ts';
import { registerHints, removeHintsFromTabs } from '../../lib/shell/portal-scripts.ts';
import { showBadge } from '../../lib/shell/toolbar.ts';
import { deleteAllDatabases } from '../../lib/store/database.ts';
import { badgeOf } from '../../lib/views/badge.ts';
import { endLife } from './at-work.ts';
import { disconnect, forgetTokens, readConfiguration } from './product.ts';
import { forgetSignIn } from './sign-in-flow.ts';
import { cancelSweep } from './sweeper.ts';

/** In this order: without account and settings no page opens the database again. */
const STEPS: readonly (() => Promise<void>)[] = [
  forgetTokens,
  disconnect,
  forgetAllStorage,
  disarmAllAlarms,
  clearNotifications,
  // Tabs can be asked only while the browser still allows their hosts.
  removeHintsFromTabs,
  () => registerHints([]),
  giveUpOptionalHosts,
  deleteAllDatabases,
  async () => {
    const { locale } = (await readConfiguration()).settings;
    await showBadge(badgeOf({ summary: null, signInNeeded: false, locale, now: new Date() }));
  },
];

/** All that can be taken away goes, whatever cannot. @throws when something stays */
async function clear(): Promise<void> {
  forgetSignIn();
  const failed: unknown[] = [];
  for (const step of STEPS) await step().catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed);
}

async function forget(): Promise<boolean> {
  try {
    await endLife(cancelSweep, clear);
    return true;
  } catch {
    return false;
  }
}

let forgetting: Promise<boolean> | null = null;

/**
 * Forgets everything that the extension ever stored, or joins whoever does: afterwards no record is readable through
 * any extension API, and nothing that was under way writes one. True when all of it is gone; it can be asked again
 * where it is not.
 */
export function forgetEverything(): Promise<boolean> {
  forgetting ??= forget().finally(() => {
    forgetting = null;
  });
  return forgetting;
}
