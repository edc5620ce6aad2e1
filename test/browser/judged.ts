import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../../lib/report/report.ts';

const JUDGE = join(import.meta.dirname, '../../scripts/judge.mjs');

/** The report that the judge command writes for a tenant folder. */
export async function judgedByCommand(folder: string, ...more: readonly string[]): Promise<Report> {
  const out = await mkdtemp(join(tmpdir(), 'posture-companion-judge-'));
  const file = join(out, 'report.json');
  try {
    await promisify(execFile)(process.execPath, [JUDGE, '--tenant', folder, '--report', file, ...more]);
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } finally {
    await rm(out, { recursive: true });
  }
}
