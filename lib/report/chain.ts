import type { ChainLink, HistoryRecord } from '../store/records.ts';
import { canonicalJson, sha256Hex } from './digest.ts';

/** A history record as it is stored: it names whose it is, too. */
export type ScopedRecord = Omit<HistoryRecord, 'chain'> & {
  readonly cloud: string;
  readonly tenant: string;
};

/** A history record with its link. */
export type ChainedRecord = ScopedRecord & { readonly chain: ChainLink };

/** What a sweep's link is made of before its place in the chain is known. */
export type Sealed = Pick<ChainLink, 'report' | 'evidence'>;

/**
 * The link of a record behind the one whose hash is `previous` (null: it is the first). Its hash covers the record, the
 * report, the evidence and what went before.
 */
export function linkOf(record: ScopedRecord, sealed: Sealed, previous: string | null): ChainLink {
  const { report, evidence } = sealed;
  const unsealed = { report, evidence, previous };
  return { ...unsealed, hash: sha256Hex(canonicalJson({ ...record, chain: unsealed })) };
}

/** Whether a record is what its own hash says. */
export function isSound({ chain, ...record }: ChainedRecord): boolean {
  return linkOf(record, chain, chain.previous).hash === chain.hash;
}

const isChained = <Record extends Pick<HistoryRecord, 'chain'>>(
  record: Record,
): record is Record & { readonly chain: ChainLink } => record.chain !== undefined;

/** The records that lead to `head`, oldest first, as far back as they are kept: retention lets old ones go. */
export function chainTo(head: string, records: readonly HistoryRecord[]): ChainedRecord[] {
  // As they are stored: whose they are stands in them.
  const chained = records.filter(isChained) as unknown as readonly ChainedRecord[];
  const byHash = new Map(chained.map((record) => [record.chain.hash, record]));
  const found: ChainedRecord[] = [];
  let next = byHash.get(head);
  while (next !== undefined) {
    found.push(next);
    byHash.delete(next.chain.hash);
    next = next.chain.previous === null ? undefined : byHash.get(next.chain.previous);
  }
  return found.reverse();
}
