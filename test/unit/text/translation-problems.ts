import { type Leaf, leavesOf, type Pattern, placed, selectsOf } from './patterns.ts';

const CLDR: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const FUNCTIONS = /^(DATETIME|NUMBER)\(/;
const COUNTED = Array.from({ length: 101 }, (_, count) => count);

const union = (leaves: readonly Leaf[]): Set<string> => new Set(leaves.flatMap((leaf) => [...leaf.placed]));
const always = (leaves: readonly Leaf[]): string[] =>
  [...union(leaves)].filter((one) => leaves.every((leaf) => leaf.placed.has(one)));
const bare = (one: string): string => one.replace(FUNCTIONS, '').replace(')', '');

/** Categories that whole numbers from 0 to 100 need, each with the numbers that it stands for. */
function categoriesOf(locale: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(locale);
  const found = new Map<string, number[]>();
  for (const count of COUNTED) {
    const category = rules.select(count);
    found.set(category, [...(found.get(category) ?? []), count]);
  }
  return found.set('other', found.get('other') ?? []);
}

/** A choice that counts has a variant for every category of its language, and no other. */
function pluralProblems(locale: string, pattern: Pattern, english: Pattern): string[] {
  const all = new Set<string>(new Intl.PluralRules(locale).resolvedOptions().pluralCategories);
  const needed = categoriesOf(locale);
  const known = new Set(
    selectsOf(english).flatMap(({ variants }) => variants.map(({ key }) => String(key.value))),
  );
  return selectsOf(pattern).flatMap(({ variants, star }) => {
    const keys = variants.map(({ key }) => String(key.value));
    const numbers = variants.flatMap(({ key }) => (key.type === 'num' ? [Number(key.value)] : []));
    // `other` alone is the rest of any choice.
    if (!keys.some((key) => CLDR.has(key) && key !== 'other'))
      return keys
        .filter((key) => !known.has(key) && key !== 'other')
        .map((key) => `[${key}] is no variant in English`);
    const strange = keys.filter((key) => (CLDR.has(key) ? !all.has(key) : Number.isNaN(Number(key))));
    const covered = (category: string, counts: readonly number[]): boolean =>
      keys.includes(category) || (counts.length > 0 && counts.every((count) => numbers.includes(count)));
    return [
      ...strange.map((key) => `${locale} has no plural [${key}]`),
      ...[...needed]
        .filter(([category, counts]) => !covered(category, counts))
        .map(([category]) => `[${category}] is missing`),
      ...(keys[star] === 'other' ? [] : ['*[other] is not the default']),
    ];
  });
}

/** What is wrong with one translated pattern beside the English one. */
export function patternProblems(locale: string, pattern: Pattern, english: Pattern): string[] {
  const own = leavesOf(pattern);
  const theirs = leavesOf(english);
  const wanted = union(theirs);
  const chosenBy = new Set([...wanted].map(bare));
  for (const { selector } of selectsOf(english)) chosenBy.add(bare(placed(selector)));
  return [
    ...[...wanted].filter((one) => !union(own).has(one)).map((one) => `{ ${one} } is nowhere`),
    ...[...union(own)].filter((one) => !wanted.has(one)).map((one) => `{ ${one} } is not in English`),
    ...always(theirs)
      .filter((one) => union(own).has(one) && !always(own).includes(one))
      .map((one) => `{ ${one} } is not in every variant`),
    ...selectsOf(pattern)
      .map(({ selector }) => placed(selector))
      .filter((one) => !chosenBy.has(bare(one)))
      .map((one) => `chooses by ${one}, which is not in English`),
    ...(own.some(({ words, placed: some }) => words.trim() === '' && some.size === 0)
      ? ['says nothing']
      : []),
    ...pluralProblems(locale, pattern, english),
  ];
}

const SENTENCE = /\p{L}+[\s’'-]+\p{L}+[\s’'-]+\p{L}+/u;

/** Whether a pattern says the same as in English, and is long enough that this is no accident. */
export function isUntranslated(pattern: Pattern, english: Pattern): boolean {
  const said = JSON.stringify(leavesOf(english).map(({ words }) => words));
  return (
    said === JSON.stringify(leavesOf(pattern).map(({ words }) => words)) &&
    leavesOf(english).some(({ words }) => SENTENCE.test(words))
  );
}
