import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Saved, SettingsIntents } from '../../components/settings/settings-model.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { TextContext } from '../../components/text-context.ts';
import { CLOUDS } from '../../lib/microsoft/clouds.ts';
import { isSameAttestation, withAttestation } from '../../lib/settings/attestation-edits.ts';
import { isSameException, withExceptions } from '../../lib/settings/exception-edits.ts';
import { mergeSettings } from '../../lib/settings/settings.ts';
import { readForm } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import { NOTHING_TOLD, readTold, type Told, writeTold } from '../../lib/settings/told.ts';
import { changesBetween } from '../../lib/settings/told-changes.ts';
import type { StoredAccount } from '../../lib/shell/account.ts';
import { watchActivity } from '../../lib/shell/activity.ts';
import { watchDismissals } from '../../lib/shell/dismissal-storage.ts';
import { watchHintHealth } from '../../lib/shell/hint-health-storage.ts';
import { allowHosts, watchHosts } from '../../lib/shell/host-permission.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { watchNotificationPreferences } from '../../lib/shell/notification-storage.ts';
import { changeOwnTold, watchTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import type { Scope } from '../../lib/store/database.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadSettingsText } from '../../lib/text/settings-text.ts';
import { attestationIntents } from './attestation-settings.ts';
import { askedException, exceptionIntents } from './exception-settings.ts';
import { FORGOTTEN, forgetEverything } from './forget.ts';
import { goToSection } from './go-to.ts';
import { hintIntents } from './hint-settings.ts';
import { notificationIntents } from './notification-settings.ts';
import { readStored, type Stored, settingsModel } from './read-stored.ts';
import { findPeople, readAcceptable } from './tenant-records.ts';

const root = document.querySelector('#settings') ?? document.body;
const redirectUri = browser.identity.getRedirectURL();
let text: Text | null = null;
let stored: Stored | null = null;
let revision = 0;
let unanswered = false;
let reading = 0;
let imported: Told | null = null;
let asked = askedException(location.hash);
let replaced: { readonly before: Told; readonly by: Told } | null = null;

const scopeOf = ({ cloud, tenantId }: StoredAccount): Scope => [cloud, tenantId];

/**
 * Stores what the person told. Another cloud's hosts are asked for first, inside the click: nothing is awaited
 * before that.
 */
async function store(
  told: Told,
  current: Stored,
  change: (own: unknown) => unknown = () => told,
): Promise<Saved> {
  const { cloud } = mergeSettings(told.settings, {}).settings;
  const hosts = Object.values(CLOUDS[cloud]).filter((host): host is string => host !== null);
  const moves = cloud !== current.effective.settings.cloud && !current.effective.managed.includes('cloud');
  if (moves && !(await allowHosts(hosts).catch(() => false))) return { kind: 'refused' };
  try {
    await changeOwnTold(change);
    return { kind: 'saved' };
  } catch {
    return { kind: 'failed' };
  }
}

/** Sends an intent. Nothing comes back but through storage; silence of the worker is shown. */
function tell(sending: Promise<unknown>): void {
  sending.catch(() => {
    unanswered = true;
    draw();
  });
}

const intents: SettingsIntents = {
  hints: hintIntents(() => read()),
  attesting: attestationIntents(() => read()),
  notifying: notificationIntents(() => read()),
  excepting: exceptionIntents(
    () => read(),
    async () => (stored?.account ? await readAcceptable(scopeOf(stored.account)) : null),
  ),
  async save(edits) {
    if (!stored) return { kind: 'failed' };
    const { told, effective } = stored;
    const form = readForm(edits, told.settings, effective.managed);
    if ('problems' in form) return { kind: 'invalid', problems: form.problems };
    if (JSON.stringify(form.settings) === JSON.stringify(told.settings)) return { kind: 'unchanged' };
    // What another window stored meanwhile stays, but for the fields that were changed here.
    const saved = await store({ ...told, settings: form.settings }, stored, (own) => {
      const now = storedTold(own);
      const again = readForm(edits, now.settings, effective.managed);
      return 'problems' in again ? null : { ...now, settings: again.settings };
    });
    await read();
    return saved;
  },
  async findPeople(query) {
    if (!stored?.account) return [];
    return await findPeople(scopeOf(stored.account), stored.activity.revision, query).catch(() => []);
  },
  signIn: () => tell(sendMessage('signIn')),
  signOut: () => tell(sendMessage('signOut')),
  exportFile() {
    if (!stored) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeTold(stored.told)], { type: 'application/json' }));
    link.download = 'posture-companion-settings.json';
    link.click();
    URL.revokeObjectURL(link.href);
  },
  async readImport(file) {
    const read = readTold(await file.text());
    if ('problems' in read) return { kind: 'refused', problems: read.problems };
    imported = read.told;
    const { settings, attestations, exceptions } = read.told;
    const before = stored?.told ?? NOTHING_TOLD;
    return {
      kind: 'ready',
      settings: Object.keys(settings).length,
      attestations: attestations.length,
      exceptions: exceptions.length,
      changes: changesBetween(before, read.told),
    };
  },
  async replace() {
    if (!stored || !imported) return { kind: 'failed' };
    const { told } = stored;
    const saved = await store(imported, stored);
    if (saved.kind !== 'saved') return saved;
    replaced = { before: told, by: imported };
    await read({ anew: true });
    return saved;
  },
  async undo() {
    if (!stored || !replaced) return { kind: 'failed' };
    const { before, by } = replaced;
    // What was confirmed or accepted since the import is no part of it.
    const attestations = stored.told.attestations
      .filter((one) => !by.attestations.some((other) => isSameAttestation(one, other)))
      .reduceRight(withAttestation, before.attestations);
    const since = stored.told.exceptions.filter(
      (one) => !by.exceptions.some((other) => isSameException(one, other)),
    );
    const exceptions = withExceptions(before.exceptions, since);
    const saved = await store({ ...before, attestations, exceptions }, stored);
    await read({ anew: true });
    return saved;
  },
  forget: forgetEverything,
};

function draw(): void {
  if (text === null) return;
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.dir;
  const model = stored && settingsModel(stored, redirectUri, unanswered, asked);
  render(
    <TextContext.Provider value={text}>
      <SettingsPage
        model={model}
        revision={revision}
        intents={intents}
        isForgotten={location.hash === FORGOTTEN}
      />
    </TextContext.Provider>,
    root,
  );
}

/** Reads everything again; `anew`: the fields start again from what is stored. */
async function read({ anew = false } = {}): Promise<void> {
  reading += 1;
  const mine = reading;
  const next = await readStored().catch(() => null);
  const words = next?.text ?? text ?? (await loadSettingsText('en', readWords));
  if (mine !== reading) return;
  stored = next;
  text = words;
  if (anew) revision += 1;
  draw();
}

watchActivity(() => {
  unanswered = false;
  void read();
});
watchTold(() => void read());
watchHosts(() => void read());
watchDismissals(() => void read());
watchHintHealth(() => void read());
watchNotificationPreferences(() => void read());
addEventListener('hashchange', () => {
  asked = askedException(location.hash);
  draw();
  goToSection(location.hash);
});
await read();
goToSection(location.hash === FORGOTTEN ? '#top' : location.hash);
