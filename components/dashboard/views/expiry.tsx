import type { JSX } from 'preact';
import type { GdapAnalysis, SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { EndingTable } from '../ending-table.tsx';
import { LossTable } from '../loss-table.tsx';
import { LostTable } from '../lost-table.tsx';
import { MonthsChart } from '../months-chart.tsx';
import { Section } from '../section.tsx';

/** What was lost, what will be lost soon, and the next 24 months. */
function ExpiryView({ records: { analysis }, now, intents }: DashboardViewProps<'analysis'>): JSX.Element {
  const { t } = useText();
  const { basis, seen } = analysis.access;
  return (
    <Section id="expiry" heading={t('expiry-heading')} readAt={basis.readAt} now={now}>
      <BasisNotice basis={basis} seen={seen !== null} intents={intents} />
      {seen && <Seen analysis={analysis} seen={seen} />}
    </Section>
  );
}

function Seen({ analysis, seen }: { analysis: GdapAnalysis; seen: SeenAccess }): JSX.Element {
  const { t } = useText();
  const { windows } = seen.radar;
  const whole = analysis.access.basis.gaps.length === 0;
  return (
    <>
      <section class="card">
        <h3>{t('windows-heading')}</h3>
        <LossTable
          caption={t('windows-caption')}
          heading={t('windows-when')}
          rows={windows.map((losses) => ({ ...losses, label: t(`window-${losses.days}`) }))}
        />
      </section>
      <section class="card">
        <h3>{t('months-heading')}</h3>
        <MonthsChart radar={seen.radar} />
      </section>
      <section class="card">
        <h3>{t('lost-heading')}</h3>
        <LostTable lost={seen.lost} roles={analysis.roles} whole={whole} />
      </section>
      <section class="card">
        <h3>{t('ending-heading')}</h3>
        <EndingTable seen={seen} roles={analysis.roles} now={analysis.sweep.now} whole={whole} />
      </section>
    </>
  );
}

export default defineDashboardView({ id: 'expiry', place: 15, reads: ['analysis'], View: ExpiryView });
