import checkmark from '@fluentui/svg-icons/icons/checkmark_circle_20_regular.svg?raw';
import question from '@fluentui/svg-icons/icons/question_circle_20_regular.svg?raw';
import warning from '@fluentui/svg-icons/icons/warning_20_regular.svg?raw';
import type { JSX, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ToldVerdict } from '../../../lib/report/pack/told-verdict.ts';
import { CopyButton } from '../../copy-button.tsx';
import { Icon } from '../../icon.tsx';
import { useText } from '../../text-context.ts';
import type { ReportIntents } from './report-intents.ts';
import { useProgress } from './use-progress.ts';

const ICONS: Readonly<Record<ToldVerdict['state'], string>> = {
  intact: checkmark,
  repacked: question,
  changed: warning,
  unreadable: question,
};

function Verdict({ told, file }: { told: ToldVerdict; file: string }): JSX.Element {
  const { t } = useText();
  return (
    <div class="pack-verdict" data-state={told.state}>
      <Icon svg={ICONS[told.state]} />
      <div>
        <h4>{told.heading}</h4>
        <p class="note">
          <bdi>{file}</bdi>
        </p>
        <p>{told.text}</p>
        {told.findings.length > 0 && (
          <ul class="findings">
            {told.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        )}
        {told.facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
        {told.head !== null && (
          <>
            <p>
              {t('reports-head')} <code>{told.head}</code>
            </p>
            <div class="buttons">
              <CopyButton label={t('reports-copy-head')} content={told.head} done={t('reports-copied')} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** Holds a pack that somebody gives against itself, here and without a network. */
export function VerifySection({ intents }: { intents: ReportIntents }): JSX.Element {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [noted, setNoted] = useState('');
  const [found, setFound] = useState<{ file: string; told: ToldVerdict | null } | null>(null);
  const { progress, begin, go, end } = useProgress();

  const choose = async ({ currentTarget }: TargetedEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    setFound(null);
    begin();
    const told = await intents.verify(file, noted, { progress: go });
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
    end();
    setFound({ file: file.name, told });
  };
  return (
    <section class="card" aria-labelledby="verify-pack">
      <h3 id="verify-pack">{t('reports-verify')}</h3>
      <p>{t('reports-verify-text')}</p>
      <label class="noted">
        {t('reports-noted')}
        <input
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={noted}
          aria-describedby="noted-text"
          onInput={({ currentTarget }) => setNoted(currentTarget.value)}
        />
        <span class="note" id="noted-text">
          {t('reports-noted-text')}
        </span>
      </label>
      <div class="buttons">
        <button type="button" disabled={progress !== null} onClick={() => input.current?.click()}>
          {t('reports-choose')}
        </button>
        <input ref={input} type="file" accept=".zip,application/zip" hidden onChange={choose} />
        {progress && (
          <progress
            aria-label={t('reports-verifying')}
            {...(progress.total > 0 ? { value: progress.done, max: progress.total } : {})}
          />
        )}
      </div>
      <div role="status">
        {progress && t('reports-verifying')}
        {found && (found.told ? <Verdict told={found.told} file={found.file} /> : t('reports-unverified'))}
      </div>
      <p class="note">{t('reports-limits')}</p>
    </section>
  );
}
