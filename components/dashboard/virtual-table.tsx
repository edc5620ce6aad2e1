import down from '@fluentui/svg-icons/icons/arrow_sort_down_16_regular.svg?raw';
import up from '@fluentui/svg-icons/icons/arrow_sort_up_16_regular.svg?raw';
import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useText } from '../text-context.ts';
import type { Column } from './data-table.tsx';
import type { Order } from './order-rows.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** A column has a width of its own: rows that come into view must not move it. */
export interface WideColumn<Row> extends Column<Row> {
  /** In rem; columns share what room there is more. */
  readonly width: number;
}

interface VirtualTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly WideColumn<Row>[];
  /** In the order in which they show. */
  readonly rows: readonly Row[];
  rowKey(row: Row): string;
  readonly order: Order | null;
  onOrder(column: string): void;
  /** Name of the place: whoever comes back to it finds it scrolled as it was left. */
  readonly place: string;
}

/** Height of a row with one line. */
const ESTIMATE_PX = 33;

/** How far each place was scrolled when it was left, px. */
const offsets = new Map<string, number>();

/** Thousands of rows in a box that scrolls by mouse and keyboard; only those in view are drawn. */
export function VirtualTable<Row>(props: VirtualTableProps<Row>): JSX.Element {
  const { caption, columns, rows, rowKey, order, onOrder, place } = props;
  const id = useId();
  const [held, hold] = useState<number | null>(null);
  // The same function while the rows are the same: with another one, all of them are laid out anew.
  const keyOf = useMemo(() => (index: number) => keyAt(rows, rowKey, index), [rows]);
  const { scroller, drawn, measure } = useVirtualRows({
    count: rows.length,
    keyOf,
    estimate: ESTIMATE_PX,
    held,
    offset: offsets.get(place) ?? 0,
    left: (offset) => offsets.set(place, offset),
  });
  const first = useRef(rows);
  useEffect(() => {
    if (first.current === rows) return;
    first.current = rows;
    scroller.current?.scrollTo({ top: 0 });
  }, [rows, scroller]);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div class="data">
      <p class="note" id={id}>
        {caption}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls takes the keys that scroll it */}
      <section class="virtual" ref={scroller} aria-labelledby={id} tabIndex={0}>
        <table
          aria-labelledby={id}
          aria-rowcount={rows.length + 1}
          style={{ minInlineSize: `${width}rem` }}
          onFocusIn={({ target }) => hold(indexOf(target))}
          onFocusOut={() => hold(null)}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.id} style={{ inlineSize: `${(100 * column.width) / width}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <Heading key={column.id} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.map((one) => {
              if ('room' in one)
                return (
                  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: room, of which nothing takes the focus
                  <tr key={`room ${one.before}`} class="room" aria-hidden="true">
                    <td colSpan={columns.length} style={{ blockSize: `${one.room}px` }} />
                  </tr>
                );
              const row = rows[one.index];
              return row === undefined ? null : (
                <tr key={rowKey(row)} data-index={one.index} aria-rowindex={one.index + 2} ref={measure}>
                  {columns.map((column, at) => (
                    <Cell key={column.id} column={column} row={row} heads={at === 0} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function keyAt<Row>(rows: readonly Row[], rowKey: (row: Row) => string, index: number): string {
  const row = rows[index];
  return row === undefined ? String(index) : rowKey(row);
}

/** The row that an element stands in; null for the heading's. */
function indexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset.index);
}

function Heading<Row>({
  column: { id, heading, sortBy, numeric },
  order,
  onOrder,
}: {
  readonly column: WideColumn<Row>;
  readonly order: Order | null;
  onOrder(column: string): void;
}): JSX.Element {
  const { t } = useText();
  const direction = order?.column === id ? order.direction : undefined;
  return (
    <th scope="col" class={numeric ? 'number' : ''} aria-sort={direction}>
      {sortBy === undefined ? (
        heading
      ) : (
        <button
          type="button"
          class="subtle"
          title={t('table-sort', { column: heading })}
          onClick={() => onOrder(id)}
        >
          {heading}
          {direction && <Icon svg={direction === 'ascending' ? up : down} />}
        </button>
      )}
    </th>
  );
}

function Cell<Row>({
  column: { cell, numeric },
  row,
  heads,
}: {
  readonly column: WideColumn<Row>;
  readonly row: Row;
  readonly heads: boolean;
}): JSX.Element {
  return heads ? (
    <th scope="row" dir="auto">
      {cell(row)}
    </th>
  ) : (
    <td class={numeric ? 'number' : ''}>{cell(row)}</td>
  );
}
