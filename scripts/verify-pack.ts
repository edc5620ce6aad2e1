import { readFileSync, statSync } from 'node:fs';
import { type ToldVerdict, toldVerdict } from '../lib/report/pack/told-verdict.ts';
import { verifyPack } from '../lib/report/pack/verify-pack.ts';
import { withoutIsolates } from '../lib/report/report-words.ts';
import type { Text } from '../lib/text/make-text.ts';
import { loadReportText } from '../lib/text/report-text.ts';
import { readWords } from './read-words.ts';

const USAGE = 'npm run verify-pack -- <zip> [--noted <hash>]';
const MOST_BYTES = 1 << 29;

function linesOf({ heading, text, findings, facts, head }: ToldVerdict, { t }: Text): string[] {
  const about = head === null ? [] : [t('pack-head', { hash: head })];
  return [heading, text, ...findings.map((one) => `- ${one}`), ...facts, ...about, t('pack-limits')];
}

/** Verifies an evidence pack and says what was found. Resolves with the exit code: 0 = every byte is as it was. */
export async function main(argv: readonly string[]): Promise<number> {
  const at = argv.indexOf('--noted');
  const noted = at === -1 ? undefined : argv[at + 1];
  const [file, ...more] = at === -1 ? argv : argv.toSpliced(at, 2);
  if (file === undefined || more.length > 0 || (at !== -1 && noted === undefined)) {
    console.error(USAGE);
    return 1;
  }
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined || size > MOST_BYTES) {
    console.error(
      size === undefined ? `There is no file ${file}.` : `${file} is larger than any evidence pack.`,
    );
    return 1;
  }
  const verdict = verifyPack(new Uint8Array(readFileSync(file)), () => {});
  const text = await loadReportText('en', readWords);
  const told = toldVerdict(verdict, text, noted ?? '');
  console.log(linesOf(told, text).map(withoutIsolates).join('\n'));
  return verdict.state === 'intact' ? 0 : 1;
}
