import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import type { NamedRole } from '../../../lib/views/gdap/role-table.ts';
import { Day } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { CustomerDetails } from '../customer-details.tsx';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { Section } from '../section.tsx';

/** Every customer: its roles, until when they last, and how they differ from the profile. */
function CustomersView({ records: { analysis }, now, intents }: DashboardViewProps<'analysis'>): JSX.Element {
  const { t } = useText();
  const { basis, customers, seen } = analysis.access;
  return (
    <Section id="customers" heading={t('customers-heading')} readAt={basis.readAt} now={now}>
      <BasisNotice basis={basis} seen={seen !== null} intents={intents} />
      {seen && customers.gaps.length > 0 && <p>{t('customers-unlisted')}</p>}
      {seen && (
        <Customers
          seen={seen}
          roles={analysis.roles}
          now={Date.parse(analysis.sweep.now)}
          whole={basis.gaps.length === 0}
        />
      )}
    </Section>
  );
}

interface CustomersProps {
  readonly seen: SeenAccess;
  readonly roles: readonly NamedRole[];
  /** The sweep's clock (ms). */
  readonly now: number;
  readonly whole: boolean;
}

const firstEnd = ({ spans }: CustomerRow): number | null => spans[0]?.until ?? null;
const driftSize = ({ missing, beyond, excess }: CustomerRow): number =>
  (missing?.length ?? 1) + beyond.length + (excess?.length ?? 1);

function Customers({ seen, roles, now, whole }: CustomersProps): JSX.Element {
  const { t } = useText();
  const { customers, profiled } = seen;
  const columns = useMemo(
    (): Column<CustomerRow>[] => [
      {
        id: 'name',
        heading: t('customer-name'),
        cell: ({ name }) => name,
        sortBy: ({ name }) => name,
      },
      {
        id: 'roles',
        heading: t('customer-roles'),
        cell: (row) => <CustomerDetails row={row} roles={roles} now={now} />,
        sortBy: ({ spans }) => spans.reduce((sum, span) => sum + span.roles.length, 0),
      },
      {
        id: 'relationships',
        heading: t('customer-relationships'),
        numeric: true,
        cell: ({ relationships }) => relationships.length,
        sortBy: ({ relationships }) => relationships.length,
      },
      {
        id: 'end',
        heading: t('customer-first-end'),
        cell: (row) => <FirstEnd row={row} />,
        // Customers without anything to end come last.
        sortBy: (row) => firstEnd(row) ?? (row.spans.length === 0 ? Infinity : Number.MAX_VALUE),
      },
      {
        id: 'drift',
        heading: t('customer-drift'),
        cell: (row) => <Drift row={row} />,
        sortBy: driftSize,
      },
    ],
    [t, roles, now],
  );
  if (customers.length === 0) return <p>{t(whole ? 'customers-none' : 'customers-none-but-unclear')}</p>;
  const without = customers.filter(({ relationships }) => relationships.length === 0).length;
  return (
    <>
      <p>{t('customers-without', { count: without, total: customers.length })}</p>
      {!profiled && <p class="note">{t('customers-no-profile')}</p>}
      <div class="card">
        <DataTable
          caption={t('customers-caption')}
          columns={columns}
          rows={customers}
          rowKey={({ id }) => id}
          order={{ column: 'name', direction: 'ascending' }}
          search={{ label: t('customers-search'), text: ({ name, id }) => `${name} ${id}` }}
        />
      </div>
    </>
  );
}

function FirstEnd({ row }: { row: CustomerRow }): JSX.Element {
  const { t } = useText();
  const end = firstEnd(row);
  if (row.spans.length === 0) return <span class="note">{t('customer-none')}</span>;
  return end === null ? <span>{t('customer-no-end')}</span> : <Day at={new Date(end).toISOString()} />;
}

/** In one line what differs; the details name the roles. */
function Drift({
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

export default defineDashboardView({ id: 'customers', place: 20, reads: ['analysis'], View: CustomersView });
