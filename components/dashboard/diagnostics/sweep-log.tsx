import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { Diagnostics } from './diagnostics.ts';

type Sweep = Diagnostics['sweeps'][number];

/** The last sweeps: how long they took, how they ended, and what went wrong. */
export function SweepLog({ sweeps }: { sweeps: readonly Sweep[] }): JSX.Element {
  const { t, has, locale } = useText();
  if (sweeps.length === 0) return <p class="note">{t('history-none')}</p>;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const seconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumFractionDigits: 0 });
  const columns: Column<Sweep>[] = [
    {
      id: 'started',
      heading: t('diagnostics-started'),
      cell: ({ startedAt }) => <time dateTime={startedAt}>{time.format(new Date(startedAt))}</time>,
    },
    {
      id: 'took',
      heading: t('diagnostics-took'),
      numeric: true,
      cell: ({ startedAt, finishedAt }) =>
        finishedAt === null ? '–' : seconds.format((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000),
    },
    {
      id: 'state',
      heading: t('diagnostics-state'),
      cell: ({ state, complete, problem }) => (
        <>
          {t(`diagnostics-state-${state}`)}
          {state === 'finished' && !complete && <p class="note">{t('history-incomplete')}</p>}
          {problem !== null && (
            <p class="note">
              {has(`error-${problem}`) ? t(`error-${problem}`) : t('error-unknown', { code: problem })}
            </p>
          )}
        </>
      ),
    },
    {
      id: 'requests',
      heading: t('diagnostics-count'),
      numeric: true,
      cell: ({ requests }) => requests.toLocaleString(locale),
    },
  ];
  return (
    <DataTable
      caption={t('diagnostics-sweeps-caption')}
      columns={columns}
      rows={sweeps}
      rowKey={({ startedAt }) => startedAt}
    />
  );
}
