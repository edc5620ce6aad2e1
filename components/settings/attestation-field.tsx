import type { JSX, TargetedEvent } from 'preact';
import { describedBy, FieldFrame } from './field-frame.tsx';

interface AttestationFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What is wrong, in words. */
  readonly problem: string | undefined;
  readonly onInput: (value: string) => void;
  readonly kind?: 'text' | 'email' | 'url' | 'date' | 'lines';
  /** The first and the last day that can be chosen. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Entries to choose from; others can be typed. */
  readonly suggestions?: readonly string[];
}

/** One field of an attestation. */
export function AttestationField(props: AttestationFieldProps): JSX.Element {
  const { id, label, hint, value, problem, onInput, kind = 'text', min, max, suggestions = [] } = props;
  const told = (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
    onInput(event.currentTarget.value);
  const shared = { id, value, ...describedBy(id, { hint, problem }), onInput: told };
  return (
    <FieldFrame id={id} label={label} hint={hint} problem={problem}>
      {kind === 'lines' ? (
        <textarea {...shared} rows={3} dir="auto" />
      ) : (
        <input
          {...shared}
          type={kind}
          min={min}
          max={max}
          autocomplete="off"
          spellcheck={false}
          dir={kind === 'text' ? 'auto' : 'ltr'}
          list={suggestions.length > 0 ? `${id}-list` : undefined}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}
