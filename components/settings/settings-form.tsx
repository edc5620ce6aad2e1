import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../text-context.ts';
import { Field } from './field.tsx';
import { Registration } from './registration.tsx';
import type {
  FieldName,
  FieldProblems,
  FieldValues,
  Saved,
  SettingsIntents,
  SettingsModel,
} from './settings-model.ts';

const SAID: Readonly<Record<Exclude<Saved['kind'], 'invalid'>, string>> = {
  saved: 'settings-saved',
  unchanged: 'settings-nothing-to-save',
  refused: 'settings-cloud-refused',
  failed: 'settings-save-failed',
};

/** The fields and their one Save button. A field with a problem gets the focus. */
export function SettingsForm({
  model,
  intents,
}: {
  model: SettingsModel;
  intents: SettingsIntents;
}): JSX.Element {
  const { t } = useText();
  const [values, setValues] = useState<FieldValues>(model.values);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [said, say] = useState('');

  const set = (name: FieldName, value: string): void => {
    setValues({ ...values, [name]: value });
    setProblems({ ...problems, [name]: undefined });
    say('');
  };
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const saved = await intents.save(values);
    if (saved.kind !== 'invalid') {
      setProblems({});
      say(t(SAID[saved.kind]));
      return;
    }
    setProblems(saved.problems);
    say(t('settings-not-saved', { count: Object.keys(saved.problems).length }));
    const first = (Object.keys(model.values) as FieldName[]).find((name) => saved.problems[name]);
    form.querySelector<HTMLElement>(`#${first}`)?.focus();
  };
  const field = (name: FieldName) => ({
    name,
    value: values[name],
    managed: model.managed.includes(name),
    problem: problems[name] && t(problems[name]),
    onInput: set,
  });

  return (
    <form noValidate onSubmit={submit}>
      <section class="card" aria-labelledby="connect">
        <h2 id="connect">{t('settings-connect')}</h2>
        <Field {...field('clientId')} label={t('settings-client-id')} hint={t('settings-client-id-hint')} />
        <Registration redirectUri={model.redirectUri} url={model.registrationUrl} />
        <Field {...field('tenantId')} label={t('settings-tenant-id')} hint={t('settings-tenant-id-hint')} />
        <Field
          {...field('cloud')}
          label={t('settings-cloud')}
          hint={t('settings-cloud-hint')}
          choices={['global', 'usgov', 'china'].map((cloud) => [cloud, t(`settings-cloud-${cloud}`)])}
        />
      </section>
      <section class="card" aria-labelledby="checking">
        <h2 id="checking">{t('settings-checking')}</h2>
        <Field
          {...field('sweepEveryMinutes')}
          label={t('settings-interval')}
          hint={t('settings-interval-hint')}
          numeric
        />
        <Field
          {...field('notifications')}
          label={t('settings-notifications')}
          choices={['all', 'high', 'none'].map((level) => [level, t(`settings-notifications-${level}`)])}
        />
      </section>
      <div class="save">
        <button type="submit" class="primary">
          {t('settings-save')}
        </button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}
