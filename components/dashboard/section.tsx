import type { ComponentChildren, JSX } from 'preact';
import { age } from '../../lib/text/age.ts';
import { useText } from '../text-context.ts';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  /** Oldest reading that it rests on, ISO 8601. */
  readonly readAt: string | null;
  /** The server's time. */
  readonly now: Date;
  readonly children: ComponentChildren;
}

/** One view, with the age of everything in it. */
export function Section({ id, heading, readAt, now, children }: SectionProps): JSX.Element {
  const { t, locale } = useText();
  return (
    <section class="view" aria-labelledby={`${id}-heading`}>
      <div class="heading">
        <h2 id={`${id}-heading`} tabIndex={-1}>
          {heading}
        </h2>
        {readAt !== null && (
          <time class="note" dateTime={readAt}>
            {t('basis-read', { age: age(new Date(readAt), now, locale) })}
          </time>
        )}
      </div>
      {children}
    </section>
  );
}
