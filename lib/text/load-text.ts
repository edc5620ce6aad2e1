import { makeText, type Text } from './make-text.ts';
import { type ReadWords, readLanguage } from './read-words.ts';

const made = new Map<string, Promise<Text>>();

async function load(folders: readonly string[], locale: string, read: ReadWords): Promise<Text> {
  return makeText([await readLanguage(folders, locale, read)]);
}

/**
 * The words of some folders of `lib/text` (`''` is itself, others end in `/`) in one language and no other: each is
 * complete, as a test sees to. Read once per language.
 */
export function loadText(folders: readonly string[], locale: string, read: ReadWords): Promise<Text> {
  const key = [locale, ...folders].join(' ');
  const known = made.get(key) ?? load(folders, locale, read);
  made.set(key, known);
  return known;
}
