import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import type { SettingsIntents } from './settings-model.ts';

const GOES = ['account', 'found', 'told', 'hints', 'access'] as const;

/** Everything that is stored here goes, after a question that says what that is. */
export function ForgetSection({ forget }: { readonly forget: SettingsIntents['forget'] }): JSX.Element {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  return (
    <section class="card" aria-labelledby="forget">
      <h2 id="forget" tabIndex={-1}>
        {t('settings-forget')}
      </h2>
      <p>{t('settings-forget-text')}</p>
      <div class="buttons">
        <button type="button" class="danger" onClick={() => setAsked(true)}>
          {t('settings-forget-ask')}
        </button>
      </div>
      {isAsked && <ForgetDialog forget={forget} onClose={() => setAsked(false)} />}
    </section>
  );
}

function ForgetDialog({
  forget,
  onClose,
}: {
  readonly forget: SettingsIntents['forget'];
  readonly onClose: () => void;
}): JSX.Element {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'asking' | 'busy' | 'failed'>('asking');
  useEffect(() => dialog.current?.showModal(), []);
  const isBusy = state === 'busy';
  const run = async (): Promise<void> => {
    if (isBusy) return;
    setState('busy');
    setState(await forget());
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="forget-question"
      onCancel={(event) => isBusy && event.preventDefault()}
      onClose={onClose}
    >
      <h2 id="forget-question" class="question">
        {t('settings-forget-question')}
      </h2>
      <p>{t('settings-forget-goes')}</p>
      <ul class="goes">
        {GOES.map((what) => (
          <li key={what}>{t(`settings-forget-goes-${what}`)}</li>
        ))}
      </ul>
      <p>{t('settings-forget-stays')}</p>
      <p role="status">
        {isBusy && t('settings-forgetting')}
        {state === 'failed' && t('settings-forget-failed')}
      </p>
      <div class="buttons">
        {/* The harmless one has the focus first. */}
        <button type="button" disabled={isBusy} onClick={() => dialog.current?.close()}>
          {t('settings-import-cancel')}
        </button>
        <button type="button" class="danger" aria-disabled={isBusy} onClick={() => void run()}>
          {t('settings-forget-now')}
        </button>
      </div>
    </dialog>
  );
}
