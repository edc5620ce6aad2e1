import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { type Column, DataTable } from '../data-table.tsx';
import type { CustomerFinding } from './finding.ts';

/** What checks found at one customer, each with the way to its proof. */
export function FindingTable({ findings }: { findings: readonly CustomerFinding[] }): JSX.Element {
  const { t } = useText();
  if (findings.length === 0) return <p class="note">{t('customer-findings-none')}</p>;
  const columns: Column<CustomerFinding>[] = [
    {
      id: 'check',
      heading: t('finding-check'),
      cell: ({ check, id, title, about }) => (
        <>
          <a href={writeRoute('check', [check, id])}>
            <bdi>{title}</bdi>
          </a>
          {about !== null && (
            <p class="note">
              <bdi>{about}</bdi>
            </p>
          )}
        </>
      ),
    },
    {
      id: 'verdict',
      heading: t('finding-verdict'),
      cell: ({ verdict }) => <VerdictMark verdict={verdict} />,
    },
    {
      id: 'detail',
      heading: t('finding-detail'),
      cell: ({ text, cause }) => <bdi>{text === '' && cause !== undefined ? t(`cause-${cause}`) : text}</bdi>,
    },
  ];
  return (
    <DataTable
      caption={t('customer-findings-caption')}
      columns={columns}
      rows={findings}
      rowKey={({ check, id }) => `${check} ${id}`}
    />
  );
}
