/// <reference types="vite/client" />
import { makeText, type Text, type WordFiles } from './make-text.ts';

const FILES: WordFiles = import.meta.glob(
  ['./*.ftl', './checklist/*.ftl', './settings/*.ftl', './exceptions/*.ftl', './upkeep/*.ftl'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

/** Languages that the settings page has words of, English first. */
export const SETTINGS_LANGUAGES: readonly string[] = Object.keys(FILES)
  .flatMap((name) => /^\.\/([^/]+)\.ftl$/.exec(name)?.[1] ?? [])
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));

/** The words of the settings page, and those that it shares with the scorecard. */
export function createSettingsText(locale: string): Text {
  return makeText(FILES, locale);
}
