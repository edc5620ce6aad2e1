export const ENGLISH = 'en';

/**
 * Reads a file of `lib/text` by its path in there (`dashboard/de.ftl`), wherever it is kept: in the package of the
 * extension, or on disk. Null where there is none.
 */
export type ReadWords = (path: string) => Promise<string | null>;

/** The tag as Intl spells it; English for anything that is no language tag. */
function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** The files that some folders have in one language. */
interface ReadLanguage {
  /** The asked tag as Intl spells it: a region keeps its own numbers and dates. English where nothing else was found. */
  readonly locale: string;
  /** The language whose files they are, or its variant: `de`, `pt-BR`. */
  readonly language: string;
  /** In the order of the folders. */
  readonly sources: readonly string[];
}

/**
 * Reads the files of several folders (`''` is `lib/text` itself, others end in `/`) in the first language that has one
 * in the first folder: the locale's own, its language's, English.
 */
export async function readLanguage(
  folders: readonly string[],
  locale: string,
  read: ReadWords,
): Promise<ReadLanguage> {
  const asked = canonical(locale);
  const general = asked.split('-')[0] ?? ENGLISH;
  for (const language of new Set([asked, general, ENGLISH])) {
    const found = await Promise.all(folders.map((folder) => read(`${folder}${language}.ftl`)));
    if (found[0] == null) continue;
    const isSpoken = language !== ENGLISH || general === ENGLISH;
    return {
      locale: isSpoken ? asked : ENGLISH,
      language,
      sources: found.map((source) => source ?? ''),
    };
  }
  return { locale: ENGLISH, language: ENGLISH, sources: [] };
}
