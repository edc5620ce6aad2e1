import type { JSX } from 'preact';
import type { CheckDetail } from '../../../lib/views/evidence/check-detail.ts';
import { ExternalLink } from '../../external-link.tsx';
import { Dated } from '../../moment.tsx';
import { useText } from '../../text-context.ts';
import { VerdictMark } from '../../verdict-mark.tsx';
import { BasisNotice } from '../basis-notice.tsx';
import { writeRoute } from '../dashboard-route.ts';
import { type DashboardViewProps, defineDashboardView } from '../dashboard-view.ts';
import { MicrosoftBeside } from '../evidence/microsoft-beside.tsx';
import { ProofCard } from '../evidence/proof-card.tsx';
import { SubjectPage } from '../evidence/subject-page.tsx';
import { SubjectTable } from '../evidence/subject-table.tsx';
import { ToldLinks } from '../evidence/told-links.tsx';
import { traceSteps } from '../evidence/trace-steps.ts';
import { NotThere } from '../not-there.tsx';
import { Section } from '../section.tsx';
import { Trail } from '../trail.tsx';

type Props = DashboardViewProps<'check'>;

/** One check from its rule to the requests that proved it; with a second part in the address, one of its subjects. */
function CheckView(props: Props): JSX.Element {
  const { t } = useText();
  const { records, route, now, intents } = props;
  const { detail, proofs } = records.check;
  const [id = '', wanted] = route.parts;
  if (detail === null) return <NotThere what="check" id={id} view="actions" />;
  const subject = detail.subjects.find((one) => one.id === wanted);
  const places = [
    { href: writeRoute('actions'), name: t('view-actions') },
    { href: writeRoute('actions', [detail.action]), name: t(`action-${detail.action}`) },
    ...(wanted === undefined ? [] : [{ href: writeRoute('check', [detail.id]), name: detail.title }]),
  ];
  const gaps = proofs.flatMap(({ id: source, gap, scope }) =>
    gap === undefined ? [] : [{ source, cause: gap.cause, scope: gap.cause === 'consent' ? scope : null }],
  );
  return (
    <>
      <Trail places={places} />
      <Section
        key={`${id}/${wanted}`}
        id="check"
        heading={subject?.name ?? detail.title}
        readAt={detail.readAt}
        now={now}
      >
        {wanted !== undefined && subject === undefined && <p>{t('subject-unlisted', { id: wanted })}</p>}
        {wanted === undefined && (
          <BasisNotice basis={{ readAt: detail.readAt, gaps }} seen intents={intents} />
        )}
        {subject !== undefined && <SubjectPage detail={detail} subject={subject} />}
        <Rule detail={detail} whole={wanted === undefined} />
        {wanted === undefined && <Subjects {...props} detail={detail} />}
        <section class="card" aria-labelledby="trace-heading">
          <h3 id="trace-heading">{t('trace-heading')}</h3>
          <Trace detail={detail} />
        </section>
        {detail.microsoft && <MicrosoftBeside ours={detail.verdict} microsoft={detail.microsoft} />}
        <section class="card" aria-labelledby="proof-heading">
          <h3 id="proof-heading">{t('proof-heading')}</h3>
          {proofs.length === 0 && <p class="note">{t('proof-none')}</p>}
          {proofs.map((proof) => (
            <ProofCard key={proof.id} proof={proof} now={now} open={false} />
          ))}
        </section>
      </Section>
    </>
  );
}

function Trace({ detail }: { detail: CheckDetail }): JSX.Element {
  const text = useText();
  return (
    <ol class="trace">
      {traceSteps(detail, text).map((step) => (
        <li key={step}>
          <bdi>{step}</bdi>
        </li>
      ))}
    </ol>
  );
}

/** The rule in a sentence, its verdict, and what to do. */
function Rule({ detail, whole }: { detail: CheckDetail; whole: boolean }): JSX.Element {
  const { t } = useText();
  const { verdict, cause, severity, mandatory, since, passTitle, failTitle, why, fix, explain } = detail;
  const failing = detail.subjects.some((one) => one.verdict === 'fail' || one.verdict === 'partial');
  return (
    <section class="card" aria-labelledby="rule-heading">
      <h3 id="rule-heading">{t('rule-heading')}</h3>
      <p class="facts">
        <VerdictMark verdict={verdict} />
        <span class="note">
          <Dated id="check-since" at={since} />
        </span>
        <span class="note">{t('rule-severity', { severity: t(`severity-${severity}`) })}</span>
        {mandatory && <span class="note mandatory">{t('rule-mandatory')}</span>}
      </p>
      {verdict === 'unknown' && cause && (
        <p>
          {t(`cause-${cause}`)} {cause !== 'consent' && t(`cause-${cause}-next`)}
        </p>
      )}
      <p>
        <bdi>{t('rule-sentence', { rule: passTitle })}</bdi>
      </p>
      <p>
        <bdi>{t('rule-else', { failing: failTitle })}</bdi>
      </p>
      <p>
        <bdi>{why}</bdi>
      </p>
      <h4>{t('rule-fix')}</h4>
      <p>
        <bdi>{fix.text}</bdi>
      </p>
      <p class="links">
        {fix.url !== null && <ExternalLink url={fix.url} words={t('rule-fix-open')} />}
        <ExternalLink url={explain} words={t('check-explain')} about={passTitle} />
      </p>
      {whole && <ToldLinks check={detail.id} acceptable={failing} attestable={detail.attestable} />}
    </section>
  );
}

function Subjects({ detail, route }: Props & { detail: CheckDetail }): JSX.Element {
  const { t } = useText();
  const { counts, subjects } = detail;
  const passing = counts.pass ?? 0;
  const { by } = detail.decision;
  if (by === 'unread' || by === 'error')
    return (
      <section class="card" aria-labelledby="subjects-heading">
        <h3 id="subjects-heading">{t('subjects-heading')}</h3>
        <p class="note">{t('subjects-unread')}</p>
      </section>
    );
  return (
    <section class="card" aria-labelledby="subjects-heading">
      <h3 id="subjects-heading">{t('subjects-heading')}</h3>
      {subjects.length > 0 && <SubjectTable detail={detail} route={route} />}
      <p class="note">
        {passing > 0 || subjects.length === 0
          ? t('subjects-pass', { count: passing, others: subjects.length })
          : t('subjects-none-pass')}{' '}
        {(counts.notApplicable ?? 0) > 0 &&
          t('subjects-not-applicable', { count: counts.notApplicable ?? 0 })}
      </p>
    </section>
  );
}

export default defineDashboardView({
  id: 'check',
  place: null,
  within: 'actions',
  reads: ['check'],
  title({ check: { detail } }, { parts: [, wanted] }, { t }) {
    if (detail === null) return null;
    const subject = detail.subjects.find(({ id }) => id === wanted);
    return subject === undefined
      ? detail.title
      : t('subject-title', { name: subject.name, check: detail.title });
  },
  View: CheckView,
});
