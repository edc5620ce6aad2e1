import type { JSX } from 'preact';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import { Day } from '../../moment.tsx';
import { useText } from '../../text-context.ts';

/** When the first roles end: ms since 1970, null where none ever does. */
export const firstEnd = ({ spans }: CustomerRow): number | null => spans[0]?.until ?? null;

/** How many roles a customer grants. */
export const roleCount = ({ spans }: CustomerRow): number =>
  spans.reduce((sum, span) => sum + span.roles.length, 0);

export function FirstEnd({ row }: { row: CustomerRow }): JSX.Element {
  const { t } = useText();
  const end = firstEnd(row);
  if (row.spans.length === 0) return <span class="note">{t('customer-none')}</span>;
  return end === null ? <span>{t('customer-no-end')}</span> : <Day at={new Date(end).toISOString()} />;
}

/** In one line each what differs from the profile; the customer's page names the roles. */
export function Drift({
  row: { missing, beyond, excess, relationships, unclear },
}: {
  row: CustomerRow;
}): JSX.Element {
  const { t } = useText();
  const parts = [
    missing === null && t('drift-missing-unclear'),
    missing !== null && missing.length > 0 && t('drift-missing', { count: missing.length }),
    beyond.length > 0 && t('drift-beyond', { count: beyond.length }),
    excess === null && t('drift-excess-unclear'),
    excess !== null && excess.length > 0 && t('drift-excess', { count: excess.length }),
    unclear !== null && t('unclear'),
  ].filter((part) => part !== false);
  if (parts.length > 0)
    return (
      <ul class="drift">
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    );
  return <span class="note">{relationships.length === 0 ? '–' : t('drift-none')}</span>;
}
