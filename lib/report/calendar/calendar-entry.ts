/** One thing that comes due. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a calendar moves it and does not double it. */
  readonly key: string;
  /** A day of the UTC calendar (`yyyy-mm-dd`), or a moment (ISO 8601 with a time). */
  readonly at: string;
  readonly title: string;
  readonly text: string;
  /** Days before it at which the calendar reminds; null = it does not. */
  readonly remindDays: number | null;
}
