import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../settings/field.tsx';
import type { FieldPart } from '../settings/form-part.ts';
import type { FieldProblems } from '../settings/settings-model.ts';
import { useText } from '../text-context.ts';
import { RegistrationSteps } from './registration-steps.tsx';
import type {
  ConnectionField,
  ConnectionSaved,
  ConnectionValues,
  WelcomeIntents,
  WelcomeModel,
} from './welcome-model.ts';

const CLOUDS = ['global', 'usgov', 'china'] as const;

const SAID: Readonly<Record<Exclude<ConnectionSaved['kind'], 'invalid'>, string>> = {
  saved: 'settings-saved',
  refused: 'settings-cloud-refused',
  failed: 'settings-save-failed',
};

/** Three fields of a first set-up: there is nothing to go back to. */
const NO_DEFAULTS: ConnectionValues = { clientId: '', tenantId: '', cloud: '' };

interface ConnectFormProps {
  readonly model: WelcomeModel;
  readonly intents: Pick<WelcomeIntents, 'save'>;
}

/** Cloud, how to register the app there, and what the registration shows afterwards. */
export function ConnectForm({ model, intents }: ConnectFormProps): JSX.Element {
  const { t } = useText();
  const [values, setValues] = useState<ConnectionValues>(model.values);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [said, say] = useState('');
  const cloud = CLOUDS.find((one) => one === values.cloud) ?? 'global';

  const set = (name: ConnectionField, value: string): void => {
    setValues({ ...values, [name]: value });
    setProblems({ ...problems, [name]: undefined });
    say('');
  };
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const saved = await intents.save(values);
    setProblems(saved.kind === 'invalid' ? saved.problems : {});
    if (saved.kind !== 'invalid') {
      say(t(SAID[saved.kind]));
      return;
    }
    say(t('settings-not-saved', { count: Object.keys(saved.problems).length }));
    const first = (['cloud', 'clientId', 'tenantId'] as const).find((name) => saved.problems[name]);
    form.querySelector<HTMLElement>(`#${first}`)?.focus();
  };
  const part: FieldPart<ConnectionField> = {
    model: { managed: model.managed, defaults: NO_DEFAULTS },
    values,
    problems,
    set,
  };
  return (
    <form noValidate onSubmit={submit}>
      <Field
        part={part}
        name="cloud"
        label={t('settings-cloud')}
        choices={CLOUDS.map((one) => [one, t(`settings-cloud-${one}`)])}
      />
      <RegistrationSteps redirectUri={model.redirectUri} guide={model.guides[cloud]} />
      <Field part={part} name="clientId" label={t('settings-client-id')} hint={t('welcome-client-id-hint')} />
      <Field part={part} name="tenantId" label={t('settings-tenant-id')} hint={t('welcome-tenant-id-hint')} />
      <div class="buttons">
        <button type="submit" class="primary">
          {t('welcome-save')}
        </button>
        <p role="status">{said}</p>
      </div>
    </form>
  );
}
