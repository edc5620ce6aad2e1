import { loadText } from './load-text.ts';
import type { Text } from './make-text.ts';
import type { ReadWords } from './read-words.ts';

const FOLDERS = [''];

/** The words of the scorecard only: the popup has a size to keep. */
export const loadScorecardText = (locale: string, read: ReadWords): Promise<Text> =>
  loadText(FOLDERS, locale, read);
