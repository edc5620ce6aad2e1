import { createHash } from 'node:crypto';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/report/digest.ts';
import { makePack } from '../../../lib/report/pack/make-pack.ts';
import type { Manifest } from '../../../lib/report/pack/pack-format.ts';
import { writeReport } from '../../../lib/report/write-report.ts';
import type { PageRecord } from '../../../lib/store/records.ts';
import { packed, packInput, verified } from './packed.ts';

const INPUT = await packInput();
const PACK = await packed(INPUT);
const FILES = unzipSync(PACK);
const text = (name: string): string => strFromU8(FILES[name] ?? new Uint8Array());
const node = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const MANIFEST = JSON.parse(text('manifest.json')) as Manifest;

describe('a pack', () => {
  test('holds the report, what it rests on, and the chain; each file under its hash', () => {
    expect(text('report.json')).toBe(writeReport(INPUT.stored.report));
    expect(text('report.html')).toMatch(/^<!doctype html>/);
    const names = Object.keys(FILES);
    expect(names.slice(0, 4)).toEqual(['README.txt', 'report.json', 'report.html', 'evidence.json']);
    expect(names.slice(-2)).toEqual(['history.ndjson', 'manifest.json']);
    const sources = INPUT.stored.basis?.sources ?? [];
    expect(sources.length).toBeGreaterThan(10);
    expect(names.slice(4, -2)).toEqual(sources.map(({ source }) => `evidence/${source}.ndjson`));
    expect(MANIFEST.files).toEqual(
      names
        .slice(0, -1)
        .map((name) => ({ name, size: FILES[name]?.length, sha256: node(FILES[name] ?? '') })),
    );
    const { sha256, ...rest } = MANIFEST;
    expect(sha256).toBe(node(canonicalJson(rest)));
  });

  test('proves by hashes alone that report and evidence are those of the newest link', () => {
    const links = text('history.ndjson')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).chain);
    expect(links).toHaveLength(2);
    expect(links[1].previous).toBe(links[0].hash);
    expect(links[1].hash).toBe(MANIFEST.head);
    expect(links[1].report).toBe(node(canonicalJson(JSON.parse(text('report.json')))));
    expect(links[1].evidence).toBe(node(canonicalJson(JSON.parse(text('evidence.json')))));
    for (const { source, sha256 } of JSON.parse(text('evidence.json')).sources)
      expect(node(text(`evidence/${source}.ndjson`)), source).toBe(sha256);
  });

  test('shows of every answer what was asked, what came back, and the rows that were kept of it', () => {
    const [line = ''] = text('evidence/organization.ndjson').split('\n');
    const { asked, rows } = JSON.parse(line);
    expect(asked).toMatchObject({ method: 'GET', status: 200 });
    expect(asked.url).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/organization/);
    expect(rows[0].displayName).toBe(JSON.parse(text('report.json')).tenant.name);
  });

  test('is the same bytes for the same state, and is as it was written', async () => {
    expect(Buffer.compare(await packed(INPUT), PACK)).toBe(0);
    const verdict = verified(PACK);
    expect(verdict).toMatchObject({ state: 'intact', of: { head: MANIFEST.head, sweep: MANIFEST.sweep } });
    expect(verdict).toMatchObject({ chain: { beginsEarlier: false, links: [{}, { hash: MANIFEST.head }] } });
  });

  test('tells how far it is, to the end', async () => {
    const heard: [number, number][] = [];
    await makePack(INPUT, (...told) => heard.push(told));
    const total = Object.keys(FILES).length;
    expect(heard).toEqual(Array.from({ length: total }, (_, at) => [at + 1, total]));
  });

  test('is made of the chain that is kept, and says that it began earlier', async () => {
    const history = INPUT.history.filter(({ sweep }) => sweep === INPUT.stored.head?.sweep);
    expect(history).toHaveLength(1);
    const input = { ...INPUT, history };
    expect(verified(await packed(input))).toMatchObject({
      state: 'intact',
      chain: { beginsEarlier: true, links: [{ hash: MANIFEST.head }] },
    });
  });
});

describe('no pack is made', () => {
  const { basis: _basis, head: _head, ...unsealed } = INPUT.stored;
  const changed = (pages: readonly PageRecord[]): PageRecord[] =>
    pages.map((page) => ({ ...page, rows: [] }));
  test.each([
    ['of a sweep without a link', 'unsealed', { ...INPUT, stored: unsealed }],
    ['when the newest link is not kept', 'readAnew', { ...INPUT, history: [] }],
    [
      'when the report was told anew and came to something else',
      'readAnew',
      {
        ...INPUT,
        stored: { ...INPUT.stored, report: { ...(INPUT.stored.report as object), signedInAs: 'x' } },
      },
    ],
    [
      'when evidence was read since',
      'readAnew',
      { ...INPUT, pages: async (source: string, sweep: string) => changed(await INPUT.pages(source, sweep)) },
    ],
  ])('%s', async (_, reason, input) => {
    await expect(packed(input)).rejects.toMatchObject({ reason });
  });
});

const findings = (bytes: Uint8Array) => {
  const verdict = verified(bytes);
  return verdict.state === 'changed' ? verdict.findings : verdict.state;
};

/** A pack with other files, each given a true hash in a manifest that agrees with itself: what a careful forger makes. */
function forged(change: (files: Record<string, Uint8Array>) => void): Uint8Array {
  const files = { ...FILES };
  change(files);
  const { sha256: _, ...rest } = MANIFEST;
  const listed = Object.entries(files)
    .filter(([name]) => name !== 'manifest.json')
    .map(([name, content]) => ({ name, size: content.length, sha256: node(content) }));
  const manifest = { ...rest, files: listed };
  const whole = { ...manifest, sha256: node(canonicalJson(manifest)) };
  return zipSync({ ...files, 'manifest.json': Buffer.from(`${JSON.stringify(whole, null, 2)}\n`) });
}

const replaced = (name: string, from: string | RegExp, to: string): Uint8Array => {
  const before = text(name);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return Buffer.from(after);
};

describe('what was forged with care', () => {
  test('nothing forged: the files are as they were, and the zip is another', async () => {
    expect(findings(forged(() => {}))).toBe('repacked');
  });

  test.each([
    ['report.json', /"verdict": "fail"/, '"verdict": "pass"', [{ kind: 'notChained', file: 'report.json' }]],
    [
      'evidence.json',
      /"complete": false/,
      '"complete": true',
      [{ kind: 'notChained', file: 'evidence.json' }],
    ],
    [
      'evidence/organization.ndjson',
      '"status":200',
      '"status":201',
      [{ kind: 'notListed', file: 'evidence/organization.ndjson' }],
    ],
  ])('%s is not what the chain names', async (name, from, to, expected) => {
    const bytes = forged((files) => {
      files[name] = replaced(name, from, to);
    });
    expect(findings(bytes)).toEqual(expected);
  });

  test('a link of the history', async () => {
    const first = JSON.parse(text('history.ndjson').split('\n')[0] ?? '').sweep;
    const bytes = forged((files) => {
      files['history.ndjson'] = replaced('history.ndjson', /"outOf":(\d+)/, '"outOf":1');
    });
    expect(findings(bytes)).toEqual([{ kind: 'brokenLink', file: 'history.ndjson', sweep: first }]);
  });

  test('a chain of which a link was taken out, and one whose newest was', async () => {
    const [first = '', second = ''] = text('history.ndjson').split('\n');
    const without = (lines: readonly string[]) =>
      findings(
        forged((files) => {
          files['history.ndjson'] = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        }),
      );
    const { sweep } = JSON.parse(second);
    expect(without([second, second])).toEqual([{ kind: 'unlinked', file: 'history.ndjson', sweep }]);
    const notChained = (file: string) => ({ kind: 'notChained', file });
    expect(without([first])).toEqual(['history.ndjson', 'report.json', 'evidence.json'].map(notChained));
    expect(without([])).toEqual([notChained('history.ndjson')]);
  });

  test('files that the manifest and the list of evidence do not both name', async () => {
    const file = 'evidence/organization.ndjson';
    expect(
      findings(
        forged((files) => {
          delete files[file];
        }),
      ),
    ).toEqual([{ kind: 'missing', file }]);
    const added = 'evidence/another.ndjson';
    expect(
      findings(
        forged((files) => {
          files[added] = Buffer.from('{}\n');
        }),
      ),
    ).toEqual([{ kind: 'added', file: added }]);
    expect(
      findings(
        forged((files) => {
          delete files['history.ndjson'];
        }),
      ),
    ).toEqual([{ kind: 'missing', file: 'history.ndjson' }]);
  });

  test.each(['not json', '{}\n', '{"chain":{"hash":"x"},"sweep":"y"}\n', 'null\n'])(
    'a history that is %j',
    async (history) => {
      const bytes = forged((files) => {
        files['history.ndjson'] = Buffer.from(history);
      });
      expect(findings(bytes)).toContainEqual({ kind: 'notChained', file: 'history.ndjson' });
    },
  );
});
