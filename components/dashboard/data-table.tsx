import down from '@fluentui/svg-icons/icons/arrow_sort_down_16_regular.svg?raw';
import up from '@fluentui/svg-icons/icons/arrow_sort_up_16_regular.svg?raw';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import { type Order, orderRows, pressed } from './order-rows.ts';

export interface Column<Row> {
  readonly id: string;
  /** The first column heads its row. */
  readonly heading: string;
  cell(row: Row): ComponentChildren;
  /** What to sort by; absent = the column cannot be sorted by. */
  sortBy?(row: Row): string | number;
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
  /** Absent = rows stay in the order given, until a column is chosen. */
  readonly order?: Order;
  /** Label of the search field, and the text of a row that is searched. */
  readonly search?: { readonly label: string; readonly initially?: string; text(row: Row): string };
}

const PAGE = 100;

/** Many rows, a hundred at a time, to be searched and sorted. */
export function DataTable<Row>(props: DataTableProps<Row>): JSX.Element {
  const { caption, columns, rows, rowKey, search } = props;
  const { t, locale } = useText();
  const [wanted, setWanted] = useState(search?.initially ?? '');
  const [order, setOrder] = useState(props.order ?? null);
  const [most, setMost] = useState(PAGE);
  const found = useMemo(() => {
    const needle = wanted.trim().toLocaleLowerCase(locale);
    const matching =
      search === undefined || needle === ''
        ? rows
        : rows.filter((row) => search.text(row).toLocaleLowerCase(locale).includes(needle));
    const sortBy = columns.find(({ id }) => id === order?.column)?.sortBy;
    if (order === null || sortBy === undefined) return matching;
    return orderRows(matching, sortBy, order.direction, locale);
  }, [rows, columns, wanted, order, locale]);
  const shown = found.slice(0, most);
  return (
    <div class="data">
      {search !== undefined && (
        <div class="search">
          <label>
            {search.label}
            <input
              type="search"
              value={wanted}
              onInput={({ currentTarget }) => {
                setWanted(currentTarget.value);
                setMost(PAGE);
              }}
            />
          </label>
          <p class="note" role="status">
            {found.length === 0
              ? t('table-none-found')
              : t('table-shown', { shown: shown.length, total: found.length })}
          </p>
        </div>
      )}
      <div class="scroller">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, heading, sortBy, numeric }) => {
                const direction = order?.column === id ? order.direction : undefined;
                return (
                  <th key={id} scope="col" class={numeric ? 'number' : ''} aria-sort={direction}>
                    {sortBy === undefined ? (
                      heading
                    ) : (
                      <button type="button" class="subtle" onClick={() => setOrder(pressed(order, id))}>
                        {heading}
                        {direction && <Icon svg={direction === 'ascending' ? up : down} />}
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ id, cell, numeric }, index) =>
                  index === 0 ? (
                    <th key={id} scope="row" dir="auto">
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={id} class={numeric ? 'number' : ''}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length > shown.length && (
        <button type="button" class="more" onClick={() => setMost(most + PAGE)}>
          {t('table-show-more', { count: Math.min(PAGE, found.length - shown.length) })}
        </button>
      )}
    </div>
  );
}
