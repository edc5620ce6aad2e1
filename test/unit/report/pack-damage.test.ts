import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packed, packInput, verified } from './packed.ts';

const PACK = await packed(await packInput());
const FILES = unzipSync(PACK);
const NAMES = Object.keys(FILES);

const view = new DataView(PACK.buffer, PACK.byteOffset, PACK.byteLength);

/** Where a file's packed data stands in the zip: behind its local header, by the directory at the end. */
function dataOf(wanted: string): { from: number; to: number } {
  for (let at = 0; at < PACK.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (Buffer.from(PACK.subarray(at + 46, at + 46 + length)).toString() !== wanted) continue;
    const header = view.getUint32(at + 42, true);
    const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    return { from, to: from + view.getUint32(at + 20, true) };
  }
  throw new Error(`no ${wanted}`);
}

const flipped = (bytes: Uint8Array, at: number, bits: number): Uint8Array => {
  const damaged = bytes.slice();
  damaged[at] = (damaged[at] ?? 0) ^ bits;
  return damaged;
};

/** What is said of a damaged pack: the files that are named, or in one word what it is. */
function said(bytes: Uint8Array): string[] {
  const verdict = verified(bytes);
  return verdict.state === 'changed'
    ? verdict.findings.map(({ kind, file }) => `${kind} ${file}`)
    : [verdict.state];
}

describe('one flipped byte', () => {
  test.each(NAMES)('of %s is found, and this file is named alone', (name) => {
    const content = FILES[name] ?? new Uint8Array();
    const places = content.length === 0 ? [] : [0, content.length >> 1, content.length - 1];
    for (const at of places) {
      const zip = zipSync({ ...FILES, [name]: flipped(content, at, 1) });
      expect(said(zip), `byte ${at}`).toEqual([`changed ${name}`]);
    }
  });

  test('of the manifest is found even where it changes nothing of what JSON says', () => {
    const manifest = FILES['manifest.json'] ?? new Uint8Array();
    const zip = zipSync({
      ...FILES,
      'manifest.json': flipped(manifest, manifest.indexOf(0x0a), 0x0a ^ 0x20),
    });
    expect(said(zip)).toEqual(['changed manifest.json']);
  });

  test('of a file’s packed data names that file, or the zip where the file comes out the same', () => {
    const place = fc.constantFrom(...NAMES).chain((name) => {
      const { from, to } = dataOf(name);
      return fc.tuple(
        fc.constant(name),
        fc.integer({ min: from, max: to - 1 }),
        fc.integer({ min: 1, max: 255 }),
      );
    });
    fc.assert(
      fc.property(place, ([name, at, bits]) => {
        expect([[`changed ${name}`], ['repacked']]).toContainEqual(said(flipped(PACK, at, bits)));
      }),
      { numRuns: 60 },
    );
  });

  test('anywhere at all is found', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: PACK.length - 1 }), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(place, ([at, bits]) => {
        expect(said(flipped(PACK, at, bits))).not.toEqual(['intact']);
      }),
      { numRuns: 60 },
    );
  });

  test('in each of the last bytes, the end of the directory and the seal, is found', () => {
    for (let at = PACK.length - 160; at < PACK.length; at++)
      expect(said(flipped(PACK, at, 0x40)), `byte ${at}`).not.toEqual(['intact']);
  });
});

describe('files', () => {
  test('that are missing, were added or are there twice are named', () => {
    const { 'report.html': html = new Uint8Array(), ...others } = FILES;
    expect(said(zipSync(others))).toEqual(['missing report.html']);
    expect(said(zipSync({ ...FILES, 'more.txt': html }))).toEqual(['added more.txt']);
    expect(said(zipSync({ ...others, 'report.htm': html }))).toEqual([
      'added report.htm',
      'missing report.html',
    ]);
  });

  test.each([
    '../evil.txt',
    '/etc/passwd',
    'a/../../b',
    'C:\\evil.txt',
    'evidence\\x',
    '.hidden',
    'a//b',
    'ü.txt',
    'a\nb',
  ])('of a name like %j are named, and nothing is unpacked to it', (name) => {
    expect(said(zipSync({ ...FILES, [name]: new Uint8Array(1) }))).toEqual([`unsafe ${name}`]);
  });

  test('folders that a program made on the way hurt nobody', () => {
    expect(said(zipSync({ ...FILES, 'evidence/': new Uint8Array() }))).toEqual(['repacked']);
  });
});

describe('what cannot be read', () => {
  const reason = (bytes: Uint8Array): string => {
    const verdict = verified(bytes);
    return verdict.state === 'unreadable' ? verdict.reason : verdict.state;
  };

  test.each([
    ['nothing', new Uint8Array(), 'notZip'],
    ['a text', Buffer.from('Dear auditor'), 'notZip'],
    ['zeros', new Uint8Array(5000), 'notZip'],
    ['another zip', zipSync({ 'a.txt': Buffer.from('x') }), 'noManifest'],
    ['an empty zip', zipSync({}), 'noManifest'],
  ])('%s', (_, bytes, expected) => {
    expect(reason(bytes)).toBe(expected);
  });

  test('a pack that is cut off, wherever', () => {
    for (const length of [PACK.length - 1, PACK.length - 90, PACK.length - 100, PACK.length >> 1, 100])
      expect(reason(PACK.subarray(0, length)), `${length}`).toBe('cutOff');
  });

  /** A directory of one file that claims other sizes than it has. */
  function claiming(size: number, files = 1): Uint8Array {
    const bomb = zipSync({ 'manifest.json': new Uint8Array(100) });
    const data = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at++) {
      if (data.getUint32(at, true) === 0x02014b50) data.setUint32(at + 24, size, true);
      if (data.getUint32(at, true) === 0x06054b50) data.setUint16(at + 10, files, true);
    }
    return bomb;
  }

  test('a zip that would unpack to more than it can hold, or than any pack does, is not unpacked', () => {
    expect(reason(claiming(0xfffffff0))).toBe('tooLarge');
    expect(reason(claiming(100_000_000))).toBe('tooLarge');
    expect(reason(claiming(100, 501))).toBe('tooLarge');
    expect(reason(claiming(100, 2))).toBe('damagedZip');
  });
});
