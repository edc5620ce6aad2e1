import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attestation } from '../../lib/settings/told.ts';
import { useText } from '../text-context.ts';
import { AttestationDialog } from './attestation-dialog.tsx';
import { AttestationRow, titleOf } from './attestation-row.tsx';
import type { AttestationLine, AttestationsIntents, AttestationsModel } from './attestations-model.ts';

/** What was done last, and what "Undo" would bring back. */
interface Done {
  readonly words: string;
  readonly removed: { readonly line: AttestationLine; readonly attestation: Attestation } | null;
}

/** Everything that only a person can confirm: how it stands, and the way to confirm, renew or remove it. */
export function AttestationsSection({
  model,
  intents,
}: {
  readonly model: AttestationsModel;
  readonly intents: AttestationsIntents;
}): JSX.Element {
  const { t } = useText();
  const [open, setOpen] = useState<AttestationLine | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const section = useRef<HTMLElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { lines, strangers } = model;

  const removed = done?.removed ?? null;
  // The button that was pressed has gone or is about another attestation now.
  useEffect(() => {
    if (removed) undo.current?.focus({ preventScroll: true });
  }, [removed]);

  const failed = (): void => setDone({ words: t('settings-save-failed'), removed: null });
  const remove = async (line: AttestationLine): Promise<void> => {
    const { attestation } = line;
    if (attestation === null) return;
    if ((await intents.remove(attestation)) === 'failed') return failed();
    const words = line.earlier.length > 0 ? 'settings-attest-removed-earlier' : 'settings-attest-removed';
    setDone({ words: t(words, { title: titleOf(line) }), removed: { line, attestation } });
  };
  const putBack = async ({ line, attestation }: NonNullable<Done['removed']>): Promise<void> => {
    if ((await intents.putBack(attestation)) === 'failed') return failed();
    setDone({ words: t('settings-attest-undone', { title: titleOf(line) }), removed: null });
    section.current?.querySelector<HTMLElement>(`[data-attest="${line.key}"]`)?.focus();
  };
  const closed = (line: AttestationLine, saved: boolean): void => {
    setOpen(null);
    if (saved) setDone({ words: t('settings-attest-saved', { title: titleOf(line) }), removed: null });
  };
  return (
    <section ref={section} class="card" aria-labelledby="attestations">
      <h2 id="attestations" tabIndex={-1}>
        {t('settings-attestations')}
      </h2>
      <p>{t('settings-attestations-text')}</p>
      <ul class="attestations">
        {lines.map((line) => (
          <AttestationRow
            key={line.key}
            line={line}
            onConfirm={() => setOpen(line)}
            onRemove={() => void remove(line)}
          />
        ))}
      </ul>
      {strangers.length > 0 && (
        <p class="note">
          {t('settings-attest-strangers', { count: strangers.length, ids: strangers.join(', ') })}
        </p>
      )}
      <div role="status" class="attest-done">
        {done && <p>{done.words}</p>}
        {removed && (
          <button ref={undo} type="button" onClick={() => void putBack(removed)}>
            {t('settings-undo')}
          </button>
        )}
      </div>
      {open && (
        <AttestationDialog
          line={open}
          person={model.person}
          people={model.people}
          today={model.today}
          onConfirm={(values) => intents.confirm(open, values)}
          onClose={(saved) => closed(open, saved)}
        />
      )}
    </section>
  );
}
