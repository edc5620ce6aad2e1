import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import { CopyButton } from '../copy-button.tsx';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';

/** The redirect URI to register, and how. */
export function Registration({ redirectUri, url }: { redirectUri: string; url: string }): JSX.Element {
  const { t } = useText();
  return (
    <div class="field">
      <h3>{t('settings-redirect')}</h3>
      <div class="copy">
        <code>{redirectUri}</code>
        <CopyButton
          label={t('settings-redirect-copy')}
          content={redirectUri}
          done={t('settings-redirect-copied')}
        />
      </div>
      <details class="how">
        <summary>{t('settings-how')}</summary>
        <p>{t('settings-how-text')}</p>
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {t('settings-how-link')}
            <Icon svg={openIcon} />
            <span class="hidden">{t('opens-in-new-tab')}</span>
          </a>
        </p>
      </details>
    </div>
  );
}
