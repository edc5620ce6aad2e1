import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from './text-context.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly content: string;
  /** Said after it worked. */
  readonly done: string;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ label, content, done }: CopyButtonProps): JSX.Element {
  const { t } = useText();
  const [said, say] = useState('');
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(content).then(
      () => say(done),
      () => say(t('copy-failed')),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span class="said note" role="status">
        {said}
      </span>
    </>
  );
}
