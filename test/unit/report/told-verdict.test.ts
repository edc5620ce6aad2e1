import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { PackVerdict } from '../../../lib/report/pack/pack-verdict.ts';
import { toldVerdict } from '../../../lib/report/pack/told-verdict.ts';
import { withoutIsolates } from '../../../lib/report/report-words.ts';
import { loadReportText } from '../../../lib/text/report-text.ts';
import { readWords } from '../../../scripts/read-words.ts';
import { main } from '../../../scripts/verify-pack.ts';
import { packed, packInput } from './packed.ts';

const TEXT = await loadReportText('en', readWords);
const HASH = 'a'.repeat(64);
const OF = {
  tenant: { id: 't', name: 'Contoso' },
  cloud: 'global',
  sweep: { id: 's', now: '2026-11-20T08:00:00.000Z' },
  head: HASH,
};
const LINK = { sweep: 's', now: '2026-11-20T08:00:00.000Z', hash: HASH };

/** Everything that is said, in order. */
function said(verdict: PackVerdict, noted = ''): string[] {
  const { heading, text, findings, facts } = toldVerdict(verdict, TEXT, noted);
  return [heading, text, ...findings, ...facts].map(withoutIsolates);
}

test('an intact pack: whose, of when, and how long its chain is', () => {
  const earlier = { ...LINK, now: '2026-11-18T08:00:00.000Z', hash: 'b'.repeat(64) };
  const chain = { links: [earlier, LINK], beginsEarlier: true };
  expect(said({ state: 'intact', of: OF, chain }, ` ${'B'.repeat(64)}\n`)).toEqual([
    'Unchanged',
    'Every file is, byte for byte, as it was when the pack was made.',
    'Contoso, checked Nov 20, 2026, 8:00 AM UTC',
    'The chain holds 2 checks, from Nov 18, 2026, 8:00 AM UTC to Nov 20, 2026, 8:00 AM UTC.',
    'Older checks went before them and are not kept any more.',
    'The noted hash is that of the check of Nov 18, 2026, 8:00 AM UTC: the pack goes on from there.',
  ]);
  expect(said({ state: 'intact', of: OF, chain }, 'c').at(-1)).toMatch(/^The noted hash is not in the chain/);
});

test('every finding and every reason has a sentence that names its file', () => {
  const kinds = ['changed', 'missing', 'added', 'twice', 'unsafe', 'notChained', 'notListed'] as const;
  const findings = [
    ...kinds.map((kind) => ({ kind, file: 'x.json' })),
    ...(['brokenLink', 'unlinked'] as const).map((kind) => ({ kind, file: 'x.json', sweep: 'sweep-1' })),
  ];
  const chain = { links: [], beginsEarlier: false };
  const [heading, , ...sentences] = said({ state: 'changed', findings, of: null, chain });
  expect(heading).toBe('Changed');
  expect(sentences).toHaveLength(findings.length);
  expect(sentences.filter((one) => !one.startsWith('x.json'))).toEqual([]);
  expect(new Set(sentences).size).toBe(findings.length);
  for (const reason of ['notZip', 'cutOff', 'damagedZip', 'tooLarge', 'noManifest'] as const)
    expect(said({ state: 'unreadable', reason })).toHaveLength(2);
});

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the command says so, and its exit code too', async () => {
  const pack = await packed(await packInput());
  const file = join(folder, 'pack.zip');
  writeFileSync(file, pack);
  const lines: string[] = [];
  const heard = (line: string): void => void lines.push(line);
  vi.spyOn(console, 'log').mockImplementation(heard);
  vi.spyOn(console, 'error').mockImplementation(heard);
  expect(await main([file, '--noted', HASH])).toBe(0);
  expect(lines.join('\n')).toMatch(
    /^Unchanged\n[\s\S]*The noted hash is not in the chain[\s\S]*Hash of the newest link: [0-9a-f]{64}\n/,
  );
  pack[pack.length >> 1] = (pack[pack.length >> 1] ?? 0) ^ 1;
  writeFileSync(file, pack);
  lines.length = 0;
  expect(await main([file])).toBe(1);
  expect(lines.join('\n')).toMatch(/^Changed\n[\s\S]*- \S+ was changed\.\n/);
  lines.length = 0;
  expect(await main([join(folder, 'none.zip')])).toBe(1);
  expect(await main([])).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^There is no file .*none\.zip\.$/),
    expect.stringContaining('npm run verify-pack'),
  ]);
});
