import { type ReportWords, withoutIsolates } from '../report-words.ts';
import { type DueInput, dueEntries } from './due-entries.ts';
import { writeCalendar } from './write-calendar.ts';

/** The calendar file of everything that comes due after a sweep. */
export function calendarFile(input: DueInput, words: ReportWords): string {
  const { tenant, sweep } = input.report;
  const { text } = words;
  return writeCalendar(dueEntries(input, words), {
    name: withoutIsolates(text.t('calendar-name', { tenant: tenant.name })),
    now: sweep.now,
    tenant: tenant.id,
    language: text.locale,
  });
}
