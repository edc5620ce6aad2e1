import type { JSX } from 'preact';
import type { ExplainedBy } from '../lib/views/evidence/check-detail.ts';
import { Dated } from './moment.tsx';
import { useText } from './text-context.ts';

/** Who brought a risk about, when, and where the log says so. */
export function Explained({ explained }: { readonly explained: ExplainedBy }): JSX.Element {
  const { t } = useText();
  const { by, activity, at, url } = explained;
  return (
    <p class="note" dir="auto">
      <Dated id="explained" at={at} values={{ by, activity }} />{' '}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('explained-log')}
          <span class="hidden"> {t('opens-in-new-tab')}</span>
        </a>
      )}
    </p>
  );
}
