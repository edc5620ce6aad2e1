import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type ChainedRecord, chainTo, isSound, linkOf } from '../../../lib/report/chain.ts';
import { beginDigest, canonicalJson, sha256Hex } from '../../../lib/report/digest.ts';
import { basisDigest, evidenceFileDigest, evidenceLine } from '../../../lib/report/evidence-file.ts';
import { reportDigest } from '../../../lib/report/report-digest.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { history, page, SCOPE, sweepRecord } from '../store/made-up.ts';
import { report } from './report-files.ts';

/** The hash as Node makes it: another implementation than the product's. */
const node = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('digests', () => {
  test('are SHA-256 of UTF-8, whole or in pieces', () => {
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('ü😀')).toBe(node('ü😀'));
    expect(beginDigest().add('a').add(new TextEncoder().encode('b')).add('c').hex()).toBe(sha256Hex('abc'));
  });

  test('canonical JSON is that of RFC 8785, and takes half a surrogate pair for U+FFFD', () => {
    expect(canonicalJson({ b: [1e21, 0.1, -0], a: '\u20ac\u000f', '\ud83d\ude00': null, z: undefined })).toBe(
      '{"a":"€\\u000f","b":[1e+21,0.1,0],"😀":null}',
    );
    expect(canonicalJson({ name: 'x\ud800' })).toBe('{"name":"x\ufffd"}');
  });

  test('a report’s is that of its canonical JSON, however the file is laid out', () => {
    const one = report();
    expect(reportDigest(one)).toBe(node(canonicalJson(one)));
    expect(reportDigest(JSON.parse(JSON.stringify(one, null, 2)))).toBe(reportDigest(one));
    const reversed = Object.fromEntries(Object.entries(one).reverse());
    expect(reportDigest(reversed)).toBe(reportDigest(one));
    expect(reportDigest({ ...one, signedInAs: 'other@contoso.example' })).not.toBe(reportDigest(one));
    expect(reportDigest({})).toBe(node('{}'));
  });

  test('a source’s is that of its file: one answer per line', () => {
    const pages = [page('me', 's', [{ id: 1 }]), page('me', 's', ['ü'], 1)];
    expect(evidenceLine(page('me', 's', [{ id: 1 }]))).toBe(
      '{"page":0,"entity":null,"ok":true,"last":true,"asked":{"method":"GET","url":"https://graph.microsoft.com/v1.0/me?page=0","status":200},"rows":[{"id":1}],"spoiled":[]}\n',
    );
    expect(evidenceFileDigest(pages)).toBe(node(pages.map(evidenceLine).join('')));
    expect(evidenceFileDigest([])).toBe(node(''));
  });

  test('what was told is evidence, too', () => {
    const told = { settings: DEFAULT_SETTINGS, attestations: [], exceptions: [] };
    const attested = { ...told, attestations: [{ check: 'a', by: 'Alex', at: '2026-11-01' }] };
    expect(basisDigest({ sources: [], told: attested })).not.toBe(basisDigest({ sources: [], told }));
  });
});

const [cloud, tenant] = SCOPE;

function chained(startedAt: string, previous: string | null): ChainedRecord {
  const record = { ...history(SCOPE, sweepRecord(startedAt)), cloud, tenant };
  return { ...record, chain: linkOf(record, { report: node('r'), evidence: node('e') }, previous) };
}

describe('links', () => {
  const first = chained('2026-11-18T08:00:00.000Z', null);
  const second = chained('2026-11-19T08:00:00.000Z', first.chain.hash);
  const third = chained('2026-11-20T08:00:00.000Z', second.chain.hash);

  test('hash the record, the report, the evidence and the link before', () => {
    const { hash, ...unsealed } = second.chain;
    expect(unsealed).toEqual({ report: node('r'), evidence: node('e'), previous: first.chain.hash });
    expect(hash).toBe(node(canonicalJson({ ...second, chain: unsealed })));
  });

  test.each([
    ['the score', { ...second, score: { ...second.score, value: 15 } }],
    ['a verdict', { ...second, actions: { 'security-contact': { verdict: 'pass' as const } } }],
    ['who looked', { ...second, account: { objectId: 'x', username: 'y' } }],
    ['the tenant', { ...second, tenant: 'other' }],
    ['the report', { ...second, chain: { ...second.chain, report: node('x') } }],
    ['the evidence', { ...second, chain: { ...second.chain, evidence: node('x') } }],
    ['what went before', { ...second, chain: { ...second.chain, previous: null } }],
    ['the hash', { ...second, chain: { ...second.chain, hash: node('x') } }],
    ['a field that was added', { ...second, more: 1 } as ChainedRecord],
  ])('are not sound once %s is another', (_, record) => {
    expect([isSound(second), isSound(record)]).toEqual([true, false]);
  });

  test('lead back from the newest one, in whatever order they are kept and as far as they are', () => {
    expect(chainTo(third.chain.hash, [third, first, second])).toEqual([first, second, third]);
    expect(chainTo(third.chain.hash, [second, third])).toEqual([second, third]);
    expect(chainTo(second.chain.hash, [first, second, third])).toEqual([first, second]);
    expect(chainTo(third.chain.hash, [third, first])).toEqual([third]);
    expect(chainTo(node('none'), [first])).toEqual([]);
  });
});
