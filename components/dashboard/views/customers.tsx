import type { JSX } from 'preact';
import type { GdapAnalysis, SeenAccess } from '../../../lib/views/gdap/analysis.ts';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { CustomerList } from '../customers/customer-list.tsx';
import { CustomerPage } from '../customers/customer-page.tsx';
import type { DashboardRoute } from '../dashboard-route.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { Section } from '../section.tsx';

/** Every customer: its roles, until when they last, and how they differ from the profile; with an id, one of them. */
function CustomersView({
  records: { analysis, customer },
  route,
  now,
  intents,
}: DashboardViewProps<'analysis' | 'customer'>): JSX.Element {
  const { t } = useText();
  const { basis, customers, seen } = analysis.access;
  const [id] = route.parts;
  if (id !== undefined && seen !== null)
    return (
      <CustomerPage
        analysis={analysis}
        seen={seen}
        id={id}
        findings={customer.findings}
        now={now}
        intents={intents}
      />
    );
  return (
    <Section id="customers" heading={t('customers-heading')} readAt={basis.readAt} now={now}>
      <BasisNotice basis={basis} seen={seen !== null} intents={intents} />
      {seen && customers.gaps.length > 0 && <p>{t('customers-unlisted')}</p>}
      {seen && <Customers analysis={analysis} seen={seen} route={route} />}
    </Section>
  );
}

interface CustomersProps {
  readonly analysis: GdapAnalysis;
  readonly seen: SeenAccess;
  readonly route: DashboardRoute;
}

function Customers({ analysis, seen, route }: CustomersProps): JSX.Element {
  const { t } = useText();
  const { customers, profiled } = seen;
  const whole = analysis.access.basis.gaps.length === 0;
  if (customers.length === 0) return <p>{t(whole ? 'customers-none' : 'customers-none-but-unclear')}</p>;
  const without = customers.filter(({ relationships }) => relationships.length === 0).length;
  return (
    <>
      <p>{t('customers-without', { count: without, total: customers.length })}</p>
      {!profiled && <p class="note">{t('customers-no-profile')}</p>}
      <CustomerList seen={seen} route={route} now={Date.parse(analysis.sweep.now)} />
    </>
  );
}

export default defineDashboardView({
  id: 'customers',
  place: 20,
  reads: ['analysis', 'customer'],
  title: ({ analysis }, { parts: [id] }) =>
    analysis.access.seen?.customers.find((row) => row.id === id?.toLowerCase())?.name ?? null,
  View: CustomersView,
});
