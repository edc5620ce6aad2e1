import { readdirSync, readFileSync } from 'node:fs';
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

/** What a language's file says, without what is written for its translators: the popup reads one, and has a size to keep. */
const withoutRemarks = (fluent: string): string =>
  fluent
    .replace(/^#.*\n/gm, '')
    .replace(/\n{2,}/g, '\n')
    .replace(/^ +/gm, ' ')
    .trimStart();

/** Words of every language as the package carries them: `lib/text` without its code, and the list of languages. */
export function packagedWords(): Packaged[] {
  const files = readdirSync(WORDS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ftl|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): Packaged => {
      const relativeDest = `words${path.slice(WORDS.length).replaceAll('\\', '/')}`;
      return path.endsWith('.ftl')
        ? { relativeDest, contents: withoutRemarks(readFileSync(path, 'utf8')) }
        : { relativeDest, absoluteSrc: path };
    });
  return [...files, { relativeDest: 'words/locales.json', contents: JSON.stringify(localesOnDisk()) }];
}
