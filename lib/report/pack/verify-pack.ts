import { canonicalJson, sha256Hex } from '../digest.ts';
import { chainFindings } from './chain-findings.ts';
import { MANIFEST, type Manifest, PACK_FORMAT, SEAL_LENGTH, sealOf, writeJson } from './pack-format.ts';
import type { FoundChain, PackFinding, PackVerdict } from './pack-verdict.ts';
import { type ReadZip, readZip, UnreadableZip, type ZipEntry } from './zip-entries.ts';

/** Names as packs have them; anything else could leave the folder that it is unpacked to, or hide. */
const SAFE_NAME = /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A manifest that is to the byte what this product writes, and agrees with its own hash; else null. */
function readManifest(bytes: Uint8Array | null): Manifest | null {
  if (bytes === null) return null;
  try {
    const text = decoder.decode(bytes);
    const manifest = JSON.parse(text) as Manifest;
    const { sha256, ...rest } = manifest;
    const isOwn = text === writeJson(manifest) && sha256 === sha256Hex(canonicalJson(rest));
    return isOwn && manifest.format === PACK_FORMAT && Array.isArray(manifest.files) ? manifest : null;
  } catch {
    return null;
  }
}

function contentOf(entry: ZipEntry | undefined): Uint8Array | null {
  try {
    return entry?.content() ?? null;
  } catch (error) {
    if (error instanceof UnreadableZip) return null;
    throw error;
  }
}

/** Folders, which some programs write as entries of their own, hold nothing. */
const isFolder = ({ name }: ZipEntry): boolean => name.endsWith('/');

function nameFindings(entries: readonly ZipEntry[], listed: ReadonlySet<string>): PackFinding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name }): PackFinding[] => {
    const isTwice = seen.has(name);
    seen.add(name);
    if (!SAFE_NAME.test(name)) return [{ kind: 'unsafe', file: name }];
    if (isTwice) return [{ kind: 'twice', file: name }];
    return listed.has(name) ? [] : [{ kind: 'added', file: name }];
  });
}

const isSealed = ({ comment, commentAt }: ReadZip, bytes: Uint8Array): boolean =>
  comment.length === SEAL_LENGTH && comment === sealOf(sha256Hex(bytes.subarray(0, commentAt)));

const NO_CHAIN: FoundChain = { links: [], beginsEarlier: false };

/**
 * Holds a pack against itself: every file against the manifest, report and evidence against the newest link of the
 * chain, every link against the one before, and the zip against its seal. It reads nothing but `bytes`. What it cannot
 * tell is whether somebody made the whole pack anew; the hash of the newest link is given to be compared. `progress` is
 * told before every file.
 */
export function verifyPack(bytes: Uint8Array, progress: (done: number, total: number) => void): PackVerdict {
  let zip: ReadZip;
  try {
    zip = readZip(bytes);
  } catch (error) {
    if (error instanceof UnreadableZip) return { state: 'unreadable', reason: error.reason };
    throw error;
  }
  const entries = zip.entries.filter((entry) => !isFolder(entry));
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (!byName.has(MANIFEST)) return { state: 'unreadable', reason: 'noManifest' };
  const manifest = readManifest(contentOf(byName.get(MANIFEST)));
  if (manifest === null) {
    const findings: PackFinding[] = [{ kind: 'changed', file: MANIFEST }];
    return { state: 'changed', findings, of: null, chain: NO_CHAIN };
  }
  const listed = new Set([MANIFEST, ...manifest.files.map(({ name }) => name)]);
  const findings = nameFindings(entries, listed);
  const intact = new Map<string, () => Uint8Array | null>();
  const digests = new Map<string, string>();
  for (const [at, file] of manifest.files.entries()) {
    progress(at, manifest.files.length);
    const entry = byName.get(file.name);
    if (entry === undefined) {
      findings.push({ kind: 'missing', file: file.name });
      continue;
    }
    const content = contentOf(entry);
    const sha256 = content === null ? null : sha256Hex(content);
    if (sha256 === null || sha256 !== file.sha256 || content?.length !== file.size) {
      findings.push({ kind: 'changed', file: file.name });
      continue;
    }
    digests.set(file.name, sha256);
    intact.set(file.name, () => contentOf(entry));
  }
  const { chain, findings: inChain } = chainFindings(manifest, digests, (name) => {
    const content = intact.get(name)?.() ?? null;
    return content === null ? null : decoder.decode(content);
  });
  findings.push(...inChain);
  const { tenant, cloud, sweep, head } = manifest;
  const of = { tenant, cloud, sweep, head };
  if (findings.length > 0) return { state: 'changed', findings, of, chain };
  return { state: isSealed(zip, bytes) ? 'intact' : 'repacked', of, chain };
}
