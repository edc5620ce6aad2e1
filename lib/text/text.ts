/// <reference types="vite/client" />
import { learnedLanguage } from './languages.ts';
import { makeText, type Spoken, type Text } from './make-text.ts';

export type { Text } from './make-text.ts';

const BUILT_IN: readonly string[] = Object.values(
  import.meta.glob<string>(['./en.ftl', './consent/en.ftl', './worker/en.ftl'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);

/** English in its regions keeps to their numbers and dates. */
function english(locale: string): Spoken {
  const isEnglish = /^en(-[A-Za-z]{2})?$/.test(locale);
  return { locale: isEnglish ? locale : 'en', sources: BUILT_IN };
}

const made = new Map<string, { readonly of: Spoken | null; readonly text: Text }>();

/**
 * The words of the worker and its views, for `locale` (a BCP 47 tag, `settings.locale`): English until the language is
 * learned (`languages.ts`), and for what it has no words for.
 */
export function createText(locale: string): Text {
  const language = learnedLanguage(locale);
  const known = made.get(locale);
  if (known?.of === language) return known.text;
  const text = makeText([...(language === null ? [] : [language]), english(locale)]);
  made.set(locale, { of: language, text });
  return text;
}
