import { storedTold } from './stored-told.ts';

/** Settings that say where results show, or in which words, and change none. */
const ABOUT_SHOWING = ['portals', 'role', 'locale'] as const;

function judgedBy(stored: unknown): string {
  const { settings, ...rest } = storedTold(stored);
  const judging = Object.entries(settings).filter(([name]) => !ABOUT_SHOWING.some((one) => one === name));
  return JSON.stringify([rest, Object.fromEntries(judging)]);
}

/** Whether two contents of storage differ in anything that a check or the account depends on. */
export function isJudgedAnew(before: unknown, after: unknown): boolean {
  return judgedBy(before) !== judgedBy(after);
}

/** Whether the same result must be told in other words, or to somebody else. */
export function isToldAnew(before: unknown, after: unknown): boolean {
  const [one, other] = [storedTold(before).settings, storedTold(after).settings];
  return one.locale !== other.locale || one.role !== other.role;
}
