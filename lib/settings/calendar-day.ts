/** Days by the calendar of this machine, written `YYYY-MM-DD` as date fields do. */

const two = (number: number): string => String(number).padStart(2, '0');

/** The day on which a moment is. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** First moment of a day; null for what is no day, such as 30 February. */
export function startOfDay(day: string): Date | null {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return null;
  const start = new Date(year, month - 1, date);
  return dayOf(start) === day ? start : null;
}

/** Last moment of a day; null for what is no day. */
export function endOfDay(day: string): Date | null {
  const start = startOfDay(day);
  return (
    start && new Date(new Date(start.getFullYear(), start.getMonth(), start.getDate() + 1).getTime() - 1)
  );
}

/** The day that an ISO 8601 text names: a bare date is that day everywhere, a moment is on this machine's. */
export const dayNamed = (at: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(at) ? at : dayOf(new Date(at)));
