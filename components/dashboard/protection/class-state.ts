import type {
  ClassRow,
  ProtectionKind,
  ProtectionState,
} from '../../../lib/views/protection/protection-matrix.ts';

/** The state of a whole class: good only if everybody in it is, and everybody was seen. */
export function classState({ total, gap, counts }: ClassRow, kind: ProtectionKind): ProtectionState {
  const { yes, no, inPart, unknown } = counts[kind];
  if (total === null) return 'unknown';
  if (no > 0 && yes + inPart + unknown === 0) return 'no';
  if (no > 0 || inPart > 0) return 'inPart';
  return unknown > 0 || gap !== null ? 'unknown' : 'yes';
}
