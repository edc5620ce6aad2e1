import type { JSX } from 'preact';
import { useText } from '../text-context.ts';
import type { NamedProblem, Saved } from './settings-model.ts';

interface ImportOutcomeProps {
  readonly file: string;
  readonly done: Saved['kind'] | 'undone' | null;
  readonly problems: readonly NamedProblem[];
  readonly onUndo: () => void;
}

const FAILED: Readonly<Partial<Record<Saved['kind'] | 'undone', string>>> = {
  refused: 'settings-cloud-refused',
  failed: 'settings-save-failed',
  undone: 'settings-undone',
};

/** What came of the last import: done and how to undo it, or every problem by name. */
export function ImportOutcome({ file, done, problems, onUndo }: ImportOutcomeProps): JSX.Element {
  const { t } = useText();
  const failed = done && FAILED[done];
  return (
    <div role="status" class="outcome">
      {done === 'saved' && (
        <>
          <p>{t('settings-imported', { file })}</p>
          <button type="button" onClick={onUndo}>
            {t('settings-undo')}
          </button>
        </>
      )}
      {failed && <p>{t(failed)}</p>}
      {problems.length > 0 && (
        <>
          <p class="problem">{t('settings-import-refused', { file, count: problems.length })}</p>
          <ul>
            {problems.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                <code>{name}</code> {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
