import type { Check, CheckWords } from '../checks/check.ts';
import type { Detail } from '../checks/verdict.ts';
import type { Text } from '../text/make-text.ts';
import { renderTemplate } from '../text/template.ts';
import { checkWordsIn } from '../views/check-words.ts';
import { namedValues } from '../views/names.ts';
import type { Report } from './report.ts';

/** Everything that a report says, in one language. */
export interface ReportWords {
  readonly text: Text;
  /** A check's words; undefined for a check that this version does not know. */
  check(id: string): CheckWords | undefined;
  /** Why a subject has its verdict. */
  reason(check: string, detail: ReportedDetail): string;
}

type ReportedDetail = Detail & { readonly text: string };

/** The report's own words for its details are English; other languages need the check's words, and names for ids. */
const ENGLISH = /^en\b/;

/**
 * The words of a report in the language of `text`, which was learned if it is another than English. `names` by id: what a
 * detail speaks of, which the report holds as ids.
 */
export function reportWords(
  text: Text,
  checks: ReadonlyMap<string, Pick<Check, 'words'>>,
  tenant: Report['tenant'],
  names: ReadonlyMap<string, string>,
): ReportWords {
  const check = (id: string): CheckWords | undefined => {
    const english = checks.get(id)?.words;
    return english && checkWordsIn(text.locale, id, english);
  };
  return {
    text,
    check,
    reason(id, detail) {
      if (ENGLISH.test(text.locale)) return detail.text;
      const template = check(id)?.details[detail.code];
      if (template !== undefined)
        return renderTemplate(template, namedValues({ names, tenant }, detail.values), text.locale, {
          isolate: false,
        });
      const cause = `cause-${detail.code}`;
      return text.has(cause) ? text.t(cause) : detail.text;
    },
  };
}

/** Words for a file in which nothing reads bidi isolates: they are left out. */
export const withoutIsolates = (words: string): string => words.replace(/[\u2066-\u2069]/g, '');
