import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Saved, SettingsIntents } from '../../components/settings/settings-model.ts';
import { SettingsPage } from '../../components/settings/settings-page.tsx';
import { TextContext } from '../../components/text-context.ts';
import { CLOUDS } from '../../lib/microsoft/clouds.ts';
import { isSameAttestation, withAttestation } from '../../lib/settings/attestation-edits.ts';
import { mergeSettings } from '../../lib/settings/settings.ts';
import { readForm } from '../../lib/settings/settings-form.ts';
import { storedTold } from '../../lib/settings/stored-told.ts';
import { readTold, type Told, writeTold } from '../../lib/settings/told.ts';
import { watchActivity } from '../../lib/shell/activity.ts';
import { watchDismissals } from '../../lib/shell/dismissal-storage.ts';
import { watchHintHealth } from '../../lib/shell/hint-health-storage.ts';
import { allowHosts, watchHosts } from '../../lib/shell/host-permission.ts';
import { sendMessage } from '../../lib/shell/messages.ts';
import { changeOwnTold, watchTold, writeOwnTold } from '../../lib/shell/told-storage.ts';
import { readWords } from '../../lib/shell/words.ts';
import type { Text } from '../../lib/text/make-text.ts';
import { loadSettingsText } from '../../lib/text/settings-text.ts';
import { attestationIntents } from './attestation-settings.ts';
import { hintIntents } from './hint-settings.ts';
import { readStored, type Stored, settingsModel } from './read-stored.ts';

const root = document.querySelector('#settings') ?? document.body;
const redirectUri = browser.identity.getRedirectURL();
let text: Text | null = null;
let stored: Stored | null = null;
let revision = 0;
let unanswered = false;
let reading = 0;
let imported: Told | null = null;
let replaced: { readonly before: Told; readonly by: Told } | null = null;

/**
 * Stores what the person told. Another cloud's hosts are asked for first, inside the click: nothing is awaited
 * before that.
 */
async function store(
  told: Told,
  current: Stored,
  write: () => Promise<void> = () => writeOwnTold(told),
): Promise<Saved> {
  const { cloud } = mergeSettings(told.settings, {}).settings;
  const hosts = Object.values(CLOUDS[cloud]).filter((host): host is string => host !== null);
  const moves = cloud !== current.effective.settings.cloud && !current.effective.managed.includes('cloud');
  if (moves && !(await allowHosts(hosts).catch(() => false))) return { kind: 'refused' };
  try {
    await write();
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
  async save(values) {
    if (!stored) return { kind: 'failed' };
    const { told, effective } = stored;
    const read = readForm(values, told.settings, effective.managed);
    if ('problems' in read) return { kind: 'invalid', problems: read.problems };
    if (JSON.stringify(read.settings) === JSON.stringify(told.settings)) return { kind: 'unchanged' };
    const { settings } = read;
    // Attestations that another window stored meanwhile stay.
    const write = () => changeOwnTold((own) => ({ ...storedTold(own), settings }));
    return store({ ...told, settings }, stored, write);
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
    return {
      kind: 'ready',
      settings: Object.keys(settings).length,
      attestations: attestations.length,
      exceptions: exceptions.length,
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
    // What was confirmed since the import is no part of it.
    const attestations = stored.told.attestations
      .filter((one) => !by.attestations.some((other) => isSameAttestation(one, other)))
      .reduceRight(withAttestation, before.attestations);
    const saved = await store({ ...before, attestations }, stored);
    await read({ anew: true });
    return saved;
  },
};

function draw(): void {
  if (text === null) return;
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.dir;
  const model = stored && settingsModel(stored, redirectUri, unanswered);
  render(
    <TextContext.Provider value={text}>
      <SettingsPage model={model} revision={revision} intents={intents} />
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
await read();
