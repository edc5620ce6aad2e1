import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagedWords } from './packaged-words.ts';
import { throughVite } from './through-vite.ts';

const WORDS = join(import.meta.dirname, '../lib/text');

type Words = { readonly [key: string]: string | Words };

/** The keys of `english` in its order; what was translated already stays, all else is English. */
function merged(english: Words, translated: Words): Words {
  return Object.fromEntries(
    Object.entries(english).map(([key, words]) => {
      const known = translated[key];
      if (typeof words === 'string') return [key, typeof known === 'string' ? known : words];
      return [key, merged(words, typeof known === 'object' ? known : {})];
    }),
  );
}

/** Writes the English words that a language lacks into its files, to be translated there. */
async function writeWords(locale: string): Promise<void> {
  for (const { relativeDest } of packagedWords()) {
    const path = relativeDest.slice('words/'.length);
    if (!/(^|\/)en\.ftl$/.test(path)) continue;
    const to = join(WORDS, dirname(path), `${locale}.ftl`);
    if (!existsSync(to)) copyFileSync(join(WORDS, path), to);
  }
  const catalogue = await throughVite(async (load) => {
    const { englishCatalogue } = await load<typeof import('./catalogue.ts')>('/scripts/catalogue.ts');
    return englishCatalogue();
  });
  for (const [folder, english] of Object.entries(catalogue)) {
    const file = join(WORDS, folder, `${locale}.json`);
    const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Words) : {};
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(merged(english as Words, known), null, 2)}\n`);
  }
}

const [locale] = process.argv.slice(2);
if (locale === undefined || locale === 'en' || Intl.getCanonicalLocales(locale)[0] !== locale) {
  process.stderr.write('Usage: npm run words <language tag other than en, such as de or pt-BR>\n');
  process.exitCode = 1;
} else {
  await writeWords(locale);
}
