import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { SaveSection } from '../reports/save-section.tsx';
import { VerifySection } from '../reports/verify-section.tsx';
import { Section } from '../section.tsx';

/** Saves what the last sweep came to, and verifies packs; the latter works without a sweep or an account. */
function ReportsView({ now, intents }: DashboardViewProps): JSX.Element {
  const { t } = useText();
  return (
    <Section id="reports" heading={t('reports-heading')} readAt={null} now={now}>
      <SaveSection intents={intents.reports} />
      <VerifySection intents={intents.reports} />
    </Section>
  );
}

export default defineDashboardView({ id: 'reports', place: 70, reads: [], View: ReportsView });
