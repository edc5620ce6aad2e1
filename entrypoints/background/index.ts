import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { standingRisks } from '../../lib/risks/standing.ts';
import { isJudgedAnew } from '../../lib/settings/judged-anew.ts';
import { changeActivity } from '../../lib/shell/activity.ts';
import { CONTINUE_ALARM, onAlarm, SWEEP_ALARM } from '../../lib/shell/alarms.ts';
import { onCommand } from '../../lib/shell/commands.ts';
import { watchHosts } from '../../lib/shell/host-permission.ts';
import { onMessage } from '../../lib/shell/messages.ts';
import { onNotificationClicked } from '../../lib/shell/notifications.ts';
import { isOwnPage } from '../../lib/shell/sender.ts';
import { type ToldChange, watchTold } from '../../lib/shell/told-storage.ts';
import { openScorecard } from '../../lib/shell/toolbar.ts';
import { markRisksSeen } from '../../lib/store/seen.ts';
import { leaveDemo, showDemo } from './demo.ts';
import { focusHint } from './focus-hint.ts';
import { followPortals } from './portal-scripts.ts';
import { listenToPortals } from './portals.ts';
import { connect, currentAccount, readConfiguration, scopeOf } from './product.ts';
import { requestConsent, signIn, signOut } from './sign-in.ts';
import { refreshSurfaces } from './surfaces.ts';
import { armAlarm, cancelSweep, sweepAfresh, sweepNow, wakeUp } from './sweeper.ts';
import { welcome } from './welcome.ts';

type Sender = Parameters<typeof isOwnPage>[0];

/** Runs an intent of one of our own pages; anybody else is not heard. The page does not wait for the end of it. */
function intent<Data>(run: (data: Data) => Promise<void>): (message: { data: Data; sender: Sender }) => void {
  return ({ data, sender }) => {
    if (isOwnPage(sender)) void run(data);
  };
}

async function markSeen(keys: readonly string[]): Promise<void> {
  const configuration = await readConfiguration();
  const account = await currentAccount(configuration);
  if (account === null || !Array.isArray(keys)) return;
  await markRisksSeen(await connect(), scopeOf(account), keys, new Date().toISOString(), standingRisks);
  await refreshSurfaces(configuration);
}

/** What was told may change any verdict: judged again at once. Another client id or cloud means another sign-in. */
async function toldChanged({ before, after, byPolicy }: ToldChange): Promise<void> {
  followPortals();
  if (!byPolicy && !isJudgedAnew(before, after)) return;
  await armAlarm();
  const configuration = await readConfiguration();
  if ((await currentAccount(configuration)) !== null) {
    await sweepAfresh();
    return;
  }
  await cancelSweep();
  await changeActivity({ account: 'signedOut', sweep: null });
  await refreshSurfaces(configuration);
}

export default defineBackground({
  type: 'module',
  // Listeners stand before anything is awaited: an event that woke the worker is lost otherwise.
  main() {
    onMessage('sweepNow', intent(sweepNow));
    onMessage('cancelSweep', intent(cancelSweep));
    onMessage('signIn', intent(signIn));
    onMessage('signOut', intent(signOut));
    onMessage('requestConsent', intent(requestConsent));
    onMessage('markSeen', intent(markSeen));
    onMessage('showDemo', intent(showDemo));
    onMessage('leaveDemo', intent(leaveDemo));
    listenToPortals();
    onAlarm((name) => {
      if (name === SWEEP_ALARM) void sweepNow();
      if (name === CONTINUE_ALARM) void wakeUp();
    });
    onNotificationClicked(() => void openScorecard());
    onCommand('focus-hint', (tabId) => void focusHint(tabId));
    watchTold((change) => void toldChanged(change));
    watchHosts(followPortals);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      followPortals();
      void wakeUp();
      void welcome(reason);
    });
    browser.runtime.onStartup.addListener(() => void wakeUp());
    void wakeUp();
  },
});
