import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX } from 'preact';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** The browser did not open our storage: what to do, and the way to try again. */
export function Unreadable({ onTryAgain }: { onTryAgain(): void }): JSX.Element {
  const { t } = useText();
  return (
    <Notice
      icon={warning}
      tone="danger"
      alert
      heading={t('state-unreadable')}
      text={t('state-unreadable-text')}
    >
      <button type="button" class="primary" onClick={onTryAgain}>
        {t('state-try-again')}
      </button>
    </Notice>
  );
}
