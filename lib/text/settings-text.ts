import { loadText } from './load-text.ts';
import type { Text } from './make-text.ts';
import type { ReadWords } from './read-words.ts';

const FOLDERS = ['', 'checklist/', 'settings/', 'exceptions/', 'upkeep/'];

/** The words of the settings page, and those that it shares with the scorecard. */
export const loadSettingsText = (locale: string, read: ReadWords): Promise<Text> =>
  loadText(FOLDERS, locale, read);
