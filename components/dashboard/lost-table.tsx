import type { JSX } from 'preact';
import type { SeenAccess } from '../../lib/views/gdap/analysis.ts';
import type { LostRow } from '../../lib/views/gdap/lost-access.ts';
import type { NamedRole } from '../../lib/views/gdap/role-table.ts';
import { Dated, Day } from '../moment.tsx';
import { useText } from '../text-context.ts';
import { type Column, DataTable } from './data-table.tsx';
import { RoleList } from './role-list.tsx';

interface LostTableProps {
  readonly lost: SeenAccess['lost'];
  readonly roles: readonly NamedRole[];
  /** Whether all relationships were read. */
  readonly whole: boolean;
}

/** What ended since the check before. */
export function LostTable({ lost, roles, whole }: LostTableProps): JSX.Element {
  const { t } = useText();
  if (lost === null) return <p>{t('lost-first')}</p>;
  if (lost.rows.length === 0)
    return (
      <p>
        <Dated id={whole ? 'lost-none' : 'lost-none-but-unclear'} at={lost.since} />
      </p>
    );
  const columns: Column<LostRow>[] = [
    { id: 'customer', heading: t('lost-customer'), cell: ({ customer }) => customer },
    {
      id: 'relationship',
      heading: t('lost-relationship'),
      cell: ({ relationship }) => <span dir="auto">{relationship}</span>,
    },
    {
      id: 'ended',
      heading: t('lost-ended'),
      cell: ({ end }) => <Day at={new Date(end).toISOString()} />,
    },
    {
      id: 'roles',
      heading: t('lost-roles'),
      cell: ({ roles: own, unclear }) => (
        <>
          <RoleList of={own} roles={roles} />
          {unclear !== null && (
            <span class="note">{t('unclear-because', { cause: t(`cause-${unclear}`) })}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('lost-caption')}
      columns={columns}
      rows={lost.rows}
      rowKey={({ customer, relationship, end }) => `${customer} ${relationship} ${end}`}
    />
  );
}
