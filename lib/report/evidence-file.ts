import type { EvidenceBasis, PageRecord } from '../store/records.ts';
import { beginDigest, canonicalJson, sha256Hex } from './digest.ts';

/** One answer as a line of its source's file: what was asked, what came of it, and the rows that were kept of it. */
export function evidenceLine({ page, entity, ok, last, asked, rows, spoiled }: PageRecord): string {
  const { method, url, status } = asked;
  return `${JSON.stringify({ page, entity, ok, last, asked: { method, url, status }, rows, spoiled })}\n`;
}

/** The SHA-256 of the file that `evidenceLine` makes of these pages. */
export function evidenceFileDigest(pages: readonly PageRecord[]): string {
  const digest = beginDigest();
  for (const page of pages) digest.add(evidenceLine(page));
  return digest.hex();
}

/** The SHA-256 of everything that a report rests on: the digest of every source's file, and what a person told. */
export const basisDigest = (basis: EvidenceBasis): string => sha256Hex(canonicalJson(basis));
