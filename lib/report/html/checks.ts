import { portalUrl } from '../../checks/portal-pages.ts';
import { VERDICTS, type Verdict } from '../../checks/verdict.ts';
import type { Report } from '../report.ts';
import type { ReportWords } from '../report-words.ts';
import { html, link, type Markup, name } from './markup.ts';
import {
  causeText,
  checkTitle,
  day,
  isOpen,
  moment,
  type ReportedCheck,
  type ReportedSubject,
  verdictMark,
} from './spoken.ts';

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** The worst first, then by name. */
function ordered(items: readonly ReportedSubject[], locale: string): ReportedSubject[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return items.toSorted(
    (a, b) => rank(a.verdict) - rank(b.verdict) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
}

const showsId = ({ id, name: called }: ReportedSubject): boolean => id !== 'tenant' && id !== called;

function subjectRow(check: ReportedCheck, item: ReportedSubject, words: ReportWords): Markup {
  const kind = words.text.t(`report-kind-${item.kind}`);
  return html`<tr><th scope="row">${name(item.name)}<br><span class="kind">${kind}</span>${showsId(item) && html` <code>${item.id}</code>`}</th><td>${verdictMark(words, item.verdict)}</td><td>${name(words.reason(check.id, item.detail))}</td></tr>
`;
}

/** Every subject that is not in order, all of them. */
function subjects(check: ReportedCheck, words: ReportWords): Markup | null {
  const { t, locale } = words.text;
  const { items, total } = check.subjects;
  const [only] = items;
  if (items.length === 1 && only?.id === 'tenant') {
    const reason = words.reason(check.id, only.detail);
    const isSame = only.verdict === check.verdict;
    return html`<p><strong>${t('report-found')}</strong> ${!isSame && verdictMark(words, only.verdict)} ${name(reason)}</p>\n`;
  }
  if (items.length === 0)
    return check.verdict === 'notApplicable' ? null : html`<p>${t('report-subjects-good', { total })}</p>`;
  return html`<table>
<caption>${t('report-subjects', { listed: items.length, total, rest: total - items.length })}</caption>
<thead><tr><th scope="col" class="wide">${t('report-subject')}</th><th scope="col" class="narrow">${t('report-verdict')}</th><th scope="col">${t('report-reason')}</th></tr></thead>
<tbody>
${ordered(items, locale).map((item) => subjectRow(check, item, words))}</tbody></table>
`;
}

function remedy(check: ReportedCheck, report: Report, words: ReportWords): Markup | null {
  const { t } = words.text;
  const told = words.check(check.id);
  if (told === undefined || !isOpen(check.verdict)) return null;
  const { text, page } = told.fix;
  const url = page === null ? null : portalUrl(page, report.cloud);
  return html`<p><strong>${t('report-fix')}</strong> ${text}${url !== null && html` ${link(url, t('report-fix-where'))}`}</p>
`;
}

/** Sources that were read at the same time, and as far, are named together. */
function restsOn({ evidence }: ReportedCheck, words: ReportWords): Markup {
  const { t } = words.text;
  if (evidence.length === 0) return html`<p class="note">${t('report-rests-on-nothing')}</p>`;
  const byReading = Map.groupBy(evidence, ({ readAt, complete }) =>
    readAt === null
      ? t('report-not-read')
      : `${moment(words, readAt)}, ${t(complete ? 'report-whole' : 'report-partly')}`,
  );
  const readings = [...byReading].map(([reading, sources], at) => {
    const links = sources.map(
      ({ source }, index) => html`${index > 0 && ', '}<a href="#source-${source}">${source}</a>`,
    );
    return html`${at > 0 && '; '}${links} (${reading})`;
  });
  return html`<p class="note">${t('report-rests-on')} ${readings}</p>`;
}

function checkArticle(check: ReportedCheck, report: Report, words: ReportWords): Markup {
  const { t } = words.text;
  const told = words.check(check.id);
  const facts = t(check.mandatory ? 'report-check-facts-mandatory' : 'report-check-facts', {
    severity: t(`severity-${check.severity}`),
    since: day(words, check.since),
  });
  return html`<article class="check" id="check-${check.id}">
<div class="head"><h4>${checkTitle(words, check)}</h4><p>${verdictMark(words, check.verdict)}</p></div>
<p class="note">${facts} <code>${check.id}</code></p>
${check.cause !== undefined && html`<p>${causeText(words, check.cause)} ${t(`cause-${check.cause}-next`)}</p>\n`}${
  told === undefined
    ? html`<p>${t('report-check-unseen')}</p>`
    : html`<p><strong>${t('report-rule')}</strong> ${told.why} ${link(told.explain, t('report-explain'))}</p>`
}
${remedy(check, report, words)}${subjects(check, words)}${restsOn(check, words)}
</article>
`;
}

/** Every check under its action. */
export function checksSection(report: Report, words: ReportWords): Markup {
  const { t } = words.text;
  const byId = new Map(report.checks.map((check) => [check.id, check]));
  const actions = report.actions.map(
    ({ id, checks }) => html`<section id="action-${id}"><h3>${t(`action-${id}`)}</h3>
${checks.flatMap((check) => {
  const found = byId.get(check);
  return found === undefined ? [] : [checkArticle(found, report, words)];
})}</section>
`,
  );
  return html`<section id="checks"><h2>${t('report-checks-heading')}</h2>
${actions}</section>
`;
}
