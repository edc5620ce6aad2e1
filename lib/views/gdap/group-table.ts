import type { Gap } from '../../evidence/gap.ts';

export interface NamedGroup {
  readonly name: string;
  /** Why its people are not known, where nobody was seen in it. */
  readonly gap?: Gap;
}

/** Groups that many rows name: each stands once, rows hold its index. */
export interface GroupTable {
  readonly groups: readonly NamedGroup[];
  index(group: string): number;
}

/** @param unproven groups in which nobody was seen though somebody may be there, by id */
export function groupTable(nameOf: (id: string) => string, unproven: ReadonlyMap<string, Gap>): GroupTable {
  const groups: NamedGroup[] = [];
  const known = new Map<string, number>();
  return {
    groups,
    index(group) {
      const gap = unproven.get(group);
      const index =
        known.get(group) ?? groups.push({ name: nameOf(group), ...(gap === undefined ? {} : { gap }) }) - 1;
      known.set(group, index);
      return index;
    },
  };
}
