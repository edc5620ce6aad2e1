import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Intents } from '../../components/scorecard/intents.ts';
import { Popup } from '../../components/scorecard/popup.tsx';
import { TextContext } from '../../components/text-context.ts';
import { adminConsentUrl } from '../../lib/microsoft/admin-consent.ts';
import { isAnotherResult, watchActivity } from '../../lib/shell/activity.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { watchTold } from '../../lib/shell/told-storage.ts';
import { openWelcome } from '../../lib/shell/welcome-tab.ts';
import { readWords } from '../../lib/shell/words.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadScorecardText } from '../../lib/text/scorecard-text.ts';
import type { RiskNews } from '../../lib/views/risk-entry.ts';
import type { ScopeRequest } from '../../lib/views/unlock.ts';
import { readStored, type Stored } from './read-stored.ts';

const MINUTE = 60_000;

const root = document.querySelector('#popup') ?? document.body;
/** News to the person since this window opened, by check: marked until it closes, although the worker hears that they were seen. */
const news = new Map<string, RiskNews>();
const reported = new Set<string>();
let text: Text | null = null;
let stored: Stored | null = null;
let unanswered = false;
let reading = 0;

/** Sends an intent. Nothing comes back but through storage; silence of the worker is shown. */
function tell(sending: Promise<unknown>): void {
  sending.catch(() => {
    unanswered = true;
    draw();
  });
}

const intents: Intents = {
  sweepNow: () => tell(sendMessage('sweepNow')),
  cancelSweep: () => tell(sendMessage('cancelSweep')),
  signIn: () => tell(sendMessage('signIn')),
  openSettings: () => void browser.runtime.openOptionsPage(),
  openWelcome: () => void openWelcome(),
  leaveDemo: () => tell(sendMessage('leaveDemo')),
  tryAgain: () => void read(),
  requestConsent: (request) => tell(sendMessage('requestConsent', request)),
  adminConsentLink,
  seen(check) {
    const sweep = stored?.summary?.sweep.id ?? '';
    if (reported.has(sweep + check)) return;
    reported.add(sweep + check);
    tell(sendMessage('markSeen', { sweep, checks: [check] }));
  },
  snooze(check, until) {
    news.delete(check);
    tell(sendMessage('snooze', { sweep: stored?.summary?.sweep.id ?? '', check, until }));
  },
  unsnooze: (check) => tell(sendMessage('unsnooze', check)),
};

function adminConsentLink(request: ScopeRequest): string | null {
  if (!stored?.clientId || !stored.account || stored.demo) return null;
  const { cloud, tenantId } = stored.account;
  const redirectUri = browser.identity.getRedirectURL();
  return adminConsentUrl({ cloud, tenantId, clientId: stored.clientId, redirectUri }, request);
}

function draw(): void {
  if (text === null) return;
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.dir;
  for (const risk of stored?.summary?.risks ?? []) if (risk.news) news.set(risk.check, risk.news);
  const problem = stored?.activity.problem ?? (unanswered ? 'worker' : null);
  const input = stored && { ...stored, activity: { ...stored.activity, problem } };
  render(
    <TextContext.Provider value={text}>
      <Popup input={input} news={news} now={new Date()} intents={intents} />
    </TextContext.Provider>,
    root,
  );
}

/** Reads everything again; of readings that overtake each other the last one counts. */
async function read(): Promise<void> {
  reading += 1;
  const mine = reading;
  const next = await readStored().catch(() => null);
  const words = next?.text ?? text ?? (await loadScorecardText('en', readWords));
  if (mine !== reading) return;
  stored = next;
  text = words;
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
setInterval(draw, MINUTE);
await read();
