import { CHECKS } from '../checks/registry.ts';
import { renderTemplate } from '../text/template.ts';
import type { Part } from './part.ts';

/** What a check is about, as it should be. */
export function checkTitle(check: string): string {
  return CHECKS.get(check)?.words.title ?? check;
}

/** What is wrong where a check fails, in general words. */
export function failTitle(check: string): string {
  return CHECKS.get(check)?.words.failTitle ?? checkTitle(check);
}

/** The reason of a part in the check's own words; null where it has none for it. */
export function reason(check: string, { code, values }: Part): string | null {
  const template = CHECKS.get(check)?.words.details[code];
  return template === undefined ? null : renderTemplate(template, values, 'en', { isolate: true });
}

export const fixOf = (check: string): string | null => CHECKS.get(check)?.words.fix.text ?? null;

/** Whether a check judges the tenant, not things or people in it. */
export const isAboutTenant = (check: string): boolean => CHECKS.get(check)?.subjectKind === 'tenant';
