import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CheckDetail, SubjectRow } from '../../../lib/views/evidence/check-detail.ts';
import { Day } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import { Choice } from '../choice.tsx';
import { type DashboardRoute, writeRoute } from '../dashboard-route.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { changeChosen } from '../replace-route.ts';
import { Explained } from './explained.tsx';

interface SubjectTableProps {
  readonly detail: CheckDetail;
  readonly route: DashboardRoute;
}

/** Subjects that are not simply good: searched, sorted, and by verdict, which stands in the address. */
export function SubjectTable({ detail, route }: SubjectTableProps): JSX.Element {
  const { t } = useText();
  const { id: check, subjects, details } = detail;
  const verdicts = useMemo(() => [...new Set(subjects.map(({ verdict }) => verdict))], [subjects]);
  const wanted = verdicts.find((verdict) => verdict === route.chosen.verdict) ?? '';
  const rows = useMemo(
    () => (wanted === '' ? subjects : subjects.filter(({ verdict }) => verdict === wanted)),
    [subjects, wanted],
  );
  const columns = useMemo((): Column<SubjectRow>[] => {
    const textOf = ({ detail: index }: SubjectRow): string => details[index]?.text ?? '';
    return [
      {
        id: 'name',
        heading: t('subject-name'),
        cell: ({ id, name }) => (
          <a href={writeRoute('check', [check, id])}>
            <bdi>{name}</bdi>
          </a>
        ),
        sortBy: ({ name }) => name,
      },
      {
        id: 'verdict',
        heading: t('subject-verdict'),
        cell: ({ verdict }) => <VerdictMark verdict={verdict} />,
        // They come worst first.
        sortBy: ({ verdict }) => verdicts.indexOf(verdict),
      },
      {
        id: 'reason',
        heading: t('subject-reason'),
        cell: (row) => (
          <>
            <bdi>{textOf(row)}</bdi>
            {row.explained && <Explained explained={row.explained} />}
          </>
        ),
        sortBy: textOf,
      },
      {
        id: 'since',
        heading: t('subject-since'),
        cell: ({ openedAt }) => (openedAt === undefined ? '–' : <Day at={openedAt} />),
        sortBy: ({ openedAt }) => openedAt ?? '',
      },
    ];
  }, [t, check, details, verdicts]);
  return (
    <>
      {verdicts.length > 1 && (
        <div class="choices">
          <Choice
            label={t('filter-verdict')}
            value={wanted}
            choices={[['', t('filter-all')], ...verdicts.map((one) => [one, t(`verdict-${one}`)] as const)]}
            onChange={(verdict) => changeChosen('check', [check], { verdict })}
          />
        </div>
      )}
      <DataTable
        caption={t('subject-caption')}
        columns={columns}
        rows={rows}
        rowKey={({ kind, id, detail: index }) => `${kind} ${id} ${index}`}
        search={{
          label: t('subject-search'),
          text: ({ id, name, detail: index }) => `${name} ${id} ${details[index]?.text ?? ''}`,
        }}
      />
    </>
  );
}
