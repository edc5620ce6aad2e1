import type { JSX } from 'preact';
import type { GdapAnalysis, SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import type { CustomerRow } from '../../../lib/views/gdap/customer-access.ts';
import { CopyButton } from '../../copy-button.tsx';
import { ExternalLink } from '../../external-link.tsx';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { writeRoute } from '../dashboard-route.ts';
import type { DashboardIntents } from '../dashboard-view.ts';
import { NotThere } from '../not-there.tsx';
import { Section } from '../section.tsx';
import { Trail } from '../trail.tsx';
import { CustomerDifferences, CustomerSpans } from './customer-roles.tsx';
import type { CustomerFinding } from './finding.ts';
import { FindingTable } from './finding-table.tsx';
import { DapMark, MfaMark } from './insight-marks.tsx';
import { ReachTable } from './reach-table.tsx';
import { RelationshipTable } from './relationship-table.tsx';

interface CustomerPageProps {
  readonly analysis: GdapAnalysis;
  readonly seen: SeenAccess;
  /** Tenant id, as the address says it. */
  readonly id: string;
  readonly findings: readonly CustomerFinding[];
  readonly now: Date;
  readonly intents: DashboardIntents;
}

/** Everything that is known of one customer. */
export function CustomerPage({ analysis, seen, id, findings, now, intents }: CustomerPageProps): JSX.Element {
  const { t } = useText();
  const row = seen.customers.find((one) => one.id === id.toLowerCase());
  if (row === undefined) return <NotThere what="customer" id={id} view="customers" />;
  const { access } = analysis;
  const { mfa, dap } = access.insights;
  const readAt = [access.basis, mfa, dap].flatMap(({ readAt: at }) => at ?? []).sort()[0] ?? null;
  const gaps = [access.basis, access.grants, mfa, dap].flatMap((basis) => basis.gaps);
  const each = [...new Map(gaps.map((gap) => [gap.source, gap])).values()];
  const whole = access.basis.gaps.length === 0;
  const clock = Date.parse(analysis.sweep.now);
  return (
    <>
      <Trail places={[{ href: writeRoute('customers'), name: t('view-customers') }]} />
      <Section key={id} id="customer" heading={row.name} readAt={readAt} now={now}>
        <BasisNotice basis={{ readAt, gaps: each }} seen intents={intents} />
        <Facts row={row} url={analysis.customersUrl} />
        <section class="card" aria-labelledby="customer-findings">
          <h3 id="customer-findings">{t('customer-findings-heading')}</h3>
          <FindingTable findings={findings} />
        </section>
        <section class="card" aria-labelledby="customer-roles">
          <h3 id="customer-roles">{t('customer-roles-heading')}</h3>
          <CustomerSpans row={row} roles={analysis.roles} now={clock} />
          <h4>{t('customer-differences')}</h4>
          <CustomerDifferences row={row} roles={analysis.roles} profiled={seen.profiled} />
        </section>
        <section class="card" aria-labelledby="customer-relationships">
          <h3 id="customer-relationships">{t('customer-relationships-heading')}</h3>
          <RelationshipTable row={row} analysis={analysis} whole={whole} />
        </section>
        <section class="card" aria-labelledby="customer-reach">
          <h3 id="customer-reach">{t('customer-reach-heading')}</h3>
          <ReachTable row={row} analysis={analysis} seen={seen} />
        </section>
      </Section>
    </>
  );
}

function Facts({ row, url }: { row: CustomerRow; url: string | null }): JSX.Element {
  const { t } = useText();
  const { id, dap, mfa, registered } = row;
  return (
    <section class="card" aria-labelledby="customer-facts">
      <h3 id="customer-facts">{t('customer-facts')}</h3>
      <dl class="values">
        <div>
          <dt>{t('customer-id')}</dt>
          <dd class="buttons">
            <code>{id}</code>
            <CopyButton label={t('customer-id-copy')} content={id} done={t('customer-id-copied')} />
          </dd>
        </div>
        <div>
          <dt>{t('customer-dap')}</dt>
          <dd>
            <DapMark {...(dap === undefined ? {} : { dap })} />
            {dap === true && <p class="note">{t('customer-dap-on-text')}</p>}
          </dd>
        </div>
        <div>
          <dt>{t('customer-mfa')}</dt>
          <dd>
            <MfaMark {...(mfa === undefined ? {} : { mfa })} />
          </dd>
        </div>
        {registered !== undefined && (
          <div>
            <dt>{t('customer-lighthouse')}</dt>
            <dd>{t('customer-lighthouse-share', { ...registered })}</dd>
          </div>
        )}
      </dl>
      {url !== null && (
        <p class="links">
          <ExternalLink
            url={`${url}/${encodeURIComponent(id)}/adminrelationships`}
            words={t('customer-open')}
            about={row.name}
          />
        </p>
      )}
    </section>
  );
}
