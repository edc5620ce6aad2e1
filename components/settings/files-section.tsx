import type { JSX, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import { ImportDialog } from './import-dialog.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import type { ImportRead, Saved, SettingsIntents, SettingsModel } from './settings-model.ts';

/** Import and export of everything the person told. */
export function FilesSection({
  model,
  intents,
}: {
  model: SettingsModel;
  intents: SettingsIntents;
}): JSX.Element {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState('');
  const [read, setRead] = useState<ImportRead | null>(null);
  const [done, setDone] = useState<Saved['kind'] | 'undone' | null>(null);

  const choose = async (event: TargetedEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = event.currentTarget.files ?? [];
    if (!chosen) return;
    const reading = await intents.readImport(chosen);
    // The same file can be chosen again after it was corrected.
    if (input.current) input.current.value = '';
    setFile(chosen.name);
    setDone(null);
    setRead(reading);
  };
  const replace = async (): Promise<void> => {
    const { kind } = await intents.replace();
    setRead(null);
    setDone(kind);
  };
  const undo = async (): Promise<void> => {
    const { kind } = await intents.undo();
    setDone(kind === 'saved' ? 'undone' : kind);
  };
  return (
    <section class="card" aria-labelledby="files">
      <h2 id="files" tabIndex={-1}>
        {t('settings-files')}
      </h2>
      <p>{t('settings-files-text')}</p>
      <p class="note">
        {t('settings-contents', { attestations: model.attestations, exceptions: model.exceptions })}
      </p>
      <div class="buttons">
        <button type="button" onClick={() => input.current?.click()}>
          {t('settings-import')}
        </button>
        <button type="button" onClick={intents.exportFile}>
          {t('settings-export')}
        </button>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={choose} />
      </div>
      <ImportOutcome
        file={file}
        done={done}
        problems={read?.kind === 'refused' ? read.problems : []}
        onUndo={undo}
      />
      {read?.kind === 'ready' && (
        <ImportDialog file={file} contents={read} onReplace={replace} onCancel={() => setRead(null)} />
      )}
    </section>
  );
}
