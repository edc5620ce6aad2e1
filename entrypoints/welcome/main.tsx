import { render } from 'preact';
import { browser } from 'wxt/browser';
import { TextContext } from '../../components/text-context.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { WelcomeIntents } from '../../components/welcome/welcome-model.ts';
import { adminConsentUrl } from '../../lib/microsoft/admin-consent.ts';
import { isAnotherResult, watchActivity } from '../../lib/shell/activity.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { watchTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadWelcomeText } from '../../lib/text/welcome-text.ts';
import { readStored, type Stored, welcomeModel } from './read-stored.ts';
import { saveConnection } from './save-connection.ts';
import { storeDemo } from './store-demo.ts';

const MINUTE = 60_000;

const root = document.querySelector('#welcome') ?? document.body;
const redirectUri = browser.identity.getRedirectURL();
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

const intents: WelcomeIntents = {
  save: async (values) => (stored ? saveConnection(values, stored.effective) : { kind: 'failed' }),
  signIn: () => tell(sendMessage('signIn')),
  sweepNow: () => tell(sendMessage('sweepNow')),
  cancelSweep: () => tell(sendMessage('cancelSweep')),
  openSettings: () => void browser.runtime.openOptionsPage(),
  tryAgain: () => void read(),
  requestConsent: (request) => tell(sendMessage('requestConsent', request)),
  adminConsentLink(request) {
    const clientId = stored?.effective.settings.clientId;
    if (!clientId || !stored?.account) return null;
    const { cloud, tenantId } = stored.account;
    return adminConsentUrl({ cloud, tenantId, clientId, redirectUri }, request);
  },
  async showDemo() {
    try {
      await storeDemo();
    } catch {
      return false;
    }
    tell(sendMessage('showDemo'));
    return true;
  },
  leaveDemo: () => tell(sendMessage('leaveDemo')),
};

function draw(): void {
  if (text === null) return;
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.dir;
  document.title = text.t('welcome-page-title');
  const model = stored && welcomeModel(stored, text.t('product-name'), redirectUri, unanswered);
  render(
    <TextContext.Provider value={text}>
      <Welcome model={model} now={new Date()} intents={intents} />
    </TextContext.Provider>,
    root,
  );
}

/** Reads everything again; of readings that overtake each other the last one counts. */
async function read(): Promise<void> {
  reading += 1;
  const mine = reading;
  const next = await readStored().catch(() => null);
  const words = next?.text ?? text ?? (await loadWelcomeText('en', readWords));
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
