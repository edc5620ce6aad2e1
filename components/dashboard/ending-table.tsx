import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SeenAccess } from '../../lib/views/gdap/analysis.ts';
import type { CustomerRow } from '../../lib/views/gdap/customer-access.ts';
import type { NamedRole } from '../../lib/views/gdap/role-table.ts';
import { Day } from '../moment.tsx';
import { useText } from '../text-context.ts';
import { writeRoute } from './dashboard-route.ts';
import { type Column, DataTable } from './data-table.tsx';
import { RoleList } from './role-list.tsx';

const DAY_MS = 24 * 60 * 60 * 1000;

interface EndingTableProps {
  readonly seen: SeenAccess;
  readonly roles: readonly NamedRole[];
  /** The sweep's clock, ISO 8601: days are counted from it, as the checks do. */
  readonly now: string;
  /** Whether all relationships were read. */
  readonly whole: boolean;
}

interface Ending {
  readonly customer: CustomerRow;
  readonly until: number;
  readonly roles: readonly number[];
}

/** Who loses which roles within 90 days, or has lost them. */
export function EndingTable({ seen, roles, now, whole }: EndingTableProps): JSX.Element {
  const { t } = useText();
  const time = Date.parse(now);
  const rows = useMemo(
    () =>
      seen.customers
        .flatMap((customer) =>
          customer.spans.flatMap(({ until, roles: own }): Ending[] =>
            until !== null && until - time <= 90 * DAY_MS ? [{ customer, until, roles: own }] : [],
          ),
        )
        .sort((a, b) => a.until - b.until),
    [seen, time],
  );
  if (rows.length === 0) return <p>{t(whole ? 'ending-none' : 'ending-none-but-unclear')}</p>;
  const columns: Column<Ending>[] = [
    {
      id: 'customer',
      heading: t('ending-customer'),
      cell: ({ customer: { id, name } }) => <a href={writeRoute('customers', [id])}>{name}</a>,
      sortBy: ({ customer }) => customer.name,
    },
    {
      id: 'until',
      heading: t('ending-last'),
      cell: ({ until }) => <Day at={new Date(until).toISOString()} />,
      sortBy: ({ until }) => until,
    },
    {
      id: 'days',
      heading: t('ending-days'),
      numeric: true,
      cell: ({ until }) => (until <= time ? t('window-0') : Math.floor((until - time) / DAY_MS)),
    },
    {
      id: 'roles',
      heading: t('ending-roles'),
      cell: ({ roles: own, customer: { unclear } }) => (
        <>
          <RoleList of={own} roles={roles} />
          {unclear !== null && (
            <span class="note">{t('unclear-because', { cause: t(`cause-${unclear}`) })}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('ending-caption')}
      columns={columns}
      rows={rows}
      rowKey={({ customer, until, roles: own }) => `${customer.id} ${until} ${own}`}
      order={{ column: 'until', direction: 'ascending' }}
    />
  );
}
