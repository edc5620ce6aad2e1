import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX } from 'preact';
import { Notice } from '../notice.tsx';
import { Problem } from '../problem.tsx';
import { useText } from '../text-context.ts';
import { AccountSection } from './account-section.tsx';
import { AttestationsSection } from './attestations-section.tsx';
import { FilesSection } from './files-section.tsx';
import { HintsSection } from './hints-section.tsx';
import { SettingsForm } from './settings-form.tsx';
import type { SettingsIntents, SettingsModel } from './settings-model.ts';

interface SettingsPageProps {
  /** Null when the browser's storage could not be read. */
  readonly model: SettingsModel | null;
  /** Changes when stored settings changed under the form, which then starts anew. */
  readonly revision: number;
  readonly intents: SettingsIntents;
}

/** The settings page: connection, checking, hints, account, attestations, import and export. */
export function SettingsPage({ model, revision, intents }: SettingsPageProps): JSX.Element {
  const { t } = useText();
  return (
    <main>
      <div class="title">
        <img src="/icons/96.png" width="32" height="32" alt="" />
        <h1>{t('settings-title')}</h1>
        <p>{t('product-name')}</p>
      </div>
      {model ? (
        <>
          <p class="intro">
            {t('settings-intro')} <a href="/welcome.html">{t('settings-welcome')}</a>
          </p>
          {model.problem && <Problem code={model.problem} />}
          {model.problems.map(({ name, message }) => (
            <Notice
              key={name}
              icon={warning}
              tone="warning"
              heading={name}
              text={t('settings-problem-stored', { message })}
            />
          ))}
          <SettingsForm key={revision} model={model} intents={intents} />
          <HintsSection model={model.hints} intents={intents.hints} />
          <AccountSection model={model} intents={intents} />
          <AttestationsSection model={model.attesting} intents={intents.attesting} />
          <FilesSection model={model} intents={intents} />
        </>
      ) : (
        <Notice
          icon={warning}
          tone="danger"
          alert
          heading={t('settings-unreadable')}
          text={t('settings-unreadable-text')}
        />
      )}
    </main>
  );
}
