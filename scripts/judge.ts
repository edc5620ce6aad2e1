import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Report } from '../lib/report/report.ts';
import { readReport } from '../lib/store/reports.ts';
import { MalformedTenant } from '../test/cloud/load-tenant.ts';
import { JUDGE_FILES, type JudgeFile, judgedFile, writeOut } from './judge-files.ts';
import { NotJudged, withJudged } from './judge-tenant.ts';
import { scorecardLines } from './scorecard-lines.ts';

const USAGE =
  'npm run judge -- --tenant <folder> [--report <file>] [--html <file>] [--csv <file>] [--calendar <file>] [--pack <file>] [--now <ISO time>] [--previous <folder>]';

const FILE_TITLES: Readonly<Record<JudgeFile, string>> = {
  report: 'Report',
  html: 'Report for people',
  csv: 'Table of subjects',
  calendar: 'Calendar',
  pack: 'Evidence pack',
};

interface Options extends Partial<Record<JudgeFile, string>> {
  readonly tenant: string;
  readonly now?: string;
  readonly previous?: string;
}

/** Reads the command line. @throws {NotJudged} with the usage */
function readOptions(argv: readonly string[]): Options {
  const option = { type: 'string' } as const;
  let values: Partial<Record<keyof Options, string>>;
  try {
    values = parseArgs({
      args: [...argv],
      options: {
        tenant: option,
        now: option,
        previous: option,
        ...(Object.fromEntries(JUDGE_FILES.map((file) => [file, option])) as Record<
          JudgeFile,
          typeof option
        >),
      },
    }).values;
  } catch (error) {
    throw new NotJudged(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  if (values.tenant === undefined) throw new NotJudged(`Which tenant?\n${USAGE}`);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now)))
    throw new NotJudged('--now must be an ISO 8601 time');
  return { ...values, tenant: values.tenant };
}

/** Judges one recorded tenant; prints a line per check. Resolves with the exit code: 0 = a report was made. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const options = readOptions(argv);
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    await withJudged({ ...options, version }, async (judged) => {
      const report = (await readReport(judged.db, judged.scope)) as Report;
      console.log(scorecardLines(report).join('\n'));
      for (const kind of JUDGE_FILES) {
        const file = options[kind];
        if (file === undefined) continue;
        writeOut(file, await judgedFile(kind, judged));
        console.log(`\n${FILE_TITLES[kind]}: ${file}`);
      }
    });
    return 0;
  } catch (error) {
    if (!(error instanceof NotJudged) && !(error instanceof MalformedTenant)) throw error;
    console.error(error.message);
    return 1;
  }
}
