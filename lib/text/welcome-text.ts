import { loadText } from './load-text.ts';
import type { Text } from './make-text.ts';
import type { ReadWords } from './read-words.ts';

const FOLDERS = ['', 'checklist/', 'consent/', 'settings/', 'welcome/'];

/** The words of the welcome page, and those that it shares with scorecard and settings. */
export const loadWelcomeText = (locale: string, read: ReadWords): Promise<Text> =>
  loadText(FOLDERS, locale, read);
