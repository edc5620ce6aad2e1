import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { Diagnostics, RequestKind } from './diagnostics.ts';

/** Every kind of request that was made, how it was answered, and how long it took at most. */
export function RequestKindTable({ found }: { found: Diagnostics }): JSX.Element {
  const { t, locale } = useText();
  if (found.requests.length === 0) return <p class="note">{t('diagnostics-requests-none')}</p>;
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    maximumFractionDigits: 1,
  });
  const columns: Column<RequestKind>[] = [
    {
      id: 'template',
      heading: t('diagnostics-request'),
      cell: ({ template }) => (
        <code class="request" dir="ltr">
          {template}
        </code>
      ),
      sortBy: ({ template }) => template,
    },
    {
      id: 'count',
      heading: t('diagnostics-count'),
      numeric: true,
      cell: ({ count }) => count.toLocaleString(locale),
      sortBy: ({ count }) => count,
    },
    {
      id: 'statuses',
      heading: t('diagnostics-statuses'),
      cell: ({ statuses }) =>
        statuses
          .map(([status, count]) =>
            t('diagnostics-status', {
              status: status === null ? t('diagnostics-no-answer') : `${status}`,
              count,
            }),
          )
          .join(', '),
    },
    {
      id: 'throttled',
      heading: t('diagnostics-throttled'),
      numeric: true,
      cell: ({ throttled }) => throttled.toLocaleString(locale),
      sortBy: ({ throttled }) => throttled,
    },
    {
      id: 'slowest',
      heading: t('diagnostics-slowest'),
      numeric: true,
      cell: ({ slowestMs }) => seconds.format(slowestMs / 1000),
      sortBy: ({ slowestMs }) => slowestMs,
    },
  ];
  return (
    <DataTable
      caption={t('diagnostics-requests-caption', { count: found.ledgers })}
      columns={columns}
      rows={found.requests}
      rowKey={({ template }) => template}
    />
  );
}
