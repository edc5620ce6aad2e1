import openIcon from '@fluentui/svg-icons/icons/open_16_regular.svg?raw';
import type { JSX } from 'preact';
import { Icon } from './icon.tsx';
import { useText } from './text-context.ts';

/** A page of Microsoft's, in a new tab; `about` completes its words for who cannot see what stands beside them. */
export function ExternalLink({
  url,
  words,
  about = '',
}: {
  url: string;
  words: string;
  about?: string;
}): JSX.Element {
  const { t } = useText();
  return (
    <a class="external" href={url} target="_blank" rel="noreferrer">
      {words}
      <Icon svg={openIcon} />
      <span class="hidden">
        {about} {t('opens-in-new-tab')}
      </span>
    </a>
  );
}
