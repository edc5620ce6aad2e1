/// <reference types="vite/client" />
import { makeText, type Text, type WordFiles } from './make-text.ts';

const FILES: WordFiles = import.meta.glob('./*.ftl', { eager: true, query: '?raw', import: 'default' });

/** The words of the scorecard only: the popup has a size to keep. */
export function createScorecardText(locale: string): Text {
  return makeText(FILES, locale);
}
