import type { Report } from '../report.ts';
import type { ReportWords } from '../report-words.ts';
import { html, type Markup } from './markup.ts';
import { causeText, moment } from './spoken.ts';

type Read = Report['checks'][number]['evidence'][number];

/** A list that every customer makes longer proves nothing more on paper; the JSON report has all of it. */
const MOST_REQUESTS = 25;

function needsText(needs: Report['gaps'][number]['needs'], { text }: ReportWords): string {
  const list = new Intl.ListFormat(text.locale, { type: 'disjunction' });
  const of = (id: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [text.t(id, { names: list.format(names) })];
  return [
    ...of('report-needs-scopes', needs.scopes),
    ...of('report-needs-roles', needs.roles),
    ...of('report-needs-licences', needs.licences),
  ].join('. ');
}

/** What could not be read, why, and what it needs. */
export function gapsSection({ gaps }: Report, words: ReportWords): Markup {
  const { t } = words.text;
  return html`<section id="gaps"><h2>${t('report-gaps-heading')}</h2>
${
  gaps.length === 0
    ? html`<p>${t('report-gaps-none')}</p>`
    : html`<table>
<caption>${t('report-gaps-caption')}</caption>
<thead><tr><th scope="col">${t('report-source')}</th><th scope="col">${t('report-why')}</th><th scope="col">${t('report-needs')}</th></tr></thead>
<tbody>
${gaps.map(
  ({ source, cause, needs }) =>
    html`<tr><th scope="row"><code>${source}</code></th><td>${cause !== undefined && causeText(words, cause)}</td><td>${needsText(needs, words)}</td></tr>\n`,
)}</tbody></table>`
}
</section>
`;
}

function sourceTable({ source, readAt, complete, requests }: Read, words: ReportWords): Markup {
  const { t } = words.text;
  const shown = requests.slice(0, MOST_REQUESTS);
  const when =
    readAt === null
      ? t('report-not-read')
      : `${t('report-read')} ${moment(words, readAt)}, ${t(complete ? 'report-whole' : 'report-partly')}`;
  const count = t('report-requests-of', { source, count: requests.length });
  return html`<section id="source-${source}"><h3>${count}</h3>
<p class="note">${when}</p>
${
  shown.length > 0 &&
  html`<table>
<thead><tr><th scope="col">${t('report-request')}</th><th scope="col" class="narrow">${t('report-status')}</th></tr></thead>
<tbody>
${shown.map(({ url, status }) => html`<tr><td><code>${url}</code></td><td>${status ?? t('report-no-answer')}</td></tr>\n`)}</tbody></table>`
}
${requests.length > shown.length && html`<p class="note">${t('report-requests-more', { count: requests.length - shown.length })}</p>`}
</section>
`;
}

/** Every source that a check rests on: when it was read, and by which requests. */
export function evidenceSection({ checks }: Report, words: ReportWords): Markup {
  const { t } = words.text;
  const sources = new Map(checks.flatMap(({ evidence }) => evidence.map((one) => [one.source, one])));
  const sorted = [...sources.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
  return html`<section id="evidence"><h2>${t('report-evidence-heading')}</h2>
<p>${t('report-evidence-caption')}</p>
${sorted.map((source) => sourceTable(source, words))}</section>
`;
}
