import type { JSX } from 'preact';
import type { GdapAnalysis } from '../../../lib/views/gdap/analysis.ts';
import type { CustomerRow, RelationshipRow } from '../../../lib/views/gdap/customer-access.ts';
import { Day } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { RoleList } from '../role-list.tsx';

interface RelationshipTableProps {
  readonly row: CustomerRow;
  readonly analysis: Pick<GdapAnalysis, 'roles' | 'roleSets'>;
  /** Whether all relationships were read. */
  readonly whole: boolean;
}

/** The live relationships of one customer. */
export function RelationshipTable({ row, analysis, whole }: RelationshipTableProps): JSX.Element {
  const { t, has } = useText();
  const { roles, roleSets } = analysis;
  const none = whole && row.unclear === null ? 'none' : 'none-but-unclear';
  if (row.relationships.length === 0) return <p class="note">{t(`customer-relationships-${none}`)}</p>;
  const statusOf = ({ status = 'active' }: RelationshipRow): string =>
    has(`relationship-status-${status}`) ? t(`relationship-status-${status}`) : status;
  const columns: Column<RelationshipRow>[] = [
    { id: 'name', heading: t('relationship-name'), cell: ({ name }) => name },
    { id: 'status', heading: t('relationship-status'), cell: statusOf },
    {
      id: 'end',
      heading: t('relationship-end'),
      cell: ({ end }) => <Day at={new Date(end).toISOString()} />,
    },
    {
      id: 'extends',
      heading: t('relationship-auto-extend'),
      cell: ({ autoExtends }) => t(`relationship-auto-extend-${autoExtends ? 'on' : 'off'}`),
    },
    {
      id: 'roles',
      heading: t('relationship-roles'),
      cell: ({ roleSet }) => <RoleList of={roleSets[roleSet] ?? []} roles={roles} />,
    },
  ];
  return (
    <DataTable
      caption={t('customer-relationships-caption')}
      columns={columns}
      rows={row.relationships}
      rowKey={(one) => `${one.name} ${one.end} ${one.roleSet}`}
    />
  );
}
