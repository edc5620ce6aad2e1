import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localesOnDisk } from './packaged-words.ts';

const WORDS = join(import.meta.dirname, '../lib/text');

/** Reads a file of words as the package would have it, from `lib/text`; null where there is none. */
export async function readWords(path: string): Promise<string | null> {
  if (path === 'locales.json') return JSON.stringify(localesOnDisk());
  return await readFile(join(WORDS, path), 'utf8').catch(() => null);
}
