import { checkTitle, type ReportedCheck, type ReportedSubject } from './html/spoken.ts';
import type { Report } from './report.ts';
import type { ReportWords } from './report-words.ts';

/** Excel takes a file without it for the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection), in full width and behind
 * spaces and marks that are not seen, too.
 */
const FORMULA = /^[\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A field of RFC 4180: always in quotes, so that no separator of any locale splits it; formulas become text. */
function field(value: string): string {
  const text = value.toWellFormed().replaceAll('\u0000', '\ufffd');
  const safe = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

const COLUMNS = [
  'action',
  'check',
  'check-id',
  'severity',
  'mandatory',
  'kind',
  'name',
  'id',
  'verdict',
  'reason',
  'since',
  'fix',
  'explain',
] as const;

function rowOf(check: ReportedCheck, item: ReportedSubject, words: ReportWords): string[] {
  const { t } = words.text;
  const told = words.check(check.id);
  const row: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    action: t(`action-${check.action}`),
    check: checkTitle(words, check),
    'check-id': check.id,
    severity: t(`severity-${check.severity}`),
    mandatory: t(check.mandatory ? 'csv-yes' : 'csv-no'),
    kind: t(`report-kind-${item.kind}`),
    name: item.name,
    id: item.id,
    verdict: t(`verdict-${item.verdict}`),
    reason: words.reason(check.id, item.detail),
    // Spreadsheets of every language know this way to write a day.
    since: check.since.slice(0, 10),
    fix: told?.fix.text ?? '',
    explain: told?.explain ?? '',
  };
  return COLUMNS.map((column) => row[column]);
}

/**
 * Every subject that is not in order as a row of a table: RFC 4180 with commas and CRLF, UTF-8 with a byte order mark.
 * Names are data: whatever a spreadsheet could take for a formula begins with an apostrophe.
 */
export function writeCsv(report: Report, words: ReportWords): string {
  const heading = COLUMNS.map((column) => words.text.t(`csv-${column}`));
  const rows = report.checks.flatMap((check) =>
    check.subjects.items.map((item) => rowOf(check, item, words)),
  );
  const lines = [heading, ...rows].map((fields) => `${fields.map(field).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}
