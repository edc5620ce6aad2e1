import type { JSX } from 'preact';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Value and words; the empty value stands for all. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  onChange(value: string): void;
}

/** One thing to choose by. */
export function Choice({ label, value, choices, onChange }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
