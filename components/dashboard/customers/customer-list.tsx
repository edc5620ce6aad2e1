import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import { useText } from '../../text-context.ts';
import { type DashboardRoute, writeRoute } from '../dashboard-route.ts';
import { type Order, orderRows, pressed } from '../order-rows.ts';
import { changeChosen } from '../replace-route.ts';
import { VirtualTable, type WideColumn } from '../virtual-table.tsx';
import { Drift, FirstEnd, firstEnd, roleCount } from './access-cells.tsx';
import { type CustomerChoice, chosenCustomers, readChoice } from './customer-filter.ts';
import { CustomerFilters } from './customer-filters.tsx';
import { DapMark, dapRank, MfaMark, mfaRank } from './insight-marks.tsx';

interface CustomerListProps {
  readonly seen: SeenAccess;
  readonly route: DashboardRoute;
  /** The sweep's clock (ms). */
  readonly now: number;
}

const driftSize = ({ missing, beyond, excess }: CustomerRow): number =>
  (missing?.length ?? 1) + beyond.length + (excess?.length ?? 1);

/** The order as it stands in the address: a column's name, with a minus where it is the other way round. */
function readOrder(sort: string, columns: readonly WideColumn<CustomerRow>[]): Order {
  const column = sort.replace(/^-/, '');
  if (!columns.some(({ id }) => id === column)) return { column: 'name', direction: 'ascending' };
  return { column, direction: sort.startsWith('-') ? 'descending' : 'ascending' };
}

/** All customers: searched, filtered and sorted as the address says. */
export function CustomerList({ seen: { customers }, route, now }: CustomerListProps): JSX.Element {
  const { t, locale } = useText();
  const columns = useMemo(
    (): WideColumn<CustomerRow>[] => [
      {
        id: 'name',
        width: 14,
        heading: t('customer-name'),
        cell: ({ id, name }) => <a href={writeRoute('customers', [id])}>{name}</a>,
        sortBy: ({ name }) => name,
      },
      {
        id: 'roles',
        width: 4.5,
        heading: t('customer-roles'),
        numeric: true,
        cell: roleCount,
        sortBy: roleCount,
      },
      {
        id: 'relationships',
        width: 7.5,
        heading: t('customer-relationships'),
        numeric: true,
        cell: ({ relationships }) => relationships.length,
        sortBy: ({ relationships }) => relationships.length,
      },
      {
        id: 'end',
        width: 8,
        heading: t('customer-first-end'),
        cell: (row) => <FirstEnd row={row} />,
        // Customers without anything to end come last.
        sortBy: (row) => firstEnd(row) ?? (row.spans.length === 0 ? Infinity : Number.MAX_VALUE),
      },
      {
        id: 'drift',
        width: 13,
        heading: t('customer-drift'),
        cell: (row) => <Drift row={row} />,
        sortBy: driftSize,
      },
      {
        id: 'dap',
        width: 7,
        heading: t('customer-dap'),
        cell: ({ dap }) => <DapMark {...(dap === undefined ? {} : { dap })} />,
        sortBy: dapRank,
      },
      {
        id: 'mfa',
        width: 10,
        heading: t('customer-mfa'),
        cell: ({ mfa }) => <MfaMark {...(mfa === undefined ? {} : { mfa })} />,
        sortBy: mfaRank,
      },
    ],
    [t],
  );
  const { q = '', filter = '', ends = '', sort = '' } = route.chosen;
  const choice = useMemo((): CustomerChoice => readChoice({ q, filter, ends }), [q, filter, ends]);
  const order = useMemo(() => readOrder(sort, columns), [sort, columns]);
  const rows = useMemo(() => {
    const found = chosenCustomers(customers, choice, now, locale);
    const sortBy = columns.find(({ id }) => id === order.column)?.sortBy;
    return sortBy === undefined ? found : orderRows(found, sortBy, order.direction, locale);
  }, [customers, choice, now, locale, columns, order]);
  const onOrder = (column: string): void => {
    const next = pressed(order, column);
    changeChosen('customers', [], { sort: `${next.direction === 'descending' ? '-' : ''}${column}` });
  };
  return (
    <div class="card">
      <CustomerFilters customers={customers} choice={choice} now={now} found={rows.length} />
      {rows.length > 0 && (
        <VirtualTable
          caption={t('customers-caption')}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          order={order}
          onOrder={onOrder}
          place={writeRoute('customers', [], route.chosen)}
        />
      )}
    </div>
  );
}
