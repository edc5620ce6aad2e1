import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useText } from '../../text-context.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { comparedSweeps } from '../history/compare-sweeps.ts';
import { scoreLines } from '../history/score-lines.ts';
import { SweepComparison } from '../history/sweep-comparison.tsx';
import { SweepStepper } from '../history/sweep-stepper.tsx';
import { SweepTable } from '../history/sweep-table.tsx';
import { Section } from '../section.tsx';

/** Score and coverage over time, and what changed between two sweeps: those that the address names, or the last two. */
function HistoryView({
  records: { history, summary },
  route,
  now,
}: DashboardViewProps<'history' | 'summary'>): JSX.Element {
  const { t } = useText();
  const { sweeps, microsoft, risks } = history;
  const lines = useMemo(() => scoreLines(sweeps, microsoft), [sweeps, microsoft]);
  const titles = useMemo(
    () =>
      new Map(
        summary.groups
          .flatMap(({ actions }) => actions.flatMap(({ checks }) => checks))
          .map(({ id, title }) => [id, title]),
      ),
    [summary],
  );
  const compared = comparedSweeps(sweeps, route.parts);
  const unknown = route.parts.filter((id) => !sweeps.some(({ sweep }) => sweep === id));
  return (
    <Section id="history" heading={t('history-heading')} readAt={null} now={now}>
      <section class="card" aria-labelledby="history-score">
        <h3 id="history-score">{t('history-score')}</h3>
        {lines === null ? <p>{t('history-none')}</p> : <SweepStepper sweeps={sweeps} lines={lines} />}
        {sweeps.length > 0 && <SweepTable sweeps={sweeps} />}
      </section>
      {unknown.length > 0 && <p>{t('history-unknown')}</p>}
      {compared === null ? (
        <p>{t('history-one')}</p>
      ) : (
        <SweepComparison
          sweeps={sweeps}
          compared={compared}
          risks={risks}
          nameOf={(check) => titles.get(check) ?? check}
        />
      )}
    </Section>
  );
}

export default defineDashboardView({
  id: 'history',
  place: 60,
  stays: true,
  reads: ['history', 'summary'],
  View: HistoryView,
});
