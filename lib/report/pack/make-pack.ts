import type {
  ChainHead,
  EvidenceBasis,
  HistoryRecord,
  PageRecord,
  SealedSource,
  StoredReport,
} from '../../store/records.ts';
import { type ChainedRecord, chainTo } from '../chain.ts';
import { canonicalJson, sha256Hex } from '../digest.ts';
import { basisDigest, evidenceLine } from '../evidence-file.ts';
import { writeHtml } from '../html/write-html.ts';
import type { Report } from '../report.ts';
import { reportDigest } from '../report-digest.ts';
import type { ReportWords } from '../report-words.ts';
import { writeReport } from '../write-report.ts';
import {
  EVIDENCE_INDEX,
  evidenceFile,
  HISTORY,
  MANIFEST,
  type Manifest,
  PACK_FORMAT,
  type PackedFile,
  README,
  REPORT_HTML,
  REPORT_JSON,
  writeJson,
} from './pack-format.ts';
import { packReadme } from './readme.ts';
import { ZipWriter } from './zip-writer.ts';

/** What a pack is made of, as it is stored. */
export interface PackInput {
  readonly stored: StoredReport;
  /** Everything that is kept of the tenant's history, in any order. */
  readonly history: readonly HistoryRecord[];
  readonly words: ReportWords;
  /** The answers of a source that one sweep read, in the order in which they came. */
  pages(source: string, sweep: string): Promise<readonly PageRecord[]>;
}

/**
 * Why no pack can be made. `unsealed`: the last sweep was made by a version without a chain; `readAnew`: evidence was
 * read since the report, by a sweep that is still running or was stopped. The next finished sweep cures both.
 */
export class PackNotMade extends Error {
  readonly reason: 'unsealed' | 'readAnew';

  constructor(reason: PackNotMade['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Longest piece of a text that is packed at once (characters). */
const PIECE = 1 << 18;

/** What the chain ends with, where it is the report's own. @throws {PackNotMade} */
function sealedState({ stored, history }: PackInput): {
  report: Report;
  basis: EvidenceBasis;
  head: ChainHead;
  chain: readonly ChainedRecord[];
} {
  const { basis, head } = stored;
  if (basis === undefined || head === undefined) throw new PackNotMade('unsealed');
  const chain = chainTo(head.hash, history);
  const report = stored.report as Report;
  const last = chain.at(-1)?.chain;
  const isOwn = last?.report === reportDigest(report) && last.evidence === basisDigest(basis);
  if (!isOwn) throw new PackNotMade('readAnew');
  return { report, basis, head, chain };
}

/**
 * Makes the evidence pack of the last finished sweep: a zip in pieces, the same bytes for the same stored state. Evidence
 * goes in source by source, and never stands in memory as a whole. `progress` is told after every file.
 * @throws {PackNotMade}
 */
export async function makePack(
  input: PackInput,
  progress: (done: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { report, basis, head, chain } = sealedState(input);
  const zip = new ZipWriter(report.sweep.now);
  const total = basis.sources.length + 6;
  const files: PackedFile[] = [];
  const add = async (name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> => {
    files.push(await zip.file(name, pieces));
    progress(files.length, total);
  };
  async function* linesOf(sealed: SealedSource): AsyncIterable<string> {
    const pages = await input.pages(sealed.source, sealed.sweep);
    for (const page of pages) {
      yield evidenceLine(page);
    }
  }
  await add(README, [packReadme(report, head, input.words)]);
  await add(REPORT_JSON, pieces(writeReport(report)));
  await add(REPORT_HTML, pieces(writeHtml(report, input.words)));
  await add(EVIDENCE_INDEX, [writeJson(basis)]);
  for (const sealed of basis.sources) {
    await add(evidenceFile(sealed.source), linesOf(sealed));
    if (files.at(-1)?.sha256 !== sealed.sha256) throw new PackNotMade('readAnew');
  }
  await add(
    HISTORY,
    chain.map((record) => `${canonicalJson(record)}\n`),
  );
  await add(MANIFEST, [writeJson(manifestOf(report, head, files))]);
  return zip.end();
}

/** A long text in pieces, cut between characters: half a surrogate pair is no character. */
function* pieces(text: string): Iterable<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + PIECE, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to += 1;
    yield text.slice(from, to);
    from = to;
  }
}

function manifestOf(
  { product, cloud, tenant, sweep: { id, now } }: Report,
  { hash }: ChainHead,
  files: readonly PackedFile[],
): Manifest {
  const rest = {
    format: PACK_FORMAT,
    product,
    cloud,
    tenant,
    sweep: { id, now },
    head: hash,
    files: [...files],
  } as const;
  return { ...rest, sha256: sha256Hex(canonicalJson(rest)) };
}
