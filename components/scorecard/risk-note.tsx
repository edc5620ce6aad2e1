import type { JSX } from 'preact';
import type { RiskMarks } from '../../lib/views/risk-entry.ts';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';

/** Since when it stands, whether it was here before, when it was last looked at, and how long it is put off. */
export function RiskNote({ risk }: { readonly risk: RiskMarks }): JSX.Element {
  const { t } = useText();
  const { openedAt, firstOpenedAt, lookedAt, snoozed } = risk;
  const dates = { since: openedAt, returned: firstOpenedAt, 'not-seen': lookedAt, snoozed: snoozed?.until };
  return (
    <p class="note risk-note">
      {Object.entries(dates).map(([what, at]) => at && <Dated key={what} id={`risk-${what}`} at={at} />)}
      {snoozed?.until === null && t('risk-snoozed-change')}
    </p>
  );
}
