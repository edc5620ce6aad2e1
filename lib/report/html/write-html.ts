import { sha256 } from '@noble/hashes/sha2.js';
import type { Report } from '../report.ts';
import { type ReportWords, withoutIsolates } from '../report-words.ts';
import { checksSection } from './checks.ts';
import { evidenceSection, gapsSection } from './evidence.ts';
import { html, Markup } from './markup.ts';
import { risksSection } from './open-risks.ts';
import { actionsSection, heading, scoreSection } from './overview.ts';
import { day } from './spoken.ts';
import { STYLE } from './style.ts';

const SECTIONS = ['score', 'actions', 'checks', 'risks', 'gaps', 'evidence', 'sign'] as const;

/** Nothing is loaded, run or sent from the file, whatever stands in it: of all there is, only its own style applies. */
function contentPolicy(): string {
  const hash = sha256(new TextEncoder().encode(STYLE));
  const base64 = btoa(String.fromCharCode(...hash));
  return `default-src 'none'; style-src 'sha256-${base64}'; base-uri 'none'; form-action 'none'`;
}

function contents({ text: { t } }: ReportWords): Markup {
  const items = SECTIONS.map((id) => html`<li><a href="#${id}">${t(`report-${id}-heading`)}</a></li>\n`);
  return html`<nav aria-label="${t('report-contents')}"><ul class="contents">
${items}</ul></nav>
`;
}

function signatures({ text: { t } }: ReportWords): Markup {
  return html`<section id="sign"><h2>${t('report-sign-heading')}</h2>
<div class="sign"><p>${t('report-sign-prepared')}</p><p>${t('report-sign-reviewed')}</p></div></section>
`;
}

/**
 * The report as one HTML file for people: on screen, and printed on A4 or Letter. Everything in it comes from the report
 * and from `words`; it needs no network and runs no script. The same report and words give the same bytes.
 */
export function writeHtml(report: Report, words: ReportWords): string {
  const { t, locale, dir } = words.text;
  const title = withoutIsolates(
    `${t('report-title')}: ${t('report-of', { tenant: report.tenant.name, date: day(words, report.sweep.now) })}`,
  );
  return html`<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${heading(report, words)}${contents(words)}<main>
${scoreSection(report, words)}${actionsSection(report, words)}${checksSection(report, words)}${risksSection(report, words)}${gapsSection(report, words)}${evidenceSection(report, words)}${signatures(words)}</main>
</body>
</html>
`.source;
}
