import type { JSX } from 'preact';
import type {
  ClassRow,
  ProtectionKind,
  ProtectionMatrix,
} from '../../../lib/views/protection/protection-matrix.ts';
import { useText } from '../../text-context.ts';
import { writeRoute } from '../dashboard-route.ts';
import { classState } from './class-state.ts';
import { StateMark } from './state-mark.tsx';

/** Classes of people by what protects their sign-in; each cell opens the people behind it. */
export function MatrixTable({ matrix }: { matrix: ProtectionMatrix }): JSX.Element {
  const { t } = useText();
  return (
    <div class="scroller">
      <table class="matrix">
        <caption>{t('matrix-caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('matrix-people')}</th>
            {matrix.kinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`protects-${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.classes.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.total === null || row.total === 0 ? (
                  t(`people-${row.id}`)
                ) : (
                  <a href={writeRoute('protection', [row.id])}>{t(`people-${row.id}`)}</a>
                )}
                <p class="note">{total(row, t)}</p>
              </th>
              {row.total === null || row.total === 0 ? (
                <td colSpan={matrix.kinds.length} class="note">
                  {row.total === null ? (
                    <>
                      {t('matrix-unread')} {row.gap !== null && t(`cause-${row.gap.cause}`)}
                    </>
                  ) : (
                    t(row.gap === null ? 'matrix-nobody' : 'matrix-nobody-seen')
                  )}
                </td>
              ) : (
                matrix.kinds.map((kind) => (
                  <td key={kind}>
                    <Cell row={row} kind={kind} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function total({ id, total: count, gap }: ClassRow, t: ReturnType<typeof useText>['t']): string {
  if (count === null) return '';
  if (id === 'emergencyAccounts' && count === 0) return t('people-undeclared');
  return t(gap === null ? 'matrix-count' : 'matrix-count-at-least', { count });
}

function Cell({ row, kind }: { row: ClassRow; kind: ProtectionKind }): JSX.Element {
  const { t } = useText();
  const { yes, inPart, unknown } = row.counts[kind];
  const state = classState(row, kind);
  const words = t('matrix-cell', { yes, total: row.total ?? 0 });
  return (
    <a class="cell" href={writeRoute('protection', [row.id, kind])}>
      <StateMark state={state} words={words} />
      <span class="hidden">{t(`state-${state}`)}</span>
      {inPart > 0 && <span class="note">{t('matrix-in-part', { count: inPart })}</span>}
      {unknown > 0 && <span class="note">{t('matrix-unknown', { count: unknown })}</span>}
    </a>
  );
}
