import type { JSX } from 'preact';
import { CopyButton } from '../../copy-button.tsx';
import { useText } from '../../text-context.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { diagnosticsText } from '../diagnostics/diagnostics-text.ts';
import { GapTable } from '../diagnostics/gap-table.tsx';
import { Installation } from '../diagnostics/installation.tsx';
import { RequestKindTable } from '../diagnostics/request-kind-table.tsx';
import { StorageUse } from '../diagnostics/storage-use.tsx';
import { SweepLog } from '../diagnostics/sweep-log.tsx';
import { Section } from '../section.tsx';

/** How this installation fares: what it could not read, what it asked, what it keeps, and when it asks again. */
function DiagnosticsView({
  records: { diagnostics: found },
  now,
  intents,
}: DashboardViewProps<'diagnostics'>): JSX.Element {
  const { t } = useText();
  const parts = [
    ['gaps', <GapTable key="gaps" gaps={found.gaps} />],
    ['sweeps', <SweepLog key="sweeps" sweeps={found.sweeps} />],
    ['installation', <Installation key="installation" found={found} />],
    ['requests', <RequestKindTable key="requests" found={found} />],
    ['storage', <StorageUse key="storage" found={found} />],
  ] as const;
  const report = diagnosticsText(found);
  return (
    <Section id="diagnostics" heading={t('diagnostics-heading')} readAt={null} now={now}>
      <section class="card" aria-labelledby="diagnostics-copy">
        <h3 id="diagnostics-copy">{t('diagnostics-copy-heading')}</h3>
        <p>{t('diagnostics-copy-text')}</p>
        <div class="buttons">
          <CopyButton label={t('diagnostics-copy')} content={report} done={t('diagnostics-copied')} />
        </div>
        <details>
          <summary>{t('diagnostics-copy-show')}</summary>
          <textarea
            class="report"
            readOnly
            rows={12}
            dir="ltr"
            lang="en"
            aria-label={t('diagnostics-copy-show')}
            value={report}
          />
        </details>
      </section>
      {parts.map(([id, content]) => (
        <section key={id} class="card" aria-labelledby={`diagnostics-${id}`}>
          <h3 id={`diagnostics-${id}`}>{t(`diagnostics-${id}`)}</h3>
          {content}
        </section>
      ))}
      <section class="card" aria-labelledby="diagnostics-hints">
        <h3 id="diagnostics-hints">{t('diagnostics-hints')}</h3>
        <p>{t('diagnostics-hints-text')}</p>
        <div class="buttons">
          <button type="button" onClick={intents.openSettings}>
            {t('diagnostics-open-settings')}
          </button>
        </div>
      </section>
    </Section>
  );
}

export default defineDashboardView({
  id: 'diagnostics',
  place: 90,
  always: true,
  reads: ['diagnostics'],
  View: DiagnosticsView,
});
