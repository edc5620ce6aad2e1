import type { Gap } from '../evidence/gap.ts';
import { firstGap } from '../facts/fact.ts';
import { unseenRest } from './incomplete.ts';
import type { Subject } from './verdict.ts';

/** The subject for people, or what concerns them, that was not seen; none where all of it was. */
export function unseenPeople(read: readonly { readonly gap?: Gap }[]): Subject[] {
  const gap = firstGap(read.map((one) => one.gap));
  return gap === undefined ? [] : [unseenRest(gap)];
}
