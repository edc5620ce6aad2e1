import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isJudgedAnew, isToldAnew } from '../../lib/settings/judged-anew.ts';
import { changeActivity } from '../../lib/shell/activity.ts';
import { ANNOUNCE_ALARM, CLOCK_ALARM, CONTINUE_ALARM, onAlarm, SWEEP_ALARM } from '../../lib/shell/alarms.ts';
import { onCommand } from '../../lib/shell/commands.ts';
import { watchHosts } from '../../lib/shell/host-permission.ts';
import { onMessage } from '../../lib/shell/messages.ts';
import { watchNotificationPreferences } from '../../lib/shell/notification-storage.ts';
import { onNotificationUsed } from '../../lib/shell/notifications.ts';
import { isOwnPage } from '../../lib/shell/sender.ts';
import { type ToldChange, watchTold } from '../../lib/shell/told-storage.ts';
import { openScorecard } from '../../lib/shell/toolbar.ts';
import { announce } from './announce.ts';
import { atWork, isShut } from './at-work.ts';
import { leaveDemo, showDemo } from './demo.ts';
import { focusHint } from './focus-hint.ts';
import { forgetEverything } from './forget.ts';
import { followPortals } from './portal-scripts.ts';
import { listenToPortals } from './portals.ts';
import { currentAccount, readConfiguration } from './product.ts';
import { markSeen, snooze, snoozeNotification, unsnooze } from './risk-deeds.ts';
import { requestConsent, signIn, signOut } from './sign-in.ts';
import { refreshSurfaces } from './surfaces.ts';
import { armAlarm, cancelSweep, sweepAfresh, sweepNow, tellAnew, wakeUp } from './sweeper.ts';
import { welcome } from './welcome.ts';

type Sender = Parameters<typeof isOwnPage>[0];

/** Runs an intent of one of our own pages; anybody else is not heard. The page does not wait for the end of it. */
function intent<Data>(run: (data: Data) => Promise<void>): (message: { data: Data; sender: Sender }) => void {
  return ({ data, sender }) => {
    if (isOwnPage(sender)) void atWork(() => run(data));
  };
}

async function announceNow(): Promise<void> {
  await announce(await readConfiguration());
}

/** The same where a window waits for the person: it may wait longer than what else is at work. */
function windowIntent<Data>(
  run: (data: Data) => Promise<void>,
): (message: { data: Data; sender: Sender }) => void {
  return ({ data, sender }) => {
    if (isOwnPage(sender) && !isShut()) void run(data);
  };
}

/** What was told may change any verdict: judged again at once. Another client id or cloud means another sign-in. */
async function toldChanged({ before, after, byPolicy }: ToldChange): Promise<void> {
  // All of it was taken away: whoever forgot it has seen to the rest.
  if (!byPolicy && after === undefined) return;
  followPortals();
  if (!byPolicy && !isJudgedAnew(before, after)) {
    if (isToldAnew(before, after)) await tellAnew();
    return;
  }
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
    onMessage('signIn', windowIntent(signIn));
    onMessage('signOut', intent(signOut));
    onMessage('requestConsent', windowIntent(requestConsent));
    onMessage('forgetEverything', async ({ sender }) => isOwnPage(sender) && (await forgetEverything()));
    onMessage('markSeen', intent(markSeen));
    onMessage('snooze', intent(snooze));
    onMessage('unsnooze', intent(unsnooze));
    onMessage('showDemo', intent(showDemo));
    onMessage('leaveDemo', intent(leaveDemo));
    listenToPortals();
    onAlarm((name) => {
      if (name === SWEEP_ALARM) void atWork(sweepNow);
      if (name === CONTINUE_ALARM) void atWork(wakeUp);
      if (name === ANNOUNCE_ALARM) void atWork(announceNow);
      if (name === CLOCK_ALARM) void atWork(wakeUp);
    });
    onNotificationUsed({
      open: () => void openScorecard(),
      snooze: (id) => void atWork(() => snoozeNotification(id)),
    });
    onCommand('focus-hint', (tabId) => void focusHint(tabId));
    watchTold((change) => void atWork(() => toldChanged(change)));
    // Quiet hours that were moved may be over now, or end at another time.
    watchNotificationPreferences(() => void atWork(announceNow));
    watchHosts(followPortals);
    browser.runtime.onInstalled.addListener(({ reason }) => {
      followPortals();
      void atWork(wakeUp);
      void welcome(reason);
    });
    browser.runtime.onStartup.addListener(() => void atWork(wakeUp));
    void atWork(wakeUp);
  },
});
