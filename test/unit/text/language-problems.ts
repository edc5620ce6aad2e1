import { parseTemplate } from '../../../lib/text/template.ts';
import { idsOf, messagesOf, type Pattern } from './patterns.ts';
import { isUntranslated, patternProblems } from './translation-problems.ts';

type Words = { readonly [key: string]: string | Words };

/** All words of a language: Fluent sources by folder (`''`, `dashboard/`), JSON by folder (`checks`, `hints`). */
export interface Language {
  readonly fluent: Readonly<Record<string, string | null>>;
  readonly json: Readonly<Record<string, Words | null>>;
}

/** Templates of a JSON file by their path in it. */
function flat(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}

function readTemplate(template: string): Pattern | null {
  try {
    return parseTemplate(template);
  } catch {
    return null;
  }
}

/** Every pattern by its id; null: it cannot be read. */
function patternsOf(language: Language): Map<string, Pattern | null> {
  const fluent = Object.entries(language.fluent).flatMap(([folder, source]) => {
    const messages = messagesOf(source ?? '');
    return idsOf(source ?? '').map((id) => [`${folder}${id}`, messages.get(id) ?? null] as const);
  });
  const json = Object.entries(language.json).flatMap(([folder, words]) =>
    [...flat(words ?? {})].map(([path, template]) => [`${folder}: ${path}`, readTemplate(template)] as const),
  );
  return new Map<string, Pattern | null>([...fluent, ...json]);
}

/**
 * What a language lacks or has wrong beside English, in words for who translates. `same`: ids of what may be said as
 * in English.
 */
export function languageProblems(
  locale: string,
  language: Language,
  english: Language,
  same: ReadonlySet<string>,
): string[] {
  const missing = [...Object.entries(english.fluent), ...Object.entries(english.json)]
    .map(([folder]) => folder)
    .filter((folder) => (language.fluent[folder] ?? language.json[folder] ?? null) === null)
    .map((folder) => `no file in lib/text/${folder}`);
  if (missing.length > 0) return missing;
  const own = patternsOf(language);
  const theirs = patternsOf(english);
  const strangers = [...own.keys()].filter((id) => !theirs.has(id)).map((id) => `${id}: not in English`);
  const found = [...theirs].flatMap(([id, pattern]) => {
    const translated = own.get(id);
    if (translated === undefined) return [`${id}: missing`];
    if (translated === null) return [`${id}: cannot be read`];
    if (pattern === null) return [`${id}: cannot be read in English`];
    if (isUntranslated(translated, pattern) && !same.has(id)) return [`${id}: still English`];
    return patternProblems(locale, translated, pattern).map((problem) => `${id}: ${problem}`);
  });
  return [...strangers, ...found];
}
