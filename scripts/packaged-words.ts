import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = join(import.meta.dirname, '../lib/text');

/** One file of the package. */
type Packaged =
  | { readonly relativeDest: string; readonly absoluteSrc: string }
  | { readonly relativeDest: string; readonly contents: string };

/** Languages with interface words, in code-point order. */
export const localesOnDisk = (): string[] =>
  readdirSync(WORDS)
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => name.slice(0, -'.ftl'.length))
    .sort();

/** Words of every language as the package carries them: `lib/text` without its code, and the list of languages. */
export function packagedWords(): Packaged[] {
  const files = readdirSync(WORDS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ftl|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      absoluteSrc: path,
      relativeDest: `words${path.slice(WORDS.length).replaceAll('\\', '/')}`,
    }));
  return [...files, { relativeDest: 'words/locales.json', contents: JSON.stringify(localesOnDisk()) }];
}
