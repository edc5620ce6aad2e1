import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { HistoryRecord } from '../../../lib/store/records.ts';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { type Order, orderRows, pressed } from '../order-rows.ts';
import { VirtualTable, type WideColumn } from '../virtual-table.tsx';
import { coverageWords, scoreWords, sweepTime } from './sweep-words.ts';

/** Every sweep as a row, the newest first: what the chart draws, in full. */
export function SweepTable({ sweeps }: { sweeps: readonly HistoryRecord[] }): JSX.Element {
  const text = useText();
  const { t, locale } = text;
  const [open, setOpen] = useState(false);
  const [order, setOrder] = useState<Order>({ column: 'time', direction: 'descending' });
  const columns = useMemo((): WideColumn<HistoryRecord>[] => {
    const before = new Map(sweeps.map((sweep, index) => [sweep, sweeps[index - 1]]));
    const notMet = ({ actions }: HistoryRecord): number =>
      Object.values(actions).filter(({ verdict }) => verdict === 'fail' || verdict === 'partial').length;
    return [
      {
        id: 'time',
        width: 11,
        heading: t('history-time'),
        cell: (sweep) => <time dateTime={sweep.now}>{sweepTime(sweep, text)}</time>,
        sortBy: ({ now }) => Date.parse(now),
      },
      {
        id: 'score',
        width: 6,
        heading: t('history-line-score'),
        cell: (sweep) => scoreWords(sweep, text),
        sortBy: ({ score }) => score.value / Math.max(1, score.outOf),
      },
      {
        id: 'coverage',
        width: 7,
        heading: t('history-line-coverage'),
        numeric: true,
        cell: (sweep) => coverageWords(sweep, text),
        sortBy: ({ score }) => score.coverage,
      },
      {
        id: 'notMet',
        width: 7,
        heading: t('history-not-met'),
        numeric: true,
        cell: notMet,
        sortBy: notMet,
      },
      {
        id: 'account',
        width: 15,
        heading: t('history-account'),
        cell: ({ account }) => <bdi>{account.username}</bdi>,
        sortBy: ({ account }) => account.username,
      },
      {
        id: 'version',
        width: 5,
        heading: t('history-version'),
        cell: ({ version }) => version,
        sortBy: ({ version }) => version,
      },
      {
        id: 'compare',
        width: 9,
        heading: t('history-changes'),
        cell: (sweep) => {
          const one = before.get(sweep);
          return one === undefined ? (
            '–'
          ) : (
            <a href={writeRoute('history', [one.sweep, sweep.sweep])}>
              {t('history-compare')}
              <span class="hidden"> {sweepTime(sweep, text)}</span>
            </a>
          );
        },
      },
    ];
  }, [sweeps, text, t]);
  const rows = useMemo(() => {
    const sortBy = columns.find(({ id }) => id === order.column)?.sortBy;
    return sortBy === undefined ? sweeps : orderRows(sweeps, sortBy, order.direction, locale);
  }, [sweeps, columns, order, locale]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('history-as-table')}</summary>
      {open && (
        <VirtualTable
          caption={t('history-caption', { count: sweeps.length })}
          columns={columns}
          rows={rows}
          rowKey={({ sweep }) => sweep}
          order={order}
          onOrder={(column) => setOrder(pressed(order, column))}
          place="history"
        />
      )}
    </details>
  );
}
