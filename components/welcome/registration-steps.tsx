import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import { CopyButton } from '../copy-button.tsx';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import type { RegistrationGuide } from './welcome-model.ts';

interface RegistrationStepsProps {
  readonly redirectUri: string;
  readonly guide: RegistrationGuide;
}

/** Two ways to the same app registration: by hand in the portal, or by a script. */
export function RegistrationSteps({ redirectUri, guide }: RegistrationStepsProps): JSX.Element {
  const { t } = useText();
  return (
    <div class="ways">
      <h3>{t('welcome-register')}</h3>
      <details class="way" name="way" open>
        <summary>{t('welcome-by-hand')}</summary>
        <ol>
          <li>
            <a class="out" href={guide.url} target="_blank" rel="noreferrer">
              {t('settings-how-link')}
              <Icon svg={openIcon} />
              <span class="hidden">{t('opens-in-new-tab')}</span>
            </a>{' '}
            {t('welcome-by-hand-new')}
          </li>
          <li>
            {t('welcome-by-hand-redirect')}
            <div class="copy">
              <code dir="ltr">{redirectUri}</code>
              <CopyButton
                label={t('settings-redirect-copy')}
                content={redirectUri}
                done={t('settings-redirect-copied')}
              />
            </div>
          </li>
          <li>{t('welcome-by-hand-ids')}</li>
        </ol>
      </details>
      <details class="way" name="way">
        <summary>{t('welcome-by-script')}</summary>
        <p>{t('welcome-by-script-text')}</p>
        <textarea aria-label={t('welcome-script')} readOnly rows={8} dir="ltr" value={guide.script} />
        <div class="copy">
          <CopyButton
            label={t('welcome-script-copy')}
            content={guide.script}
            done={t('welcome-script-copied')}
          />
        </div>
      </details>
    </div>
  );
}
