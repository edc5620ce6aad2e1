import errorIcon from '@fluentui/svg-icons/icons/error_circle_16_filled.svg?raw';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icon.tsx';

interface FieldFrameProps {
  /** Id of the field itself. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong, in words. */
  readonly problem: string | undefined;
  readonly children: ComponentChildren;
}

/** What a field says about itself to who cannot see what stands around it. */
export function describedBy(
  id: string,
  { hint, problem, managed = false }: Pick<FieldFrameProps, 'hint' | 'problem'> & { managed?: boolean },
): { 'aria-invalid': 'true' | undefined; 'aria-describedby': string | undefined } {
  const notes = [hint && `${id}-hint`, managed && `${id}-managed`, problem && `${id}-problem`].filter(
    Boolean,
  );
  return {
    'aria-invalid': problem ? 'true' : undefined,
    'aria-describedby': notes.length > 0 ? notes.join(' ') : undefined,
  };
}

/** A label, its field, what is wrong with it right below, and a hint. */
export function FieldFrame({ id, label, hint, problem, children }: FieldFrameProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {problem && (
        <p id={`${id}-problem`} class="problem">
          <Icon svg={errorIcon} />
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
