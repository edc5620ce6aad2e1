import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Dashboard } from '../../components/dashboard/dashboard.tsx';
import { type DashboardRoute, readRoute } from '../../components/dashboard/dashboard-route.ts';
import {
  type DashboardIntents,
  type DashboardView,
  titleOf,
} from '../../components/dashboard/dashboard-view.ts';
import { DASHBOARD_VIEWS } from '../../components/dashboard/registry.ts';
import { TextContext } from '../../components/text-context.ts';
import { adminConsentUrl } from '../../lib/microsoft/admin-consent.ts';
import { isAnotherResult, watchActivity } from '../../lib/shell/activity.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { watchTold } from '../../lib/shell/told-storage.ts';
import { openWelcome } from '../../lib/shell/welcome-tab.ts';
import { readWords } from '../../lib/shell/words.ts';
import { loadDashboardText } from '../../lib/text/dashboard-text.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { readStored, type Stored } from './read-stored.ts';
import { reportIntents } from './report-intents.ts';

const MINUTE = 60_000;

const root = document.querySelector('#dashboard') ?? document.body;
let text: Text | null = null;
let stored: Stored | null = null;
let unanswered = false;
let reading = 0;
/** The place that `stored` was read for: until the next one is read, this one stays on the screen. */
let shown = readRoute(location.hash);

/** Sends an intent. Nothing comes back but through storage; silence of the worker is shown. */
function tell(sending: Promise<unknown>): void {
  sending.catch(() => {
    unanswered = true;
    draw();
  });
}

const intents: DashboardIntents = {
  sweepNow: () => tell(sendMessage('sweepNow')),
  cancelSweep: () => tell(sendMessage('cancelSweep')),
  signIn: () => tell(sendMessage('signIn')),
  openSettings: () => void browser.runtime.openOptionsPage(),
  openWelcome: () => void openWelcome(),
  leaveDemo: () => tell(sendMessage('leaveDemo')),
  tryAgain: () => void read(),
  requestConsent: (request) => tell(sendMessage('requestConsent', request)),
  adminConsentLink(request) {
    if (!stored?.clientId || !stored.account || stored.demo) return null;
    const { cloud, tenantId } = stored.account;
    const redirectUri = browser.identity.getRedirectURL();
    return adminConsentUrl({ cloud, tenantId, clientId: stored.clientId, redirectUri }, request);
  },
  reports: reportIntents({
    account: () => stored?.account ?? null,
    isDemo: () => stored?.demo === true,
    locale: () => text?.locale ?? 'en',
  }),
};

/** The view that the address names; the first one for any other. */
const viewOf = (route: DashboardRoute): DashboardView => {
  const view = DASHBOARD_VIEWS.find(({ id }) => id === route.view) ?? DASHBOARD_VIEWS[0];
  if (view === undefined) throw new Error('There is no view');
  return view;
};

function draw(): void {
  if (text === null) return;
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.dir;
  const current = readRoute(location.hash);
  const route = placeOf(current) === placeOf(shown) ? current : shown;
  const view = viewOf(route);
  const problem = stored?.activity.problem ?? (unanswered ? 'worker' : null);
  const input = stored && { ...stored, activity: { ...stored.activity, problem } };
  const title = titleOf(view, stored?.records ?? {}, route, text) ?? text.t(`view-${view.id}`);
  document.title = text.t('dashboard-page-title', { view: title });
  render(
    <TextContext.Provider value={text}>
      <Dashboard input={input} view={view} route={route} now={new Date()} intents={intents} />
    </TextContext.Provider>,
    root,
  );
}

/** Reads everything again; of readings that overlap the last one counts. */
async function read(): Promise<void> {
  reading += 1;
  const mine = reading;
  const route = readRoute(location.hash);
  const next = await readStored(viewOf(route).reads, route).catch(() => null);
  const words = next?.text ?? text ?? (await loadDashboardText('en', readWords));
  if (mine !== reading) return;
  stored = next;
  text = words;
  shown = route;
  draw();
}

watchActivity((activity) => {
  unanswered = false;
  if (!stored || isAnotherResult(stored.activity, activity)) {
    void read();
    return;
  }
  stored = { ...stored, activity };
  draw();
});
watchTold(() => void read());

let place = placeOf(readRoute(location.hash));

/** What is chosen within a view does not make it another place. */
function placeOf({ view, parts }: DashboardRoute): string {
  return JSON.stringify([view, ...parts]);
}

addEventListener('hashchange', async () => {
  const route = readRoute(location.hash);
  const next = placeOf(route);
  const stays = viewOf(route).stays === true && viewOf(route) === viewOf(shown);
  if (next === place) {
    draw();
    return;
  }
  place = next;
  await read();
  // Another place was asked for meanwhile, and does this itself.
  if (place !== next || stays) return;
  scrollTo(0, 0);
  // Who is typing a search goes on typing; else a view that comes by its link is a new page to whoever cannot see it.
  if (document.activeElement?.closest('search')) return;
  document.querySelector<HTMLElement>('main h2[tabindex]')?.focus();
});
setInterval(draw, MINUTE);
await read();
