import type { JSX } from 'preact';
import type { RiskMarks } from '../../lib/views/risk-entry.ts';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';

/** Since when it stands, whether it was here before, when it was last looked at, and how long it is put off. */
export function RiskNote({ risk }: { readonly risk: RiskMarks }): JSX.Element {
  const { t } = useText();
  const { openedAt, firstOpenedAt, lookedAt, snoozed } = risk;
  return (
    <p class="note risk-note">
      <Dated id="risk-since" at={openedAt} />
      {firstOpenedAt && <Dated id="risk-returned" at={firstOpenedAt} />}
      {lookedAt && <Dated id="risk-not-seen" at={lookedAt} />}
      {snoozed &&
        (snoozed.until ? (
          <Dated id="risk-snoozed" at={snoozed.until} />
        ) : (
          <span>{t('risk-snoozed-change')}</span>
        ))}
    </p>
  );
}
