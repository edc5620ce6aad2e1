import { ENGLISH, type ReadWords, readLanguage } from './read-words.ts';

/** One check's words in another language than English: what `words` of its file says, and of its statement. */
export interface LocalCheckWords {
  readonly title: string;
  readonly failTitle: string;
  readonly why: string;
  readonly fix: string;
  readonly details: Readonly<Record<string, string>>;
  /** When a person's word is wanted at all; only where the statement says so in English. */
  readonly onlyWhere?: string;
}

type ById<Words> = Readonly<Record<string, Words>>;

interface Language {
  readonly locale: string;
  readonly sources: readonly string[];
  readonly checks: ById<LocalCheckWords>;
  readonly hints: ById<ById<string>>;
}

/** By the tag that was asked for; null: English, which needs no learning. */
const learned = new Map<string, Language | null>();

/** Files of our own package, whose form a test holds: no language is half there. */
const parsed = <Words>(json: string | null | undefined): ById<Words> =>
  JSON.parse(json ?? '{}') as ById<Words>;

/**
 * Reads all that the worker and its views say in a language, once: what is judged is told in it from then on. English is
 * built in, and is spoken until a language is learned.
 */
export async function learnLanguage(locale: string, read: ReadWords): Promise<void> {
  if (locale === ENGLISH || learned.has(locale)) return;
  const { language, ...spoken } = await readLanguage(['', 'consent/', 'worker/'], locale, read);
  const isEnglish = language === ENGLISH;
  const [checks, hints] = isEnglish
    ? []
    : await Promise.all([read(`checks/${language}.json`), read(`hints/${language}.json`)]);
  const known = isEnglish
    ? null
    : {
        ...spoken,
        checks: parsed<LocalCheckWords>(checks),
        hints: parsed<ById<string>>(hints),
      };
  // Under the tag as it is spoken, too: `de-ch` is asked for, and views say `de-CH`.
  for (const tag of [locale, spoken.locale]) learned.set(tag, known);
}

/** Interface words of a learned language; null for English and for what was not learned. */
export const learnedLanguage = (locale: string): Pick<Language, 'locale' | 'sources'> | null =>
  learned.get(locale) ?? null;

/** A check's words in a learned language; null where English stands. */
export const localCheckWords = (locale: string, check: string): LocalCheckWords | null =>
  learned.get(locale)?.checks[check] ?? null;

/** A hint page's own words by code in a learned language; none where English stands. */
export const localHintWords = (locale: string, page: string): Readonly<Record<string, string>> =>
  learned.get(locale)?.hints[page] ?? {};
