import { SOURCES } from '../evidence/registry.ts';
import type { EvidenceBasis } from '../store/records.ts';
import type { StoredEvidence } from './stored-evidence.ts';

/** What a report rests on: the answers of every source that was read, and what the person had told. */
export function evidenceBasis(
  gathered: ReadonlyMap<string, StoredEvidence>,
  told: EvidenceBasis['told'],
): EvidenceBasis {
  const sources = [...gathered]
    .filter(([id]) => SOURCES.get(id)?.explains !== true)
    .flatMap(([, { sealed }]) => sealed ?? []);
  return { sources: sources.sort((a, b) => (a.source < b.source ? -1 : 1)), told };
}
