import type { CheckWords } from '../checks/check.ts';
import { CHECKS } from '../checks/registry.ts';
import { renderTemplate } from '../text/template.ts';
import { checkWordsIn } from '../views/check-words.ts';
import type { Part } from './part.ts';

/** A check's words in a language; undefined for a check that this version does not know. */
export function checkWords(check: string, locale: string): CheckWords | undefined {
  const english = CHECKS.get(check)?.words;
  return english && checkWordsIn(locale, check, english);
}

/** What a check is about, as it should be. */
export function checkTitle(check: string, locale: string): string {
  return checkWords(check, locale)?.title ?? check;
}

/** What is wrong where a check fails, in general words. */
export function failTitle(check: string, locale: string): string {
  return checkWords(check, locale)?.failTitle ?? check;
}

/** The reason of a part in the check's own words; null where it has none for it. */
export function reason(check: string, { code, values }: Part, locale: string): string | null {
  const template = checkWords(check, locale)?.details[code];
  return template === undefined ? null : renderTemplate(template, values, locale, { isolate: true });
}

export const fixOf = (check: string, locale: string): string | null =>
  checkWords(check, locale)?.fix.text ?? null;

/** Whether a check judges the tenant, not things or people in it. */
export const isAboutTenant = (check: string): boolean => CHECKS.get(check)?.subjectKind === 'tenant';
