import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX } from 'preact';
import { Notice } from './notice.tsx';
import { useText } from './text-context.ts';

/** The last thing that went wrong and the next step. A code without words is shown, so that it can be reported. */
export function Problem({ code }: { code: string }): JSX.Element {
  const { t, has } = useText();
  const known = has(`error-${code}`);
  return (
    <Notice
      icon={warning}
      tone="danger"
      alert
      heading={known ? t(`error-${code}`) : t('error-unknown', { code })}
      text={t(known ? `error-${code}-next` : 'error-unknown-next')}
    />
  );
}
