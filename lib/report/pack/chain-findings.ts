import type { EvidenceBasis } from '../../store/records.ts';
import { type ChainedRecord, isSound } from '../chain.ts';
import { basisDigest } from '../evidence-file.ts';
import { reportDigest } from '../report-digest.ts';
import { EVIDENCE_INDEX, evidenceFile, HISTORY, type Manifest, REPORT_JSON } from './pack-format.ts';
import type { FoundChain, PackFinding } from './pack-verdict.ts';

/** Runs what reads files of others: whatever it throws, the file is not one of ours. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function readRecords(text: string): ChainedRecord[] | null {
  return attempt(() => {
    const records = linesOf(text).map((line) => JSON.parse(line) as ChainedRecord);
    return records.every(({ chain, sweep }) => typeof chain.hash === 'string' && typeof sweep === 'string')
      ? records
      : null;
  });
}

/** Links that are not what their hash says, or do not follow the one before. */
function brokenLinks(records: readonly ChainedRecord[]): PackFinding[] {
  return records.flatMap((record, at): PackFinding[] => {
    const { sweep } = record;
    const before = records[at - 1];
    if (!(attempt(() => isSound(record)) ?? false)) return [{ kind: 'brokenLink', file: HISTORY, sweep }];
    const follows = before === undefined || record.chain.previous === before.chain.hash;
    return follows ? [] : [{ kind: 'unlinked', file: HISTORY, sweep }];
  });
}

/** Files of evidence that are not the ones of the list, those that the list names and are not there, and others. */
function evidenceFindings(
  { sources }: EvidenceBasis,
  { files }: Manifest,
  digests: ReadonlyMap<string, string>,
): PackFinding[] {
  const wanted = new Map(sources.map(({ source, sha256 }) => [evidenceFile(source), sha256]));
  const packed = new Set(files.map(({ name }) => name));
  const others = files.filter(({ name }) => name.startsWith('evidence/') && !wanted.has(name));
  return [
    ...[...wanted].flatMap(([file, sha256]): PackFinding[] => {
      if (!packed.has(file)) return [{ kind: 'missing', file }];
      const found = digests.get(file);
      return found === undefined || found === sha256 ? [] : [{ kind: 'notListed', file }];
    }),
    ...others.map(({ name }): PackFinding => ({ kind: 'added', file: name })),
  ];
}

/**
 * Holds the chain's links against each other, and the report and the evidence against the newest one. A file that is
 * damaged already (`read` gives null) is left out: it was named.
 * @param digests hashes of the files that are as the manifest says
 */
export function chainFindings(
  manifest: Manifest,
  digests: ReadonlyMap<string, string>,
  read: (file: string) => string | null,
): { readonly chain: FoundChain; readonly findings: readonly PackFinding[] } {
  const findings: PackFinding[] = [];
  const listed = new Set(manifest.files.map(({ name }) => name));
  for (const file of [REPORT_JSON, EVIDENCE_INDEX, HISTORY])
    if (!listed.has(file)) findings.push({ kind: 'missing', file });
  const history = read(HISTORY);
  const records = history === null ? [] : (readRecords(history) ?? []);
  const last = records.at(-1);
  if (history !== null) {
    findings.push(...brokenLinks(records));
    if (last === undefined || last.chain.hash !== manifest.head || last.sweep !== manifest.sweep.id)
      findings.push({ kind: 'notChained', file: HISTORY });
  }
  const report = read(REPORT_JSON);
  if (report !== null && last !== undefined) {
    const digest = attempt(() => reportDigest(JSON.parse(report) as object));
    if (digest !== last.chain.report) findings.push({ kind: 'notChained', file: REPORT_JSON });
  }
  const index = read(EVIDENCE_INDEX);
  if (index !== null) {
    const basis = attempt(() => JSON.parse(index) as EvidenceBasis);
    const digest = attempt(() => basis && basisDigest(basis));
    if (last !== undefined && digest !== last.chain.evidence)
      findings.push({ kind: 'notChained', file: EVIDENCE_INDEX });
    findings.push(...(attempt(() => basis && evidenceFindings(basis, manifest, digests)) ?? []));
  }
  return {
    findings,
    chain: {
      links: records.map(({ sweep, now, chain }) => ({ sweep, now, hash: chain.hash })),
      beginsEarlier: typeof records[0]?.chain.previous === 'string',
    },
  };
}
