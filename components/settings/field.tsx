import errorIcon from '@fluentui/svg-icons/icons/error_circle_16_filled.svg?raw';
import lock from '@fluentui/svg-icons/icons/lock_closed_16_regular.svg?raw';
import type { JSX, TargetedEvent } from 'preact';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import type { FieldName } from './settings-model.ts';

interface FieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly managed: boolean;
  /** What is wrong, in words. */
  readonly problem: string | undefined;
  readonly onInput: (name: FieldName, value: string) => void;
  /** Values to choose from, each with its label; a text field without. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
  readonly numeric?: boolean;
}

/** One setting: its label, its field, a hint, and what is wrong with it right below. */
export function Field(props: FieldProps): JSX.Element {
  const { name, label, hint, value, managed, problem, onInput, choices, numeric } = props;
  const { t } = useText();
  const notes = [hint && `${name}-hint`, managed && `${name}-managed`, problem && `${name}-problem`].filter(
    Boolean,
  );
  const shared = {
    id: name,
    name,
    value,
    disabled: managed,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
  };
  const told = (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>): void =>
    onInput(name, event.currentTarget.value);
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {choices ? (
        <select {...shared} onChange={told}>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          onInput={told}
        />
      )}
      {problem && (
        <p id={`${name}-problem`} class="problem">
          <Icon svg={errorIcon} />
          {problem}
        </p>
      )}
      {managed && (
        <p id={`${name}-managed`} class="note managed">
          <Icon svg={lock} />
          {t('settings-managed')}
        </p>
      )}
      {hint && (
        <p id={`${name}-hint`} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
