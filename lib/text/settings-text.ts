/// <reference types="vite/client" />
import { makeText, type Text, type WordFiles } from './make-text.ts';

const FILES: WordFiles = import.meta.glob(['./*.ftl', './checklist/*.ftl', './settings/*.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The words of the settings page, and those that it shares with the scorecard. */
export function createSettingsText(locale: string): Text {
  return makeText(FILES, locale);
}
