import type { JSX } from 'preact';
import type { CustomerRow, RoleSpan } from '../../lib/views/gdap/customer-access.ts';
import type { NamedRole } from '../../lib/views/gdap/role-table.ts';
import { Dated } from '../moment.tsx';
import { useText } from '../text-context.ts';
import { RoleList } from './role-list.tsx';

interface CustomerDetailsProps {
  readonly row: CustomerRow;
  readonly roles: readonly NamedRole[];
  /** The sweep's clock (ms). */
  readonly now: number;
}

const iso = (at: number): string => new Date(at).toISOString();

/** A customer's roles by the day on which they end, what differs from the profile, and the relationships behind it. */
export function CustomerDetails({ row, roles, now }: CustomerDetailsProps): JSX.Element {
  const { t } = useText();
  const { spans, relationships, unclear } = row;
  const count = spans.reduce((sum, span) => sum + span.roles.length, 0);
  if (count === 0 && unclear === null) return <span class="note">{t('role-count', { count })}</span>;
  const lists = [
    ['list-missing', row.missing ?? []],
    ['list-beyond', row.beyond],
    ['list-excess', row.excess ?? []],
  ] as const;
  return (
    <details>
      <summary>{t('role-count', { count })}</summary>
      <div class="details">
        {unclear !== null && <p>{t('unclear-because', { cause: t(`cause-${unclear}`) })}</p>}
        {spans.map((span) => (
          <div key={`${span.from} ${span.until}`}>
            <p class="span">
              <SpanEnd span={span} now={now} />{' '}
              <span class="note">
                <Dated id="span-since" at={iso(span.from)} />
              </span>
            </p>
            <RoleList of={span.roles} roles={roles} />
          </div>
        ))}
        {lists.map(([id, own]) =>
          own.length === 0 ? null : (
            <div key={id}>
              <p class="span">{t(id)}</p>
              <RoleList of={own} roles={roles} />
            </div>
          ),
        )}
        {relationships.length > 0 && (
          <div>
            <p class="span">{t('list-relationships')}</p>
            <ul class="roles">
              {relationships.map((relationship) => (
                <li key={`${relationship.name} ${relationship.end}`} dir="auto">
                  <RelationshipEnd of={relationship} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}

function SpanEnd({ span: { until }, now }: { span: RoleSpan; now: number }): JSX.Element {
  const { t } = useText();
  if (until === null) return <span>{t('span-endless')}</span>;
  return <Dated id={until <= now ? 'span-ended' : 'span-until'} at={iso(until)} />;
}

function RelationshipEnd({ of }: { of: CustomerRow['relationships'][number] }): JSX.Element {
  const { t, locale } = useText();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(of.end);
  return <>{t(of.autoExtends ? 'relationship-extends' : 'relationship-ends', { name: of.name, date })}</>;
}
