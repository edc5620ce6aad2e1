import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { RiskChange } from './risk-changes.ts';

const COUNTS = ['opened', 'returned', 'accepted', 'resolved'] as const;

/** Risks that came and went between two sweeps, by check. */
export function RiskChangeTable({
  risks,
  nameOf,
}: {
  readonly risks: readonly RiskChange[];
  nameOf(check: string): string;
}): JSX.Element {
  const { t } = useText();
  if (risks.length === 0) return <p class="note">{t('risk-changes-none')}</p>;
  const columns: Column<RiskChange>[] = [
    {
      id: 'check',
      heading: t('change-check'),
      cell: ({ check }) => (
        <a href={writeRoute('check', [check])}>
          <bdi>{nameOf(check)}</bdi>
        </a>
      ),
    },
    ...COUNTS.map(
      (id): Column<RiskChange> => ({
        id,
        heading: t(`risk-changes-${id}`),
        numeric: true,
        cell: (row) => row[id],
        sortBy: (row) => row[id],
      }),
    ),
  ];
  return (
    <DataTable
      caption={t('risk-changes-caption')}
      columns={columns}
      rows={risks}
      rowKey={({ check }) => check}
    />
  );
}
