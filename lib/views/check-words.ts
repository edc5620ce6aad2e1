import type { CheckWords } from '../checks/check.ts';
import { localCheckWords } from '../text/languages.ts';

/** A check's words in a language that was learned; what it lacks, and any other language, is English. */
export function checkWordsIn(locale: string, check: string, english: CheckWords): CheckWords {
  const local = localCheckWords(locale, check);
  if (local === null) return english;
  const { title, failTitle, why, fix, details } = local;
  return {
    ...english,
    title,
    failTitle,
    why,
    fix: { ...english.fix, text: fix },
    details: { ...english.details, ...details },
  };
}
