import type { JSX } from 'preact';
import type { GdapAnalysis, SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import type { GroupReach } from '../../../lib/views/gdap/customer-reach.ts';
import type { TechnicianReach } from '../../../lib/views/gdap/technician-reach.ts';
import { useText } from '../../text-context.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { ProtectionMark } from '../protection.tsx';
import { RoleList } from '../role-list.tsx';

interface ReachTableProps {
  readonly row: CustomerRow;
  readonly analysis: GdapAnalysis;
  readonly seen: SeenAccess;
}

/** Who can get into one customer: through which group, with which roles, and what their sign-in demands. */
export function ReachTable({ row, analysis, seen }: ReachTableProps): JSX.Element {
  const { t } = useText();
  const { groups, roles, roleSets, technicians, access } = analysis;
  const reaches = row.reach.flatMap((index) => seen.reaches[index] ?? []);
  const blind = access.grants.gaps.length > 0;
  const columns: Column<GroupReach>[] = [
    { id: 'group', heading: t('reach-group'), cell: ({ group }) => groups[group]?.name ?? '' },
    {
      id: 'roles',
      heading: t('reach-roles'),
      cell: ({ roleSet }) => <RoleList of={roleSets[roleSet] ?? []} roles={roles} />,
    },
    {
      id: 'people',
      heading: t('reach-people'),
      cell: ({ group }) => <People group={group} known={technicians.seen} groups={groups} />,
    },
  ];
  return (
    <>
      {reaches.length === 0 && (
        <p class="note">{t(blind ? 'customer-reach-unread' : 'customer-reach-none')}</p>
      )}
      {reaches.length > 0 && (
        <DataTable
          caption={t('customer-reach-caption')}
          columns={columns}
          rows={reaches}
          rowKey={({ group, roleSet }) => `${group} ${roleSet}`}
        />
      )}
      {row.dap === true && <p>{t('customer-reach-dap')}</p>}
    </>
  );
}

interface PeopleProps {
  /** Index of `groups`. */
  readonly group: number;
  readonly known: TechnicianReach | null;
  readonly groups: GdapAnalysis['groups'];
}

function People({ group, known, groups }: PeopleProps): JSX.Element {
  const { t } = useText();
  const gap = groups[group]?.gap;
  if (known === null) return <span class="note">{t('customer-reach-people-unread')}</span>;
  const people = known.rows.filter((row) => row.groups.includes(group));
  if (people.length === 0)
    return <span class="note">{gap === undefined ? t('reach-nobody') : t(`cause-${gap.cause}`)}</span>;
  return (
    <ul class="people">
      {people.map(({ id, name, protection }) => (
        <li key={id}>
          <bdi>{name}</bdi> <ProtectionMark protection={known.protections[protection]} />
        </li>
      ))}
    </ul>
  );
}
