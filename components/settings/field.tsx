import type { JSX, TargetedEvent } from 'preact';
import { useText } from '../text-context.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import type { FieldPart, TextField } from './form-part.ts';
import { ManagedNote } from './managed-note.tsx';

interface FieldProps<Name extends TextField> {
  readonly part: FieldPart<Name>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  /** Values to choose from, each with its label; a text field without. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
  readonly numeric?: boolean;
}

/** One setting: its label, its field, a hint, what is wrong with it right below, and the way back to its default. */
export function Field<Name extends TextField>({
  part,
  name,
  label,
  hint,
  choices,
  numeric = false,
}: FieldProps<Name>): JSX.Element {
  const { t } = useText();
  const { model, values, problems, set } = part;
  const managed = model.managed.includes(name);
  const problem = problems[name] && t(problems[name]);
  const value = values[name];
  const standard = model.defaults[name];
  const shared = {
    id: name,
    name,
    value,
    disabled: managed,
    ...describedBy(name, { hint, problem, managed }),
  };
  const told = (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>): void =>
    set(name, event.currentTarget.value);
  const words = choices?.find(([choice]) => choice === standard)?.[1] ?? standard;
  const mayReset = !managed && standard !== '' && value.trim() !== standard;
  return (
    <FieldFrame id={name} label={label} hint={hint} problem={problem}>
      <div class="field-line">
        {choices ? (
          <select {...shared} onChange={told}>
            {/* A stored value that this version cannot offer stays visible. */}
            {!choices.some(([choice]) => choice === value) && <option value={value}>{value}</option>}
            {choices.map(([choice, choiceWords]) => (
              <option key={choice} value={choice}>
                {choiceWords}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            type="text"
            inputMode={numeric ? 'decimal' : 'text'}
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            onInput={told}
          />
        )}
        {mayReset && (
          <button type="button" class="subtle" onClick={() => set(name, standard)}>
            {t('settings-use-default', { value: words })}
            <span class="hidden"> {label}</span>
          </button>
        )}
      </div>
      {managed && <ManagedNote id={`${name}-managed`} />}
    </FieldFrame>
  );
}
