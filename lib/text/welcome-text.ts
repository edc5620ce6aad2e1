/// <reference types="vite/client" />
import { makeText, type Text, type WordFiles } from './make-text.ts';

const FILES: WordFiles = import.meta.glob(
  ['./*.ftl', './checklist/*.ftl', './settings/*.ftl', './welcome/*.ftl'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

/** The words of the welcome page, and those that it shares with scorecard and settings. */
export function createWelcomeText(locale: string): Text {
  return makeText(FILES, locale);
}
