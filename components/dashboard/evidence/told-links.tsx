import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';

interface ToldLinksProps {
  readonly check: string;
  /** Absent: every subject of the check is chosen there. */
  readonly subject?: string;
  /** Whether there is a failing subject that somebody may accept. */
  readonly acceptable: boolean;
  readonly attestable: boolean;
}

/** Where a person's word is told: a risk that is accepted in writing, a thing that is confirmed. */
export function ToldLinks({ check, subject, acceptable, attestable }: ToldLinksProps): JSX.Element | null {
  const { t } = useText();
  if (!acceptable && !attestable) return null;
  const query = new URLSearchParams(subject === undefined ? { check } : { check, subject });
  return (
    <p class="links">
      {attestable && <a href="/options.html#attestations">{t('told-confirm')}</a>}
      {acceptable && <a href={`/options.html#exceptions?${query}`}>{t('told-accept')}</a>}
    </p>
  );
}
