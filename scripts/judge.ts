import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Report } from '../lib/report/report.ts';
import { writeReport } from '../lib/report/write-report.ts';
import { MalformedTenant } from '../test/cloud/load-tenant.ts';
import { judgeTenant, NotJudged } from './judge-tenant.ts';
import { scorecardLines } from './scorecard-lines.ts';

const USAGE = 'npm run judge -- --tenant <folder> [--report <file>] [--now <ISO time>] [--previous <folder>]';

interface Options {
  readonly tenant: string;
  readonly report?: string;
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
      options: { tenant: option, report: option, now: option, previous: option },
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
    const report = (await judgeTenant({ ...options, version })) as Report;
    console.log(scorecardLines(report).join('\n'));
    if (options.report !== undefined) {
      const file = resolve(options.report);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, writeReport(report));
      console.log(`\nReport: ${options.report}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof NotJudged) && !(error instanceof MalformedTenant)) throw error;
    console.error(error.message);
    return 1;
  }
}
