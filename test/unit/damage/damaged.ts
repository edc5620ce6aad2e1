type Path = readonly (string | number)[];

const GONE = Symbol('gone');

/** Every field of an item, at any depth; of a list, its first entry. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.slice(0, 1).map((inner: unknown) => [0, inner])
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => [[...at, key], ...places(inner, [...at, key])]);
}

/** A copy with another value at one place, or without it. */
function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, unknown>) };
  const inner = changed((copy as Record<string | number, unknown>)[first], rest, to);
  if (inner !== GONE) (copy as Record<string | number, unknown>)[first] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(first), 1);
  else delete copy[first];
  return copy;
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** A string that Microsoft documents as one of a list: one word, no date, no id, no number. */
const isEnumerated = (value: unknown): boolean =>
  typeof value === 'string' && /^#?[A-Za-z][A-Za-z.]*$/.test(value);

/** One way in which an item may come damaged. */
export interface Damage {
  readonly name: string;
  readonly item: unknown;
}

/**
 * All ways to damage an item at one place: a field is gone, of another type, or (where Microsoft may add values) new
 * to this version. `mayBeAbsent`: paths of fields whose absence says something of its own.
 */
export function damagesOf(item: unknown, mayBeAbsent: readonly string[]): Damage[] {
  return places(item)
    .filter((path) => typeof path.at(-1) === 'string')
    .flatMap((path) => {
      const before = at(item, path);
      // Null may stand for an object or a list: text is neither.
      const retyped = typeof before === 'object' ? 'text' : { not: 'what it was' };
      const ways: [string, unknown][] = [
        ...(mayBeAbsent.includes(path.join('.')) ? [] : [['gone', GONE] as [string, unknown]]),
        ['retyped', retyped],
        ...(isEnumerated(before) ? [['unknown', 'unknownFutureValue'] as [string, unknown]] : []),
      ];
      return ways.map(([way, to]) => ({
        name: `${path.join('.')} ${way}`,
        item: changed(item, path, to),
      }));
    });
}
