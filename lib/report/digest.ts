import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** A SHA-256 that takes its input piece by piece, so that nothing large has to stand in memory as one text. */
export interface Digest {
  add(piece: string | Uint8Array): Digest;
  /** Lower-case hex; the last thing that is asked of it. */
  hex(): string;
}

const encoder = new TextEncoder();

/** Begins a SHA-256; texts count as UTF-8. It needs no `await`, so it works inside a transaction of IndexedDB, too. */
export function beginDigest(): Digest {
  const hash = sha256.create();
  const digest: Digest = {
    add(piece) {
      hash.update(typeof piece === 'string' ? encoder.encode(piece) : piece);
      return digest;
    },
    hex: () => bytesToHex(hash.digest()),
  };
  return digest;
}

/** The SHA-256 of one text or file, in lower-case hex. */
export const sha256Hex = (content: string | Uint8Array): string => beginDigest().add(content).hex();

const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * A JSON value as RFC 8785 writes it: one text for one content. Half a surrogate pair, which RFC 8785 refuses and a
 * hostile name may hold, counts as U+FFFD.
 */
export function canonicalJson(value: unknown): string {
  const json = JSON.stringify(value);
  const isWellFormed = !/\\u[dD][89a-fA-F]/.test(json);
  return canonicalize(isWellFormed ? value : JSON.parse(json, wellFormed)) ?? 'null';
}
