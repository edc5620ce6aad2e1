import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CHECKS } from '../lib/checks/registry.ts';
import { calendarFile } from '../lib/report/calendar/calendar-file.ts';
import { writeCsv } from '../lib/report/csv.ts';
import { writeHtml } from '../lib/report/html/write-html.ts';
import { makePack } from '../lib/report/pack/make-pack.ts';
import type { Report } from '../lib/report/report.ts';
import { type ReportWords, reportWords } from '../lib/report/report-words.ts';
import { writeReport } from '../lib/report/write-report.ts';
import { readAnalysis } from '../lib/store/analyses.ts';
import type { Database, Scope } from '../lib/store/database.ts';
import { readHistory } from '../lib/store/history.ts';
import { readNames } from '../lib/store/names.ts';
import { readPages } from '../lib/store/readings.ts';
import { readStoredReport } from '../lib/store/reports.ts';
import { loadReportText } from '../lib/text/report-text.ts';
import { readWords } from './read-words.ts';

/** Files that a judgement can be written to, by the option that names them. */
export const JUDGE_FILES = ['report', 'html', 'csv', 'calendar', 'pack'] as const;
export type JudgeFile = (typeof JUDGE_FILES)[number];

type Content = string | readonly Uint8Array[];

interface Judged {
  readonly db: Database;
  readonly scope: Scope;
}

async function wordsOf({ db, scope }: Judged, { tenant }: Report): Promise<ReportWords> {
  const names = await readNames(db, scope);
  return reportWords(await loadReportText('en', readWords), CHECKS, tenant, names);
}

async function calendarOf({ db, scope }: Judged, report: Report, words: ReportWords): Promise<string> {
  const [stored, analysis] = await Promise.all([readStoredReport(db, scope), readAnalysis(db, scope)]);
  if (!stored?.basis || !analysis) throw new Error('The sweep left no evidence.');
  return calendarFile({ report, analysis, told: stored.basis.told }, words);
}

async function packOf({ db, scope }: Judged, words: ReportWords): Promise<readonly Uint8Array[]> {
  const stored = await readStoredReport(db, scope);
  if (!stored) throw new Error('The sweep left no report.');
  return await makePack(
    {
      stored,
      history: await readHistory(db, scope),
      words,
      pages: (source, sweep) => readPages(db, scope, source, sweep),
    },
    () => {},
  );
}

/** What a judged sweep comes to in one of its files. */
export async function judgedFile(kind: JudgeFile, judged: Judged): Promise<Content> {
  const stored = await readStoredReport(judged.db, judged.scope);
  const report = stored?.report as Report;
  const words = await wordsOf(judged, report);
  const make: Readonly<Record<JudgeFile, () => Content | Promise<Content>>> = {
    report: () => writeReport(report),
    html: () => writeHtml(report, words),
    csv: () => writeCsv(report, words),
    calendar: () => calendarOf(judged, report, words),
    pack: () => packOf(judged, words),
  };
  return await make[kind]();
}

/** Writes a file, and the folders above it. */
export function writeOut(path: string, content: Content): void {
  const file = resolve(path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : Buffer.concat(content));
}
