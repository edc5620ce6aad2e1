import { ACTION_GROUPS } from '../../checklist/action.ts';
import { formatHalves } from '../../text/score.ts';
import type { Report } from '../report.ts';
import { reportDigest } from '../report-digest.ts';
import type { ReportWords } from '../report-words.ts';
import { html, type Markup, name } from './markup.ts';
import { causeText, day, moment, verdictMark } from './spoken.ts';

/** Whose report it is, of when, and made by what. */
export function heading(report: Report, words: ReportWords): Markup {
  const { t } = words.text;
  const facts: readonly (readonly [string, Markup])[] = [
    ['report-tenant', name(report.tenant.name)],
    ['report-tenant-id', html`<code>${report.tenant.id}</code>`],
    ['report-cloud', html`${t(`cloud-${report.cloud}`)}`],
    ['report-checked', html`${moment(words, report.sweep.now)}`],
    ['report-account', name(report.signedInAs)],
    ['report-requests', html`${new Intl.NumberFormat(words.text.locale).format(report.sweep.requests)}`],
    ['report-version', html`${t('report-made-by', { version: report.product.version })}`],
    ['report-fingerprint', html`<code>${reportDigest(report)}</code>`],
  ];
  return html`<header>
<h1>${t('report-title')}</h1>
<dl class="facts">
${facts.map(([id, value]) => html`<dt>${t(id)}</dt><dd>${value}</dd>\n`)}</dl>
<p class="note">${t('report-names')}</p>
${!report.sweep.complete && html`<p class="warning">${t('report-incomplete')}</p>`}
</header>
`;
}

/** The score, never without how much of it could be checked, and Microsoft's own beside it. */
export function scoreSection(report: Report, words: ReportWords): Markup {
  const { t, locale } = words.text;
  const { value, outOf, coverage } = report.score;
  const unknown = report.actions.filter(({ verdict }) => verdict === 'unknown').length;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(coverage);
  const microsoft = report.microsoftScore;
  const values = microsoft && {
    current: number.format(microsoft.current),
    max: number.format(microsoft.max),
  };
  return html`<section id="score"><h2>${t('report-score-heading')}</h2>
<div class="score"><p class="value">${t('report-score', { value: formatHalves(value, locale), outOf })}</p>
<p>${t('report-coverage', { share })}; ${t('score-unknown', { count: unknown })}</p></div>
<p class="note">${t('report-score-text')}</p>
${
  microsoft &&
  values &&
  html`<p>${
    microsoft.refreshedAt === null
      ? t('score-microsoft', values)
      : t('score-microsoft-refreshed', { ...values, age: day(words, microsoft.refreshedAt) })
  }</p>`
}
</section>
`;
}

/** All 15 actions by group. */
export function actionsSection(report: Report, words: ReportWords): Markup {
  const { t } = words.text;
  const groups = ACTION_GROUPS.map((group) => {
    const actions = report.actions.filter((action) => action.group === group);
    const counted = actions.filter(({ verdict }) => verdict !== 'notApplicable');
    const met = counted.filter(({ verdict }) => verdict === 'pass' || verdict === 'attested').length;
    const rows = actions.map(
      ({
        id,
        verdict,
        cause,
      }) => html`<tr><th scope="row"><a href="#action-${id}">${t(`action-${id}`)}</a></th>
<td>${verdictMark(words, verdict)}</td>
<td>${cause !== undefined && causeText(words, cause)}</td></tr>
`,
    );
    return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="3">${t(`group-${group}`)}: ${t('report-met', { met, total: counted.length })}</th></tr>
${rows}</tbody>
`;
  });
  return html`<section id="actions"><h2>${t('report-actions-heading')}</h2>
<table>
<caption>${t('report-actions-caption')}</caption>
<thead><tr><th scope="col" class="wide">${t('report-action')}</th>
<th scope="col" class="narrow">${t('report-verdict')}</th>
<th scope="col">${t('report-why')}</th></tr></thead>
${groups}</table></section>
`;
}
