import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type {
  ProtectionCell,
  ProtectionKind,
  ProtectionMatrix,
  ProtectionState,
} from '../../../lib/views/protection/protection-matrix.ts';
import { useText } from '../../text-context.ts';
import { Choice } from '../choice.tsx';
import type { ProtectedPerson } from '../dashboard-records.ts';
import type { DashboardRoute } from '../dashboard-route.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { changeChosen } from '../replace-route.ts';
import { DecidedBy } from './decided-by.tsx';
import { StateMark } from './state-mark.tsx';

interface PeopleTableProps {
  readonly matrix: ProtectionMatrix;
  readonly people: readonly ProtectedPerson[];
  /** The protection to look at with what decided it; null: all of them side by side. */
  readonly kind: ProtectionKind | null;
  readonly route: DashboardRoute;
}

const WEAKEST_FIRST: readonly ProtectionState[] = ['no', 'inPart', 'unknown', 'yes'];

/** The people of one class: how each is protected, and by which policy. */
export function PeopleTable({ matrix, people, kind, route }: PeopleTableProps): JSX.Element {
  const { t } = useText();
  const { cells, patterns, kinds } = matrix;
  const wanted = kind === null ? undefined : WEAKEST_FIRST.find((state) => state === route.chosen.state);
  const cellOf = useMemo(
    () =>
      ({ pattern }: ProtectedPerson, of: ProtectionKind): ProtectionCell | undefined =>
        cells[patterns[pattern]?.[kinds.indexOf(of)] ?? -1],
    [cells, patterns, kinds],
  );
  const rows = useMemo(
    () =>
      kind === null || wanted === undefined
        ? people
        : people.filter((person) => (cellOf(person, kind)?.state ?? 'unknown') === wanted),
    [people, kind, wanted, cellOf],
  );
  const columns = useMemo((): Column<ProtectedPerson>[] => {
    const stateOf = (person: ProtectedPerson, of: ProtectionKind): ProtectionState =>
      cellOf(person, of)?.state ?? 'unknown';
    const shown = kind === null ? kinds : [kind];
    return [
      { id: 'name', heading: t('people-name'), cell: ({ name }) => name, sortBy: ({ name }) => name },
      ...shown.map(
        (of): Column<ProtectedPerson> => ({
          id: of,
          heading: t(`protects-${of}`),
          cell: (person) => (
            <StateMark state={stateOf(person, of)} words={t(`state-${stateOf(person, of)}`)} />
          ),
          sortBy: (person) => WEAKEST_FIRST.indexOf(stateOf(person, of)),
        }),
      ),
      ...(kind === null
        ? []
        : [
            {
              id: 'decided',
              heading: t('technician-decided'),
              cell: (person: ProtectedPerson) => <DecidedBy kind={kind} cell={cellOf(person, kind)} />,
            },
          ]),
    ];
  }, [t, kind, kinds, cellOf]);
  return (
    <>
      {kind !== null && (
        <div class="choices">
          <Choice
            label={t('filter-state')}
            value={wanted ?? ''}
            choices={[
              ['', t('filter-all')],
              ...WEAKEST_FIRST.map((one) => [one, t(`state-${one}`)] as const),
            ]}
            onChange={(state) => changeChosen('protection', route.parts, { state })}
          />
        </div>
      )}
      <DataTable
        key={kind}
        caption={t('people-caption')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        order={{ column: kind ?? 'name', direction: 'ascending' }}
        search={{
          label: t('people-search'),
          initially: route.chosen.q ?? '',
          text: ({ name, id }) => `${name} ${id}`,
        }}
      />
    </>
  );
}
