import { dayOf, startOfDay } from './calendar-day.ts';
import type { Exception } from './told.ts';

/** Longest time for which a risk can be accepted without being looked at again. */
export const MOST_EXCEPTION_DAYS = 180;

/** What the form of an exception has a field for; `subjects` are ids, days are `YYYY-MM-DD`, empty = not told. */
export interface ExceptionValues {
  readonly check: string;
  readonly subjects: readonly string[];
  readonly owner: string;
  readonly reason: string;
  readonly from: string;
  /** The last day on which it holds. */
  readonly until: string;
}
export type ExceptionField = keyof ExceptionValues;

/** Message ids of what is wrong, by field. */
export type ExceptionProblems = Readonly<Partial<Record<ExceptionField, string>>>;

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_CHARACTERS = 2000;

/** The day so many days after another; null for what is no day. */
function daysAfter(day: string, days: number): Date | null {
  const start = startOfDay(day);
  return start && new Date(start.getFullYear(), start.getMonth(), start.getDate() + days);
}

/** The latest last day of an exception that begins on a day; null for what is no day. */
export function latestEnd(from: string): string | null {
  const day = daysAfter(from, MOST_EXCEPTION_DAYS - 1);
  return day && dayOf(day);
}

function problemOfText(value: string, empty: string): string | undefined {
  if (value === '') return empty;
  return value.length > MOST_CHARACTERS ? 'settings-except-long' : undefined;
}

function problemOfEnd({ from, until }: Pick<ExceptionValues, 'from' | 'until'>): string | undefined {
  if (startOfDay(until) === null) return 'settings-except-no-end';
  const latest = latestEnd(from);
  if (latest === null) return undefined;
  if (until < from) return 'settings-except-end-first';
  return until > latest ? 'settings-except-end-late' : undefined;
}

/**
 * The exceptions that the fields tell, one for each subject, or what is wrong with each field. It holds from the
 * beginning of its first day to the end of its last, by the calendar of this machine; blanks around a text do not
 * count.
 */
export function readExceptions(
  values: ExceptionValues,
): { readonly exceptions: readonly Exception[] } | { readonly problems: ExceptionProblems } {
  const { check, subjects } = values;
  const [owner, reason] = [values.owner.trim(), values.reason.trim()];
  const start = startOfDay(values.from);
  const end = daysAfter(values.until, 1);
  const found: Readonly<Record<ExceptionField, string | undefined>> = {
    check: check === '' ? 'settings-except-no-check' : undefined,
    subjects: check !== '' && subjects.length === 0 ? 'settings-except-no-subject' : undefined,
    owner: problemOfText(owner, 'settings-except-no-owner'),
    reason: problemOfText(reason, 'settings-except-no-reason'),
    from: start === null ? 'settings-except-no-start' : undefined,
    until: problemOfEnd(values),
  };
  const problems = Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
  if (Object.keys(problems).length > 0 || start === null || end === null) return { problems };
  // Where the clocks change between, so many days by the calendar are an hour more.
  const last = Math.min(end.getTime(), start.getTime() + MOST_EXCEPTION_DAYS * DAY_MS);
  const [from, until] = [start.toISOString(), new Date(last).toISOString()];
  return { exceptions: subjects.map((subject) => ({ check, subject, owner, reason, from, until })) };
}
