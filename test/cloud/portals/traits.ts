import { existsSync, readFileSync } from 'node:fs';

/** Switches that the page, its headings or its headers read; all others are a script of their own in `traits/`. */
const READ_ELSEWHERE = [
  'at-once',
  'slow',
  'no-heading',
  'closed-roots',
  'frames',
  'no-tenant-id',
  'report-only',
  'no-policies',
  'isolated',
  'bfcache',
  'rtl',
  'pseudo',
  'de',
  'ja',
];

/** Several under one name. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  hostile: ['hostile-styles', 'hostile-prototypes'],
};

/** Run before the page builds anything: a style that came after the first paint would move the page by itself. */
const FIRST = ['hostile-prototypes', 'hostile-styles'];

const fileOf = (trait: string): URL => new URL(`./traits/${trait}.js`, import.meta.url);

/** The switches of a page, from `?trait=a,b`. @throws {Error} for one that does not exist: a slip in a test */
export function traitsOf(query: URLSearchParams): ReadonlySet<string> {
  const named = (query.get('trait') ?? '').split(',').filter(Boolean);
  const traits = new Set(named.flatMap((name) => TOGETHER[name] ?? [name]));
  for (const name of traits) {
    if (!/^[a-z0-9-]+$/.test(name) || !(READ_ELSEWHERE.includes(name) || existsSync(fileOf(name))))
      throw new Error(`No trait "${name}"`);
  }
  return traits;
}

/** The scripts of the switches, in the order named: those that run before the page builds anything, and the rest. */
export function traitScripts(traits: ReadonlySet<string>): {
  readonly first: string[];
  readonly last: string[];
} {
  const scripted = [...traits].filter((name) => !READ_ELSEWHERE.includes(name));
  const read = (names: readonly string[]): string[] =>
    names.map((name) => readFileSync(fileOf(name), 'utf8'));
  return {
    first: read(scripted.filter((name) => FIRST.includes(name))),
    last: read(scripted.filter((name) => !FIRST.includes(name))),
  };
}
