import type { Check } from '../../../lib/checks/check.ts';
import type { Answers } from '../facts/derived.ts';
import { judge } from './evidence-of.ts';

/** Every subject as `id: verdict code`, sorted, after the verdict (and cause) of the check. */
export function said(check: Check, answers: Answers, told: Parameters<typeof judge>[2] = {}): string[] {
  const { verdict, cause, subjects } = judge(check, answers, told);
  return [
    cause === undefined ? verdict : `${verdict} (${cause})`,
    ...subjects.map((one) => `${one.id}: ${one.verdict} ${one.detail.code}`).sort(),
  ];
}
