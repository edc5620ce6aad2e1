import lock from '@fluentui/svg-icons/icons/lock_closed_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { ConnectForm } from './connect-form.tsx';
import { Step } from './step.tsx';
import type { StepId } from './steps.ts';
import type { WelcomeIntents, WelcomeModel } from './welcome-model.ts';

interface ConnectStepProps {
  readonly model: WelcomeModel;
  readonly current: StepId | null;
  readonly intents: Pick<WelcomeIntents, 'save' | 'openSettings'>;
}

/** Step 1: the app registration. Once it is told, what was told, and the way to tell it anew. */
export function ConnectStep({ model, current, intents }: ConnectStepProps): JSX.Element {
  const { t } = useText();
  const { values, managed } = model;
  const form = <ConnectForm model={model} intents={intents} />;
  return (
    <Step id="connect" current={current} heading={t('welcome-connect')}>
      {current === 'connect' ? (
        <>
          <p>{t('welcome-connect-text')}</p>
          {form}
        </>
      ) : (
        <>
          <dl>
            <dt>{t('settings-client-id')}</dt>
            <dd>
              <code dir="ltr">{values.clientId}</code>
            </dd>
            {values.tenantId && (
              <>
                <dt>{t('settings-tenant-id')}</dt>
                <dd>
                  <code dir="ltr">{values.tenantId}</code>
                </dd>
              </>
            )}
            <dt>{t('settings-cloud')}</dt>
            <dd>{t(`settings-cloud-${values.cloud}`)}</dd>
          </dl>
          {managed.includes('clientId') ? (
            <p class="note managed">
              <Icon svg={lock} />
              {t('settings-managed')}
            </p>
          ) : (
            <details class="how">
              <summary>{t('welcome-connect-change')}</summary>
              {form}
            </details>
          )}
        </>
      )}
    </Step>
  );
}
