import { GERMAN } from './de.ts';
import { HEBREW } from './he.ts';
import { JAPANESE } from './ja.ts';

/** A language in which a replica shows its headings; the trait of the same name switches it on. */
interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: (english: string) => string;
}

const from =
  (words: Readonly<Record<string, string>>) =>
  (english: string): string => {
    const found = words[english];
    if (found === undefined) throw new Error(`No translation of the heading "${english}"`);
    return found;
  };

const ACCENTED: Readonly<Record<string, string>> = { a: 'ȧ', e: 'ḗ', i: 'ī', o: 'ǿ', u: 'ŭ', n: 'ƞ', s: 'ş' };

/** Half as long again, and no English word in it. */
const pseudo = (english: string): string =>
  `⟦${[...english].map((letter) => ACCENTED[letter] ?? letter).join('')} ${'·'.repeat(english.length / 2)}⟧`;

export const ENGLISH: Language = { lang: 'en', dir: 'ltr', heading: (english) => english };

export const LANGUAGES: Readonly<Record<string, Language>> = {
  rtl: { lang: 'he', dir: 'rtl', heading: from(HEBREW) },
  de: { lang: 'de', dir: 'ltr', heading: from(GERMAN) },
  ja: { lang: 'ja', dir: 'ltr', heading: from(JAPANESE) },
  pseudo: { lang: 'en', dir: 'ltr', heading: pseudo },
};
