/// <reference types="vite/client" />
import { makeText, type Text, type WordFiles } from './make-text.ts';

export type { Text } from './make-text.ts';

const FILES: WordFiles = import.meta.glob(['./*.ftl', './worker/*.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

const made = new Map<string, Text>();

/** The words of the worker and its views, for `locale` (a BCP 47 tag, `settings.locale`). */
export function createText(locale: string): Text {
  const known = made.get(locale);
  if (known) return known;
  const text = makeText(FILES, locale);
  made.set(locale, text);
  return text;
}
