import lock from '@fluentui/svg-icons/icons/lock_closed_16_regular.svg?raw';
import type { JSX, TargetedEvent } from 'preact';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
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
  const shared = {
    id: name,
    name,
    value,
    disabled: managed,
    ...describedBy(name, { hint, problem, managed }),
  };
  const told = (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>): void =>
    onInput(name, event.currentTarget.value);
  return (
    <FieldFrame id={name} label={label} hint={hint} problem={problem}>
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
      {managed && (
        <p id={`${name}-managed`} class="note managed">
          <Icon svg={lock} />
          {t('settings-managed')}
        </p>
      )}
    </FieldFrame>
  );
}
