import { CHECKS } from '../lib/checks/registry.ts';
import { HINT_PAGES } from '../lib/hints/registry.ts';
import type { LocalCheckWords } from '../lib/text/languages.ts';

/** English words that stand in code, in the form in which `lib/text` holds those of other languages. */
interface Catalogue {
  /** By check id. */
  readonly checks: Readonly<Record<string, LocalCheckWords>>;
  /** By page id and code. */
  readonly hints: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Everything that checks, statements and hint pages say in English. */
export function englishCatalogue(): Catalogue {
  const checks = [...CHECKS.values()].map(({ id, words, statement }): [string, LocalCheckWords] => {
    const { title, failTitle, why, fix, details } = words;
    const onlyWhere = statement?.onlyWhere ?? null;
    const own = onlyWhere === null ? {} : { onlyWhere };
    return [id, { title, failTitle, why, fix: fix.text, details, ...own }];
  });
  return {
    checks: Object.fromEntries(checks),
    hints: Object.fromEntries(HINT_PAGES.map(({ id, words }) => [id, words])),
  };
}
