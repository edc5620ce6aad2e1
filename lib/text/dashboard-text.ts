import { loadText } from './load-text.ts';
import type { Text } from './make-text.ts';
import type { ReadWords } from './read-words.ts';

const FOLDERS = [
  '',
  'checklist/',
  'dashboard/',
  'dashboard/customers/',
  'dashboard/diagnostics/',
  'dashboard/evidence/',
  'dashboard/history/',
  'dashboard/sources/',
  'dashboard/protection/',
  'dashboard/search/',
  'dashboard/reports/',
];

/** The words of the dashboard, and those that it shares with the scorecard. */
export const loadDashboardText = (locale: string, read: ReadWords): Promise<Text> =>
  loadText(FOLDERS, locale, read);
