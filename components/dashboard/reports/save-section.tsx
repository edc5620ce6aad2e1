import warning from '@fluentui/svg-icons/icons/warning_16_regular.svg?raw';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LanguageChoice } from '../../../lib/text/language-choices.ts';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';
import {
  REPORT_FORMATS,
  type ReportFormat,
  type ReportIntents,
  type SaveOutcome,
  SPEAKING,
} from './report-intents.ts';
import { useProgress } from './use-progress.ts';

/** Chooses what is saved and in which language, says what is in it, and saves it. */
export function SaveSection({ intents }: { intents: ReportIntents }): JSX.Element {
  const { t, locale } = useText();
  const [format, setFormat] = useState<ReportFormat>('html');
  const [languages, setLanguages] = useState<readonly LanguageChoice[]>([]);
  const [chosen, setLanguage] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const { progress, begin, go, end } = useProgress();
  const stop = useRef<AbortController | null>(null);
  const isMaking = progress !== null;
  // The page's own, until another one is chosen.
  const language = chosen ?? locale;
  useEffect(() => {
    intents.languages().then(setLanguages, () => {});
  }, [intents]);

  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isMaking) return;
    stop.current = new AbortController();
    setOutcome(null);
    begin();
    const ended = await intents.save(format, language, { signal: stop.current.signal, progress: go });
    end();
    setOutcome(ended);
  };
  const said = outcome?.kind === 'saved' ? t('reports-saved', { file: outcome.file }) : null;
  return (
    <section class="card" aria-labelledby="save-report">
      <h3 id="save-report">{t('reports-make')}</h3>
      <form onSubmit={save} class="saving">
        <fieldset disabled={isMaking}>
          <legend class="note">{t('reports-format')}</legend>
          {REPORT_FORMATS.map((one) => (
            <label key={one} class="format">
              <input
                type="radio"
                name="format"
                value={one}
                checked={one === format}
                aria-describedby={`format-${one}`}
                onChange={() => setFormat(one)}
              />
              <span class="label">{t(`reports-${one}`)}</span>
              <span class="note" id={`format-${one}`}>
                {t(`reports-${one}-text`)}
              </span>
            </label>
          ))}
        </fieldset>
        {languages.length > 1 && SPEAKING.has(format) && (
          <label class="language">
            {t('reports-language')}
            <select
              value={language}
              disabled={isMaking}
              onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
            >
              {languages.map(({ id, name }) => (
                <option key={id} value={id} lang={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="names">
          <Icon svg={warning} />
          <span>{t('reports-names')}</span>
        </p>
        <div class="buttons">
          <button type="submit" class="primary" disabled={isMaking}>
            {t('reports-save')}
          </button>
          {isMaking && (
            <>
              <progress
                aria-label={t('reports-making')}
                {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
              />
              <button type="button" onClick={() => stop.current?.abort()}>
                {t('reports-cancel')}
              </button>
            </>
          )}
          <span class="said" role="status">
            {isMaking ? t('reports-making') : (said ?? (outcome ? t(`reports-${outcome.kind}`) : ''))}
          </span>
        </div>
      </form>
    </section>
  );
}
