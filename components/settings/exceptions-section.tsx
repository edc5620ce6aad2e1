import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import { ExceptionDialog } from './exception-dialog.tsx';
import { aboutLine, ExceptionRow } from './exception-row.tsx';
import type {
  ExceptionDraft,
  ExceptionLine,
  ExceptionsIntents,
  ExceptionsModel,
} from './exceptions-model.ts';

/** What was done last, and what takes it back. */
interface Done {
  readonly words: string;
  readonly undo: (() => Promise<'saved' | 'failed'>) | null;
}

type Shown = 'all' | ExceptionLine['state'];
const STATES = ['all', 'inForce', 'due', 'notBegun', 'ended'] as const;

/** So many lines are shown until the person asks for more. */
const LINES = 25;

/** Failing subjects that somebody accepts in writing: how each stands, and the way to accept, renew or remove. */
export function ExceptionsSection({
  model,
  intents,
}: {
  readonly model: ExceptionsModel;
  readonly intents: ExceptionsIntents;
}): JSX.Element {
  const { t } = useText();
  const { lines, person, people, today, asked } = model;
  const [draft, setDraft] = useState<ExceptionDraft | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [query, setQuery] = useState('');
  const [state, setState] = useState<Shown>('all');
  const [most, setMost] = useState(LINES);
  const undo = useRef<HTMLButtonElement>(null);
  const isRemoved = useRef(false);

  const open = (check: string, subjects: readonly string[], renews: ExceptionLine | null = null): void =>
    setDraft({
      check,
      subjects,
      owner: renews?.exception.owner ?? person,
      reason: renews?.exception.reason ?? '',
      from: today,
      until: '',
      renews: renews !== null,
    });
  useEffect(() => {
    if (asked) open(asked.check, asked.subjects);
  }, [asked]);
  // The button that was pressed has gone.
  useEffect(() => {
    if (isRemoved.current) undo.current?.focus({ preventScroll: true });
    isRemoved.current = false;
  }, [done]);

  const failed = (): void => setDone({ words: t('settings-save-failed'), undo: null });
  const remove = async (line: ExceptionLine): Promise<void> => {
    const gone = [line.exception, ...line.others];
    if ((await intents.remove(gone)) === 'failed') return failed();
    isRemoved.current = true;
    setDone({
      words: t('settings-except-removed', { title: aboutLine(line) }),
      undo: () => intents.putBack(gone),
    });
  };
  const takeBack = async (doing: NonNullable<Done['undo']>): Promise<void> => {
    if ((await doing()) === 'failed') return failed();
    setDone({ words: t('settings-except-undone'), undo: null });
    document.getElementById('exceptions')?.focus({ preventScroll: true });
  };
  const wanted = query.trim().toLowerCase();
  const found = lines.filter(
    (line) =>
      (state === 'all' || line.state === state) &&
      [line.name, line.title, line.exception.owner, line.exception.reason, line.exception.subject].some(
        (words) => words.toLowerCase().includes(wanted),
      ),
  );
  return (
    <section class="card" aria-labelledby="exceptions">
      <h2 id="exceptions" tabIndex={-1}>
        {t('settings-exceptions')}
      </h2>
      <p>{t('settings-exceptions-text')}</p>
      <div class="buttons">
        <button type="button" onClick={() => open('', [])}>
          {t('settings-except-add')}
        </button>
      </div>
      {lines.length > 0 && (
        <div class="filters">
          <div class="field">
            <label for="except-search">{t('settings-except-search')}</label>
            <input
              id="except-search"
              type="search"
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for="except-show">{t('settings-except-show')}</label>
            <select
              id="except-show"
              value={state}
              onChange={(event) => setState(event.currentTarget.value as Shown)}
            >
              {STATES.map((one) => (
                <option key={one} value={one}>
                  {t(`settings-except-show-${one}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      <p class="note" role="status">
        {lines.length === 0
          ? t('settings-except-none')
          : t('settings-except-count', { shown: found.length, all: lines.length })}
      </p>
      <ul class="attestations">
        {found.slice(0, most).map((line) => (
          <ExceptionRow
            key={line.key}
            line={line}
            onRenew={() => open(line.exception.check, [line.exception.subject], line)}
            onRemove={() => void remove(line)}
          />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" onClick={() => setMost(most + LINES)}>
          {t('settings-except-more', { count: found.length - most })}
        </button>
      )}
      <div role="status" class="attest-done">
        {done && <p>{done.words}</p>}
        {done?.undo && (
          <button ref={undo} type="button" onClick={() => done.undo && void takeBack(done.undo)}>
            {t('settings-undo')}
          </button>
        )}
      </div>
      {draft && (
        <ExceptionDialog
          draft={draft}
          lines={lines}
          people={people}
          intents={intents}
          onClose={(accepted) => {
            setDraft(null);
            if (accepted.length === 0) return;
            setDone({
              words: t('settings-except-saved', { count: accepted.length }),
              undo: () => intents.remove(accepted),
            });
          }}
        />
      )}
    </section>
  );
}
