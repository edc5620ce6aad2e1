import type { Report } from '../report.ts';
import type { ReportWords } from '../report-words.ts';
import { html, type Markup, name } from './markup.ts';
import { day } from './spoken.ts';

/** The name that the report gives to a risk's subject; its id where the check lists it no more. */
function subjectNames({ checks, tenant }: Report): (check: string, subject: string) => string {
  const names = new Map(
    checks.flatMap(({ id, subjects }) => subjects.items.map((item) => [`${id}/${item.id}`, item.name])),
  );
  return (check, subject) =>
    names.get(`${check}/${subject}`) ?? (subject === 'tenant' ? tenant.name : subject);
}

type Reported = Report['risks'][number];

/** Open risks and those under an exception by check, the oldest of each first. */
function openByCheck({ risks }: Report): Map<string, readonly Reported[]> {
  const open = risks
    .filter(({ state }) => state !== 'resolved')
    .toSorted((a, b) => (a.openedAt === b.openedAt ? 0 : a.openedAt < b.openedAt ? -1 : 1));
  return Map.groupBy(open, ({ check }) => check);
}

/** Every open risk, and those under an exception. */
export function risksSection(report: Report, words: ReportWords): Markup {
  const { t, locale } = words.text;
  const nameOf = subjectNames(report);
  const number = new Intl.NumberFormat(locale);
  const groups = [...openByCheck(report)].map(([check, risks]) => {
    const rows = risks.map(
      ({ subject, openedAt, state }) => html`<tr><th scope="row">${name(nameOf(check, subject))}</th>
<td>${day(words, openedAt)}</td><td>${t(`risk-state-${state}`)}</td></tr>
`,
    );
    const title = words.check(check)?.failTitle ?? check;
    return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="3">${title} (${number.format(risks.length)})</th></tr>
${rows}</tbody>
`;
  });
  const table = html`<table>
<caption>${t('report-risks-caption')}</caption>
<thead><tr><th scope="col">${t('report-subject')}</th>
<th scope="col" class="narrow">${t('report-opened')}</th>
<th scope="col" class="narrow">${t('report-state')}</th></tr></thead>
${groups}</table>`;
  return html`<section id="risks"><h2>${t('report-risks-heading')}</h2>
${groups.length === 0 ? html`<p>${t('report-risks-none')}</p>` : table}
</section>
`;
}
