import type { JSX } from 'preact';
import type { CustomerRow, RoleSpan } from '../../../lib/views/gdap/customer-access.ts';
import type { NamedRole } from '../../../lib/views/gdap/role-table.ts';
import { Dated } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { RoleList } from '../role-list.tsx';

interface CustomerSpansProps {
  readonly row: CustomerRow;
  readonly roles: readonly NamedRole[];
  /** The sweep's clock (ms). */
  readonly now: number;
}

const iso = (at: number): string => new Date(at).toISOString();

/** A customer's roles by the day on which they end. */
export function CustomerSpans({ row: { spans, unclear }, roles, now }: CustomerSpansProps): JSX.Element {
  const { t } = useText();
  return (
    <>
      {unclear !== null && <p>{t('unclear-because', { cause: t(`cause-${unclear}`) })}</p>}
      {spans.length === 0 && <p class="note">{t('customer-roles-none')}</p>}
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
    </>
  );
}

function SpanEnd({ span: { until }, now }: { span: RoleSpan; now: number }): JSX.Element {
  const { t } = useText();
  if (until === null) return <span>{t('span-endless')}</span>;
  return <Dated id={until <= now ? 'span-ended' : 'span-until'} at={iso(until)} />;
}

interface CustomerDifferencesProps {
  readonly row: CustomerRow;
  readonly roles: readonly NamedRole[];
  /** Whether the settings name a role profile. */
  readonly profiled: boolean;
}

/** What differs from the role profile, role by role, and what cannot be told. */
export function CustomerDifferences({ row, roles, profiled }: CustomerDifferencesProps): JSX.Element {
  const { t } = useText();
  const { missing, beyond, excess } = row;
  const lists = [
    ['list-missing', missing ?? []],
    ['list-beyond', beyond],
    ['list-excess', excess ?? []],
  ] as const;
  const unclear = [
    ...(missing === null ? [t('drift-missing-unclear')] : []),
    ...(excess === null ? [t('drift-excess-unclear')] : []),
  ];
  const none = unclear.length === 0 && lists.every(([, own]) => own.length === 0);
  return (
    <>
      {!profiled && <p class="note">{t('customer-differences-no-profile')}</p>}
      {profiled && none && <p class="note">{t('customer-differences-none')}</p>}
      {unclear.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {lists.map(([id, own]) =>
        own.length === 0 ? null : (
          <div key={id}>
            <p class="span">{t(id)}</p>
            <RoleList of={own} roles={roles} />
          </div>
        ),
      )}
    </>
  );
}
