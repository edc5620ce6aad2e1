import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { NamedRole } from '../../../lib/views/gdap/role-table.ts';
import type { Protection, TechnicianReach, TechnicianRow } from '../../../lib/views/gdap/technician-reach.ts';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { Decided, ProtectionMark } from '../protection.tsx';
import { Section } from '../section.tsx';

/** Who can act for customers, and how well their sign-in is protected. */
function TechniciansView({
  records: { analysis },
  now,
  intents,
}: DashboardViewProps<'analysis'>): JSX.Element {
  const { t } = useText();
  const { basis, seen } = analysis.technicians;
  return (
    <Section id="technicians" heading={t('technicians-heading')} readAt={basis.readAt} now={now}>
      <BasisNotice basis={basis} seen={seen !== null} intents={intents} />
      {seen && <Technicians seen={seen} roles={analysis.roles} whole={basis.gaps.length === 0} />}
    </Section>
  );
}

const WEAKEST_FIRST: readonly Protection['demanded'][] = [
  'none',
  'mfaInPart',
  'unknown',
  'mfa',
  'phishingResistant',
];

interface TechniciansProps {
  readonly seen: TechnicianReach;
  readonly roles: readonly NamedRole[];
  readonly whole: boolean;
}

function Technicians({ seen, roles, whole }: TechniciansProps): JSX.Element {
  const { t } = useText();
  const { rows, protections, unproven } = seen;
  const columns = useMemo((): Column<TechnicianRow>[] => {
    const roleOf = ({ topRole }: TechnicianRow): string =>
      topRole === null ? t('technician-no-privileged') : (roles[topRole]?.name ?? '');
    const protectionOf = ({ protection }: TechnicianRow): Protection | undefined => protections[protection];
    const weakness = (row: TechnicianRow): number =>
      WEAKEST_FIRST.indexOf(protectionOf(row)?.demanded ?? 'unknown');
    return [
      {
        id: 'name',
        heading: t('technician-name'),
        cell: ({ name }) => name,
        sortBy: ({ name }) => name,
      },
      {
        id: 'customers',
        heading: t('technician-customers'),
        numeric: true,
        cell: ({ customers }) => customers,
        sortBy: ({ customers }) => customers,
      },
      { id: 'role', heading: t('technician-top-role'), cell: roleOf, sortBy: roleOf },
      {
        id: 'protection',
        heading: t('technician-protection'),
        cell: (row) => <ProtectionMark protection={protectionOf(row)} />,
        sortBy: weakness,
      },
      {
        id: 'decided',
        heading: t('technician-decided'),
        cell: (row) => <Decided protection={protectionOf(row)} />,
      },
    ];
  }, [t, roles, protections]);
  const used = rows.map(({ protection }) => protections[protection]);
  const unclear = used.filter((one) => one === undefined || one.gap !== null).length;
  const strong = used.filter((one) => one?.demanded === 'phishingResistant').length;
  const weak = rows.length - unclear - strong;
  const nobody = rows.length === 0 && !whole;
  return (
    <>
      <p>{nobody ? t('technicians-none-but-unclear') : t('technicians-count', { count: rows.length })}</p>
      {rows.length > 0 && (
        <>
          <p>
            {(weak > 0 || unclear === 0) && t('technicians-weak', { count: weak })}{' '}
            {unclear > 0 && t('technicians-weak-unclear', { count: unclear })}
          </p>
          <div class="card">
            <DataTable
              caption={t('technicians-caption')}
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              order={{ column: 'protection', direction: 'ascending' }}
              search={{ label: t('technicians-search'), text: ({ name, id }) => `${name} ${id}` }}
            />
          </div>
        </>
      )}
      {unproven.length > 0 && (
        <section class="card">
          <h3>{t('unproven-heading')}</h3>
          <p>{t('unproven-text')}</p>
          <ul class="roles">
            {unproven.map(({ name, gap }) => (
              <li key={name}>
                <span dir="auto">{name}</span> <span class="note">{t(`cause-${gap.cause}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export default defineDashboardView({
  id: 'technicians',
  place: 30,
  reads: ['analysis'],
  View: TechniciansView,
});
