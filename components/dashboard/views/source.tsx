import type { JSX } from 'preact';
import { useText } from '../../text-context.ts';
import { BasisNotice } from '../basis-notice.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { inputName } from '../evidence/input-name.ts';
import { ProofCard } from '../evidence/proof-card.tsx';
import { NotThere } from '../not-there.tsx';
import { Section } from '../section.tsx';
import { Trail } from '../trail.tsx';

/** One kind of request: what was read of it, every request that proves it, and the checks that rest on it. */
function SourceView({
  records: { source, summary },
  route,
  now,
  intents,
}: DashboardViewProps<'source' | 'summary'>): JSX.Element {
  const text = useText();
  const { t } = text;
  const { proof } = source;
  if (proof === null) return <NotThere what="source" id={route.parts[0] ?? ''} view="actions" />;
  const { id, gap, scope, readAt } = proof;
  const basis =
    gap === undefined
      ? []
      : [{ source: id, cause: gap.cause, scope: gap.cause === 'consent' ? scope : null }];
  const titles = new Map(
    summary.groups.flatMap(({ actions }) =>
      actions.flatMap(({ checks }) => checks.map((check) => [check.id, check.title] as const)),
    ),
  );
  return (
    <>
      <Trail places={[{ href: writeRoute('actions'), name: t('view-actions') }]} />
      <Section id="source" heading={inputName(text, { id, kind: 'source' })} readAt={readAt} now={now}>
        <BasisNotice
          basis={{ readAt, gaps: basis }}
          seen={readAt !== null || gap === undefined}
          intents={intents}
        />
        <section class="card" aria-labelledby="proof-heading">
          <h3 id="proof-heading">{t('proof-heading')}</h3>
          <ProofCard proof={proof} now={now} open />
        </section>
        <section class="card" aria-labelledby="source-checks">
          <h3 id="source-checks">{t('source-checks')}</h3>
          {proof.checks.length === 0 && <p class="note">{t('source-no-checks')}</p>}
          <ul class="plain">
            {proof.checks.map((check) => (
              <li key={check}>
                <a href={writeRoute('check', [check])}>
                  <bdi>{titles.get(check) ?? check}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      </Section>
    </>
  );
}

export default defineDashboardView({
  id: 'source',
  place: null,
  within: 'actions',
  reads: ['source', 'summary'],
  title: ({ source: { proof } }, _route, text) =>
    proof === null ? null : inputName(text, { id: proof.id, kind: 'source' }),
  View: SourceView,
});
