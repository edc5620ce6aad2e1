import type { JSX } from 'preact';
import { CopyButton } from '../copy-button.tsx';
import { useText } from '../text-context.ts';
import type { HintsModel } from './hints-model.ts';

/** What hints met in the portals: everything that "Copy" copies is in view. */
export function HintCounts({
  report,
  onForget,
}: Pick<HintsModel, 'report'> & { readonly onForget: () => void }): JSX.Element {
  const { t } = useText();
  return (
    <details class="field">
      <summary>{t('settings-hints-counts')}</summary>
      <p class="note">{t('settings-hints-counts-text')}</p>
      {report === null ? (
        <p>{t('settings-hints-no-counts')}</p>
      ) : (
        <>
          <textarea
            readOnly
            rows={12}
            dir="ltr"
            lang="en"
            aria-label={t('settings-hints-counts')}
            value={report}
          />
          <div class="buttons">
            <CopyButton label={t('settings-hints-copy')} content={report} done={t('settings-hints-copied')} />
            <button type="button" onClick={onForget}>
              {t('settings-hints-forget')}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
