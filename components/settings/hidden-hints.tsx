import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import type { HintsModel } from './hints-model.ts';

/** Where "Not now" hides hints at present, and how to have them back. */
export function HiddenHints({
  hidden: { sites, places },
  onShowAgain,
}: Pick<HintsModel, 'hidden'> & { readonly onShowAgain: (site: string | null) => void }): JSX.Element {
  const { t } = useText();
  const rows: [site: string | null, words: string][] = [
    ...sites.map((site): [string, string] => [site, t('settings-hints-hidden-site', { site })]),
    ...(places > 0 ? [[null, t('settings-hints-hidden-pages', { count: places })] as [null, string]] : []),
  ];
  return (
    <div class="field">
      <h3>{t('settings-hints-hidden')}</h3>
      {rows.length === 0 && <p class="note">{t('settings-hints-nothing-hidden')}</p>}
      <ul>
        {rows.map(([site, words]) => (
          <li key={site} class="hidden-hint">
            <span>{words}</span>
            <button
              type="button"
              aria-label={t('settings-hints-show-again-what', { what: words })}
              onClick={() => onShowAgain(site)}
            >
              {t('settings-hints-show-again')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
