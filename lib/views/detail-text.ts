import type { Detail } from '../checks/verdict.ts';
import { renderTemplate } from '../text/template.ts';
import { createText } from '../text/text.ts';
import { checkWordsIn } from './check-words.ts';
import type { Evaluated } from './evaluated.ts';
import { namedValues } from './names.ts';

/**
 * The words of one subject's reason. A code that the check has no words for is a cause, which has general words.
 * @param place `isolate`: for a screen; without, for files.
 */
export function detailText(
  evaluated: Evaluated,
  check: string,
  detail: Detail,
  locale: string,
  place: { readonly isolate: boolean },
): string {
  const words = evaluated.words.get(check);
  const template = words && checkWordsIn(locale, check, words).details[detail.code];
  if (template !== undefined)
    return renderTemplate(template, namedValues(evaluated, detail.values), locale, place);
  const text = createText(locale);
  return text.has(`cause-${detail.code}`) ? text.t(`cause-${detail.code}`) : detail.code;
}
