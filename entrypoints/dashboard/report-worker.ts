import type { ReportFormat } from '../../components/dashboard/reports/report-intents.ts';
import { CHECKS } from '../../lib/checks/registry.ts';
import { calendarFile } from '../../lib/report/calendar/calendar-file.ts';
import { writeCsv } from '../../lib/report/csv.ts';
import { writeHtml } from '../../lib/report/html/write-html.ts';
import { makePack, PackNotMade } from '../../lib/report/pack/make-pack.ts';
import { toldVerdict } from '../../lib/report/pack/told-verdict.ts';
import { verifyPack } from '../../lib/report/pack/verify-pack.ts';
import type { Report } from '../../lib/report/report.ts';
import { type ReportWords, reportWords } from '../../lib/report/report-words.ts';
import { writeReport } from '../../lib/report/write-report.ts';
import { readWords } from '../../lib/shell/words.ts';
import { readAnalysis } from '../../lib/store/analyses.ts';
import { type Database, openDatabase, type Scope } from '../../lib/store/database.ts';
import { readHistory } from '../../lib/store/history.ts';
import { readNames } from '../../lib/store/names.ts';
import { readPages } from '../../lib/store/readings.ts';
import type { StoredReport } from '../../lib/store/records.ts';
import { readStoredReport } from '../../lib/store/reports.ts';
import { learnLanguage } from '../../lib/text/languages.ts';
import { loadReportText } from '../../lib/text/report-text.ts';
import type { NoFile, ReportAnswer, ReportFile, ReportOrder } from './report-orders.ts';

const KINDS: Readonly<Record<ReportFormat, { readonly extension: string; readonly type: string }>> = {
  html: { extension: 'html', type: 'text/html' },
  csv: { extension: 'csv', type: 'text/csv' },
  calendar: { extension: 'ics', type: 'text/calendar' },
  json: { extension: 'json', type: 'application/json' },
  pack: { extension: 'zip', type: 'application/zip' },
};

/** Tenant and day, in letters that every file system takes. */
function fileName({ tenant, sweep }: Report, format: ReportFormat): string {
  const whose = tenant.name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const what = format === 'pack' ? 'evidence' : 'posture';
  return `${[what, whose, sweep.now.slice(0, 10)].filter((part) => part !== '').join('-')}.${KINDS[format].extension}`;
}

const answer = (said: ReportAnswer): void => postMessage(said);
const progress = (done: number, total: number): void => answer({ kind: 'progress', done, total });

interface Given {
  readonly db: Database;
  readonly scope: Scope;
  readonly stored: StoredReport;
  readonly report: Report;
  readonly words: ReportWords;
}

type Contents = readonly BlobPart[] | NoFile;

const WRITERS: Readonly<Record<ReportFormat, (given: Given) => Contents | Promise<Contents>>> = {
  html: ({ report, words }) => [writeHtml(report, words)],
  csv: ({ report, words }) => [writeCsv(report, words)],
  json: ({ report }) => [writeReport(report)],
  async calendar({ db, scope, stored, report, words }) {
    const analysis = await readAnalysis(db, scope);
    if (!analysis || !stored.basis) return 'nothing';
    return [calendarFile({ report, analysis, told: stored.basis.told }, words)];
  },
  async pack({ db, scope, stored, words }) {
    const history = await readHistory(db, scope);
    const pages = (source: string, sweep: string) => readPages(db, scope, source, sweep);
    try {
      return await makePack({ stored, history, words, pages }, progress);
    } catch (error) {
      if (error instanceof PackNotMade) return error.reason;
      throw error;
    }
  },
};

/** Makes a file of the last finished sweep, or says why there is none. */
async function make(scope: Scope, format: ReportFormat, locale: string): Promise<ReportFile | NoFile> {
  const db = await openDatabase();
  try {
    const stored = await readStoredReport(db, scope);
    if (stored === null) return 'nothing';
    const report = stored.report as Report;
    const names = await readNames(db, scope);
    await learnLanguage(locale, readWords);
    const words = reportWords(await loadReportText(locale, readWords), CHECKS, report.tenant, names);
    const parts = await WRITERS[format]({ db, scope, stored, report, words });
    if (typeof parts === 'string') return parts;
    return { name: fileName(report, format), content: new Blob([...parts], { type: KINDS[format].type }) };
  } finally {
    db.close();
  }
}

async function fulfil(order: ReportOrder): Promise<ReportAnswer> {
  const { locale } = order;
  if (order.kind === 'make') return { kind: 'made', made: await make(order.scope, order.format, locale) };
  const bytes = new Uint8Array(await order.file.arrayBuffer());
  const told = toldVerdict(verifyPack(bytes, progress), await loadReportText(locale, readWords), order.noted);
  return { kind: 'verified', told };
}

/**
 * Makes and verifies files beside the page, which goes on while it does. It is large, and is started when somebody asks
 * for a file; the page ends it to cancel.
 */
addEventListener('message', ({ data }: MessageEvent<ReportOrder>) => {
  fulfil(data).then(answer, () => answer({ kind: 'failed' }));
});
