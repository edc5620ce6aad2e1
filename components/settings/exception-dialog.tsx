import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  ExceptionField,
  ExceptionProblems,
  ExceptionValues,
} from '../../lib/settings/exception-form.ts';
import type { Exception } from '../../lib/settings/told.ts';
import { useText } from '../text-context.ts';
import { AttestationField } from './attestation-field.tsx';
import type {
  AcceptableCheck,
  ExceptionDraft,
  ExceptionLine,
  ExceptionsIntents,
} from './exceptions-model.ts';
import { SubjectPicker } from './subject-picker.tsx';

interface ExceptionDialogProps {
  readonly draft: ExceptionDraft;
  readonly lines: readonly ExceptionLine[];
  readonly people: readonly string[];
  readonly intents: ExceptionsIntents;
  /** It has closed; what was stored, if anything was. */
  readonly onClose: (accepted: readonly Exception[]) => void;
}

/** In the order of the form: the first with a problem gets the focus. */
const FIELDS: readonly ExceptionField[] = ['check', 'subjects', 'owner', 'reason', 'from', 'until'];
const idOf = (field: ExceptionField): string => `except-${field}`;

/** The form of one exception, or of several subjects at once. Esc and Cancel change nothing. */
export function ExceptionDialog({
  draft,
  lines,
  people,
  intents,
  onClose,
}: ExceptionDialogProps): JSX.Element {
  const { t, locale } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const accepted = useRef<readonly Exception[]>([]);
  const [values, setValues] = useState<ExceptionValues>(draft);
  const [problems, setProblems] = useState<ExceptionProblems>({});
  const [said, say] = useState('');
  const [checks, setChecks] = useState<readonly AcceptableCheck[] | null | 'reading'>('reading');
  useEffect(() => {
    dialog.current?.showModal();
    void intents.acceptable().then(setChecks, () => setChecks(null));
  }, []);

  // The list was not there when the dialog opened.
  useEffect(() => {
    if (checks !== 'reading' && draft.check === '') document.getElementById(idOf('check'))?.focus();
  }, [checks]);

  const set = (change: Partial<ExceptionValues>): void => {
    setValues({ ...values, ...change });
    setProblems(
      Object.fromEntries(Object.entries(problems).filter(([field]) => !Object.hasOwn(change, field))),
    );
    say('');
  };
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    say('');
    const answer = await intents.accept(values);
    if (answer.kind === 'saved') {
      accepted.current = answer.exceptions;
      dialog.current?.close();
      return;
    }
    if (answer.kind === 'failed') return say(t('settings-save-failed'));
    setProblems(answer.problems);
    say(t('settings-not-saved', { count: Object.keys(answer.problems).length }));
    const first = FIELDS.find((field) => answer.problems[field]);
    if (first) form.querySelector<HTMLElement>(`#${idOf(first)}`)?.focus();
  };
  const latest = intents.latestEnd(values.from);
  const latestWords =
    latest && new Date(`${latest}T12:00:00`).toLocaleDateString(locale, { dateStyle: 'medium' });
  const problemOf = (field: ExceptionField): string | undefined =>
    problems[field] && t(problems[field], { date: latestWords ?? '' });
  const field = (name: 'owner' | 'reason' | 'from' | 'until') => ({
    id: idOf(name),
    value: values[name],
    problem: problemOf(name),
    onInput: (value: string) => set({ [name]: value }),
  });
  return (
    <dialog
      ref={dialog}
      class="attest-dialog"
      aria-labelledby="except-heading"
      onClose={() => onClose(accepted.current)}
    >
      <h2 id="except-heading" class="question">
        {t(draft.renews ? 'settings-except-heading-renew' : 'settings-except-heading')}
      </h2>
      <form noValidate onSubmit={submit}>
        <p>{t('settings-except-counted-apart')}</p>
        <SubjectPicker
          checks={checks}
          lines={lines}
          isFixed={draft.renews}
          values={values}
          problems={{ check: problemOf('check'), subjects: problemOf('subjects') }}
          onChange={set}
        />
        <AttestationField
          {...field('owner')}
          label={t('settings-except-owner')}
          hint={t('settings-except-owner-hint')}
          suggestions={people}
        />
        <AttestationField
          {...field('reason')}
          label={t('settings-except-reason')}
          hint={t('settings-except-reason-hint')}
          kind="lines"
        />
        <AttestationField {...field('from')} label={t('settings-except-from')} kind="date" />
        <AttestationField
          {...field('until')}
          label={t('settings-except-until')}
          hint={t('settings-except-until-hint', { date: latestWords ?? '–' })}
          kind="date"
          min={values.from}
          max={latest ?? undefined}
        />
        <p role="status">{said}</p>
        <div class="buttons">
          <button type="submit" class="primary">
            {t('settings-except-save', { count: values.subjects.length })}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('settings-attest-cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
