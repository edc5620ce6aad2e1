import { ENGLISH, type ReadWords } from './read-words.ts';

/** A language that a person can choose, under its own name; `id` is a BCP 47 tag. */
export interface LanguageChoice {
  readonly id: string;
  readonly name: string;
}

/** "Deutsch", "Français", "日本語": a name that stands alone begins with a capital letter. */
function ownName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** All languages that the package has words of, by their names. `locales.json` is made from the files there are. */
export async function readLanguageChoices(read: ReadWords): Promise<readonly LanguageChoice[]> {
  const locales = JSON.parse((await read('locales.json')) ?? `["${ENGLISH}"]`) as readonly string[];
  return locales
    .map((locale) => ({ id: locale, name: ownName(locale) }))
    .sort((a, b) => a.name.localeCompare(b.name, ENGLISH));
}
