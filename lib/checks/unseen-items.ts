import type { Evidence } from '../evidence/evidence.ts';
import { gapOf } from '../facts/fact.ts';
import { unseenRest } from './incomplete.ts';
import type { Subject } from './verdict.ts';

/**
 * The subject for items that were not seen: pages that are missing, and rows of which not even the id could be read.
 * None where each row that could not be read is a subject of its own already.
 * @param isNamed whether what was read of a spoiled row says which subject it is
 */
export function unseenItems<Row>(
  source: string,
  evidence: Evidence<Row>,
  isNamed: (partial: Partial<Row>) => boolean,
): Subject[] {
  const spoiled = evidence.spoiled.filter(({ partial }) => !isNamed(partial));
  const gap = gapOf(source, { ...evidence, spoiled });
  return gap === undefined ? [] : [unseenRest(gap)];
}
