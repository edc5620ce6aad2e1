import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import { CheckingCard } from './checking-card.tsx';
import { ConnectionCard } from './connection-card.tsx';
import type { FormPart } from './form-part.ts';
import { KeepingCard } from './keeping-card.tsx';
import { OptionalSourcesCard } from './optional-sources-card.tsx';
import { OrganisationCard } from './organisation-card.tsx';
import { RoleProfileCard } from './role-profile-card.tsx';
import type {
  FieldName,
  FieldProblems,
  FieldValues,
  Saved,
  SettingsIntents,
  SettingsModel,
} from './settings-model.ts';
import { ThresholdsCard } from './thresholds-card.tsx';

const SAID: Readonly<Record<Exclude<Saved['kind'], 'invalid'>, string>> = {
  saved: 'settings-saved',
  unchanged: 'settings-nothing-to-save',
  refused: 'settings-cloud-refused',
  failed: 'settings-save-failed',
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The fields and their one Save button. A field that nobody touched follows what is stored, by another window too; one
 * with a problem gets the focus.
 */
export function SettingsForm({
  model,
  intents,
}: {
  model: SettingsModel;
  intents: SettingsIntents;
}): JSX.Element {
  const { t } = useText();
  const [edits, setEdits] = useState<Partial<FieldValues>>({});
  const [problems, setProblems] = useState<FieldProblems>({});
  const [said, say] = useState('');
  const isChanged = Object.keys(edits).length > 0;

  const set: FormPart['set'] = (name, value) => {
    const { [name]: _, ...others } = edits;
    setEdits(isSame(value, model.values[name]) ? others : { ...others, [name]: value });
    setProblems({ ...problems, [name]: undefined });
    say('');
  };
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    say('');
    const saved = await intents.save(edits);
    if (saved.kind !== 'invalid') {
      setProblems({});
      if (saved.kind === 'saved' || saved.kind === 'unchanged') setEdits({});
      say(t(SAID[saved.kind]));
      return;
    }
    setProblems(saved.problems);
    say(t('settings-not-saved', { count: Object.keys(saved.problems).length }));
    const first = (Object.keys(model.values) as FieldName[]).find((name) => saved.problems[name]);
    form.querySelector<HTMLElement>(`#${first}`)?.focus();
  };
  const discard = (): void => {
    setEdits({});
    setProblems({});
    say(t('settings-discarded'));
  };
  const part: FormPart = {
    model,
    values: { ...model.values, ...edits },
    problems,
    set,
    findPeople: intents.findPeople,
  };
  return (
    <form noValidate onSubmit={submit}>
      <ConnectionCard part={part} />
      <CheckingCard part={part} />
      <OrganisationCard part={part} />
      <RoleProfileCard part={part} />
      <ThresholdsCard part={part} />
      <OptionalSourcesCard part={part} />
      <KeepingCard part={part} />
      <div class="save">
        <button type="submit" class="primary">
          {t('settings-save')}
        </button>
        {isChanged && (
          <button type="button" onClick={discard}>
            {t('settings-discard')}
          </button>
        )}
        <p role="status">{said}</p>
        {isChanged && said === '' && (
          <p class="note">{t('settings-unsaved', { count: Object.keys(edits).length })}</p>
        )}
      </div>
    </form>
  );
}
