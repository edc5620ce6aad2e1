import { loadText } from './load-text.ts';
import type { Text } from './make-text.ts';
import type { ReadWords } from './read-words.ts';

const FOLDERS = ['', 'checklist/', 'report/'];

/** The words of reports, in a language of their own whatever the interface speaks. */
export const loadReportText = (locale: string, read: ReadWords): Promise<Text> =>
  loadText(FOLDERS, locale, read);
