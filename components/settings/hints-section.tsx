import lock from '@fluentui/svg-icons/icons/lock_closed_16_regular.svg?raw';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { HiddenHints } from './hidden-hints.tsx';
import { HintCounts } from './hint-counts.tsx';
import type { HintsIntents, HintsModel } from './hints-model.ts';
import { PortalList } from './portal-list.tsx';
import type { Saved } from './settings-model.ts';

const SAID: Readonly<Record<Saved['kind'], string>> = {
  saved: 'settings-saved',
  unchanged: 'settings-nothing-to-save',
  refused: 'settings-portal-refused',
  failed: 'settings-save-failed',
  invalid: 'settings-save-failed',
};

/** Hints in the portals: where they show, the shortcut, what is hidden, and what was counted. */
export function HintsSection({
  model,
  intents,
}: {
  readonly model: HintsModel;
  readonly intents: HintsIntents;
}): JSX.Element {
  const { t } = useText();
  const [said, say] = useState('');
  const [busy, setBusy] = useState<Parameters<typeof PortalList>[0]['busy']>(null);

  const tell = async (doing: Promise<Saved['kind']>, host = ''): Promise<void> => {
    say('');
    say(t(SAID[await doing], { host }));
  };
  const onSwitch = async (host: string, on: boolean): Promise<void> => {
    if (busy !== null) return;
    // The browser is asked inside the click, before anything else happens.
    const doing = intents.switchPortal(host, on);
    setBusy({ host, on });
    await tell(doing, host);
    setBusy(null);
  };
  return (
    <section class="card" aria-labelledby="hints">
      <h2 id="hints" tabIndex={-1}>
        {t('settings-hints')}
      </h2>
      <p>{t('settings-hints-text')}</p>
      {model.managed && (
        <p class="note managed">
          <Icon svg={lock} />
          {t('settings-managed')}
        </p>
      )}
      <PortalList model={model} busy={busy} onSwitch={(host, on) => void onSwitch(host, on)} />
      {model.strangers.length > 0 && (
        <p class="note">{t('settings-portal-strangers', { hosts: model.strangers.join(', ') })}</p>
      )}
      <p role="status">{said}</p>
      <p class="note">
        {model.keys === null ? t('settings-hints-no-keys') : t('settings-hints-keys', { keys: model.keys })}
      </p>
      <HiddenHints hidden={model.hidden} onShowAgain={(site) => void tell(intents.showAgain(site))} />
      <HintCounts report={model.report} onForget={() => void tell(intents.forgetCounts())} />
    </section>
  );
}
