/** Format of an evidence pack: a zip with these files, each named in its manifest. */
export const PACK_FORMAT = 'posture-evidence/1';

export const MANIFEST = 'manifest.json';
export const REPORT_JSON = 'report.json';
export const REPORT_HTML = 'report.html';
/** What the report rests on: the chain's `evidence` is the hash of its canonical JSON. */
export const EVIDENCE_INDEX = 'evidence.json';
/** The chain: one history record per line, oldest first. */
export const HISTORY = 'history.ndjson';
export const README = 'README.txt';

/** The file of one source: one answer per line, in the order in which they came. */
export const evidenceFile = (source: string): string => `evidence/${source}.ndjson`;

export interface PackedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in lower-case hex, as of all hashes here. */
  readonly sha256: string;
}

/** `manifest.json`: two-space JSON with keys in this order, LF and a final line end. */
export interface Manifest {
  readonly format: typeof PACK_FORMAT;
  readonly product: { readonly version: string };
  readonly cloud: string;
  readonly tenant: { readonly id: string; readonly name: string };
  readonly sweep: { readonly id: string; readonly now: string };
  /** Hash of the newest link of the chain. */
  readonly head: string;
  /** Every other file, in the order in which it was packed. */
  readonly files: readonly PackedFile[];
  /** Of the canonical JSON (RFC 8785) of all the rest of the manifest. */
  readonly sha256: string;
}

/** Two-space JSON with LF and a final line end, as the report's own file. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The comment at the end of the zip: the hash of every byte before it. It notices what no file's hash can: bytes of the
 * zip itself.
 */
export const sealOf = (sha256: string): string => `${PACK_FORMAT} sha256:${sha256}`;

export const SEAL_LENGTH = sealOf('0'.repeat(64)).length;
