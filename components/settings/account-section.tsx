import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import type { SettingsIntents, SettingsModel } from './settings-model.ts';

/** Who is signed in, and the way in or out. */
export function AccountSection({
  model,
  intents,
}: {
  model: SettingsModel;
  intents: SettingsIntents;
}): JSX.Element {
  const { t } = useText();
  const { account, signingIn } = model;
  const setUp = model.values.clientId !== '';
  const state = account
    ? t('settings-signed-in', { name: account.username })
    : t(signingIn ? 'settings-signing-in' : setUp ? 'settings-signed-out' : 'settings-client-id-first');
  return (
    <section class="card" aria-labelledby="account">
      <h2 id="account" tabIndex={-1}>
        {t('settings-account')}
      </h2>
      <p role="status" dir="auto">
        {state}
      </p>
      <div class="buttons">
        {account ? (
          <button type="button" onClick={intents.signOut}>
            {t('settings-sign-out')}
          </button>
        ) : (
          <button type="button" disabled={!setUp || signingIn} onClick={intents.signIn}>
            {t('settings-sign-in')}
          </button>
        )}
      </div>
      {account && <p class="note">{t('settings-sign-out-hint')}</p>}
    </section>
  );
}
