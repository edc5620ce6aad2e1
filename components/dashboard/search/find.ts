/** Text as it is compared: without accents, case and compatibility forms. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Something that can be found. */
export interface Findable {
  readonly name: string;
  /** What else it is found by: ids, words about it. */
  readonly also: string;
}

/** Things of one kind, prepared to be searched many times. */
export interface Haystack<Thing extends Findable> {
  readonly thing: Thing;
  readonly name: string;
  readonly all: string;
}

export const haystack = <Thing extends Findable>(things: readonly Thing[]): Haystack<Thing>[] =>
  things.map((thing) => {
    const name = fold(thing.name);
    return { thing, name, all: `${name} ${fold(thing.also)}` };
  });

const WORD = /[\p{L}\p{N}]/u;

/** 0: the name begins so; 1: a word of it does; 2: it holds it somewhere; 3: only what stands beside the name does. */
function rank(name: string, first: string): number {
  const at = name.indexOf(first);
  if (at === 0) return 0;
  if (at < 0) return 3;
  return WORD.test(name[at - 1] ?? '') ? 2 : 1;
}

/** Things that hold every word of the query, the best first; none for an empty one. */
export function find<Thing extends Findable>(
  hay: readonly Haystack<Thing>[],
  query: string,
): readonly Thing[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return [];
  const found = hay
    .filter(({ all }) => words.every((word) => all.includes(word)))
    .map((one) => ({ one, rank: rank(one.name, first) }));
  return found
    .sort((a, b) => a.rank - b.rank || (a.one.name < b.one.name ? -1 : a.one.name > b.one.name ? 1 : 0))
    .map(({ one }) => one.thing);
}
