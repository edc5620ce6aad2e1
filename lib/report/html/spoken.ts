import type { Report } from '../report.ts';
import type { ReportWords } from '../report-words.ts';
import { html, type Markup } from './markup.ts';

export type ReportedCheck = Report['checks'][number];
export type ReportedSubject = ReportedCheck['subjects']['items'][number];

/** Verdicts that fail a subject or a check. */
const FAILING: ReadonlySet<string> = new Set(['fail', 'partial']);

export const isFailing = (verdict: string): boolean => FAILING.has(verdict);

/** Verdicts that leave something to be done. */
export const isOpen = (verdict: string): boolean =>
  isFailing(verdict) || verdict === 'unknown' || verdict === 'grace';

/** The sentence that a check's verdict makes true. */
export function checkTitle({ check }: ReportWords, { id, verdict }: ReportedCheck): string {
  const words = check(id);
  return (isFailing(verdict) ? words?.failTitle : words?.title) ?? id;
}

/** A verdict: a mark and its word, never the one without the other. */
export const verdictMark = ({ text }: ReportWords, verdict: string): Markup =>
  html`<span class="verdict ${verdict}">${text.t(`verdict-${verdict}`)}</span>`;

export const causeText = ({ text }: ReportWords, cause: string): string => text.t(`cause-${cause}`);

/** Making one costs more than using it a hundred times, and a report has a date in every line. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, timeStyle?: 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${timeStyle ?? ''}`;
  const options = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, timeStyle === undefined ? options : { ...options, timeStyle });
  formats.set(key, format);
  return format;
}

/** A day as the language writes it, by UTC: the same report reads the same anywhere. */
export const day = ({ text }: ReportWords, iso: string): string =>
  formatOf(text.locale).format(new Date(iso));

/** A moment by UTC, and that it is. */
export const moment = ({ text }: ReportWords, iso: string): string =>
  text.t('report-time', { time: formatOf(text.locale, 'short').format(new Date(iso)) });
