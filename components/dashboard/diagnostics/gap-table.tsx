import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { inputName } from '../evidence/input-name.ts';
import type { DiagnosedGap } from './diagnostics.ts';

/** What could not be read, why, what would unlock it, and which checks wait for it. */
export function GapTable({ gaps }: { gaps: readonly DiagnosedGap[] }): JSX.Element {
  const text = useText();
  const { t } = text;
  if (gaps.length === 0) return <p class="note">{t('diagnostics-gaps-none')}</p>;
  const columns: Column<DiagnosedGap>[] = [
    {
      id: 'source',
      heading: t('diagnostics-source'),
      cell: ({ source }) => (
        <a href={writeRoute('source', [source])}>{inputName(text, { id: source, kind: 'source' })}</a>
      ),
    },
    {
      id: 'cause',
      heading: t('diagnostics-cause'),
      cell: ({ cause }) => t(`cause-${cause}`),
      sortBy: ({ cause }) => cause,
    },
    {
      id: 'unlock',
      heading: t('diagnostics-unlock'),
      cell: ({ cause, scopes, licences }) =>
        cause === 'consent' || (cause === 'licence' && licences.length > 0) ? (
          <code>{(cause === 'consent' ? scopes : licences).join(', ')}</code>
        ) : (
          t(`cause-${cause}-next`)
        ),
    },
    {
      id: 'checks',
      heading: t('diagnostics-waiting'),
      cell: ({ checks }) =>
        checks.length === 0 ? (
          '–'
        ) : (
          <ul class="plain">
            {checks.map(({ id, title }) => (
              <li key={id}>
                <a href={writeRoute('check', [id])}>
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('diagnostics-gaps-caption')}
      columns={columns}
      rows={gaps}
      rowKey={({ source }) => source}
    />
  );
}
