import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../text-context.ts';
import { ImportChanges } from './import-changes.tsx';
import type { ImportRead } from './settings-model.ts';

interface ImportDialogProps {
  readonly file: string;
  readonly contents: Extract<ImportRead, { kind: 'ready' }>;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Asks before anything is replaced. Esc and Cancel change nothing. */
export function ImportDialog({ file, contents, onReplace, onCancel }: ImportDialogProps): JSX.Element {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { settings, attestations, exceptions } = contents;
  return (
    <dialog ref={dialog} aria-labelledby="import-question" onClose={onCancel}>
      <h2 id="import-question" class="question">
        {t('settings-import-question')}
      </h2>
      <p>{t('settings-import-question-text', { file, settings, attestations, exceptions })}</p>
      <ImportChanges changes={contents.changes} />
      <div class="buttons">
        <button type="button" class="primary" onClick={onReplace}>
          {t('settings-import-replace')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('settings-import-cancel')}
        </button>
      </div>
    </dialog>
  );
}
