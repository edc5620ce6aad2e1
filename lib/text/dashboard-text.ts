/// <reference types="vite/client" />
import { makeText, type Text, type WordFiles } from './make-text.ts';

const FILES: WordFiles = import.meta.glob(['./*.ftl', './checklist/*.ftl', './dashboard/**/*.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The words of the dashboard, and those that it shares with the scorecard. */
export function createDashboardText(locale: string): Text {
  return makeText(FILES, locale);
}
