import done from '@fluentui/svg-icons/icons/delete_20_regular.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX } from 'preact';
import { Notice } from '../notice.tsx';
import { Problem } from '../problem.tsx';
import { useText } from '../text-context.ts';
import { AccountSection } from './account-section.tsx';
import { AttestationsSection } from './attestations-section.tsx';
import { ExceptionsSection } from './exceptions-section.tsx';
import { FilesSection } from './files-section.tsx';
import { ForgetSection } from './forget-section.tsx';
import { HintsSection } from './hints-section.tsx';
import { ManagedSection } from './managed-section.tsx';
import { NotificationSection } from './notification-section.tsx';
import { SettingsForm } from './settings-form.tsx';
import type { SettingsIntents, SettingsModel } from './settings-model.ts';
import { SettingsNav } from './settings-nav.tsx';

interface SettingsPageProps {
  /** Null when the browser's storage could not be read. */
  readonly model: SettingsModel | null;
  /** Changes when stored settings changed under the form, which then starts anew. */
  readonly revision: number;
  readonly intents: SettingsIntents;
  /** Everything was forgotten a moment ago. */
  readonly isForgotten: boolean;
}

/** The settings page: one section per file, and links to them. */
export function SettingsPage({ model, revision, intents, isForgotten }: SettingsPageProps): JSX.Element {
  const { t } = useText();
  return (
    <main>
      <div class="title">
        <img src="/icons/96.png" width="32" height="32" alt="" />
        <h1 id="top" tabIndex={-1}>
          {t('settings-title')}
        </h1>
        <p>{t('product-name')}</p>
      </div>
      {model ? (
        <>
          <SettingsNav />
          <div class="content">
            {isForgotten && (
              <Notice icon={done} heading={t('settings-forgotten')} text={t('settings-forgotten-text')} />
            )}
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
            <AccountSection model={model} intents={intents} />
            <SettingsForm key={revision} model={model} intents={intents} />
            <NotificationSection model={model.notifying} intents={intents.notifying} />
            <HintsSection model={model.hints} intents={intents.hints} />
            <AttestationsSection model={model.attesting} intents={intents.attesting} />
            <ExceptionsSection model={model.excepting} intents={intents.excepting} />
            <FilesSection model={model} intents={intents} />
            <ManagedSection model={model.managedTest} />
            <ForgetSection forget={intents.forget} />
          </div>
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
