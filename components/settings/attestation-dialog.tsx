import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  AttestationProblems,
  AttestationValues,
  AttestationField as Field,
} from '../../lib/settings/attestation-form.ts';
import { useText } from '../text-context.ts';
import { AttestationField } from './attestation-field.tsx';
import { titleOf } from './attestation-row.tsx';
import type { AttestationLine, AttestationsModel, Confirmed } from './attestations-model.ts';

interface AttestationDialogProps extends Pick<AttestationsModel, 'person' | 'people' | 'today'> {
  readonly line: AttestationLine;
  readonly onConfirm: (values: AttestationValues) => Promise<Confirmed>;
  /** It has closed; whether something was stored. */
  readonly onClose: (saved: boolean) => void;
}

const VALUE_KINDS = { mailbox: 'email', product: 'text', customer: 'text' } as const;

const idOf = (field: Field): string => `attest-${field}`;

/** The form of one attestation. Esc and Cancel change nothing; what is wrong stands beside its field. */
export function AttestationDialog(props: AttestationDialogProps): JSX.Element {
  const { line, person, people, today, onConfirm, onClose } = props;
  const { t, locale } = useText();
  const { statement, attestation, customer, keyRoles } = line;
  const dialog = useRef<HTMLDialogElement>(null);
  const saved = useRef(false);
  const [values, setValues] = useState<AttestationValues>({
    by: person,
    role: attestation?.role ?? '',
    at: today,
    until: '',
    value: customer ?? attestation?.value ?? '',
    link: '',
    note: '',
  });
  const [problems, setProblems] = useState<AttestationProblems>({});
  const [said, say] = useState('');
  useEffect(() => dialog.current?.showModal(), []);

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    say('');
    const confirmed = await onConfirm(values);
    if (confirmed.kind !== 'invalid') {
      saved.current = confirmed.kind === 'saved';
      // The browser gives the focus back to the button that opened it.
      if (saved.current) dialog.current?.close();
      else say(t('settings-save-failed'));
      return;
    }
    setProblems(confirmed.problems);
    say(t('settings-not-saved', { count: Object.keys(confirmed.problems).length }));
    const first = (Object.keys(values) as Field[]).find((field) => confirmed.problems[field]);
    if (first) form.querySelector<HTMLElement>(`#${idOf(first)}`)?.focus();
  };
  const field = (name: Field) => ({
    id: idOf(name),
    value: values[name],
    problem: problems[name] && t(problems[name]),
    onInput: (value: string) => {
      setValues({ ...values, [name]: value });
      setProblems({ ...problems, [name]: undefined });
      say('');
    },
  });
  const roles = keyRoles.map((role) => t(`key-role-${role}`));
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  const kind = statement.value?.kind;
  return (
    <dialog
      ref={dialog}
      class="attest-dialog"
      aria-labelledby="attest-heading"
      onClose={() => onClose(saved.current)}
    >
      <h2 id="attest-heading" class="question">
        {t('settings-attest-heading', { title: titleOf(line) })}
      </h2>
      <form noValidate onSubmit={submit}>
        {statement.onlyWhere !== null && <p>{statement.onlyWhere}</p>}
        <AttestationField
          {...field('by')}
          label={t('settings-attest-by')}
          hint={t('settings-attest-by-hint')}
          suggestions={people}
        />
        <AttestationField
          {...field('role')}
          label={t('settings-attest-role')}
          hint={t('settings-attest-role-hint', { roles: list.format(roles) })}
          suggestions={roles}
        />
        <AttestationField
          {...field('at')}
          label={t('settings-attest-at')}
          hint={t('settings-attest-at-hint', { days: statement.holdsDays })}
          kind="date"
          max={today}
        />
        <AttestationField
          {...field('until')}
          label={t('settings-attest-until')}
          hint={t('settings-attest-until-hint')}
          kind="date"
        />
        {kind && (
          <AttestationField
            {...field('value')}
            label={t(`settings-attest-value-${kind}`)}
            hint={t(`settings-attest-value-${kind}-hint`)}
            kind={VALUE_KINDS[kind]}
          />
        )}
        <AttestationField
          {...field('link')}
          label={t('settings-attest-link')}
          hint={t('settings-attest-link-hint')}
          kind="url"
        />
        <AttestationField {...field('note')} label={t('settings-attest-note')} kind="lines" />
        <p role="status">{said}</p>
        <div class="buttons">
          <button type="submit" class="primary">
            {t('settings-attest-save')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('settings-attest-cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
