import type { Ending } from './ending.ts';

/** The first day (UTC) of the month of the yearly review: of the next one, or of this one while it lasts. */
export function anniversaryDay(month: number, now: Date): Date {
  const year = now.getUTCFullYear() + (now.getUTCMonth() + 1 > month ? 1 : 0);
  return new Date(Date.UTC(year, month - 1, 1));
}

/** The yearly authorisation review of the programme, where the person told its month (1-12). */
export function anniversaryEndings(month: number | null, now: Date): Ending[] {
  if (month === null) return [];
  const at = anniversaryDay(month, now).toISOString();
  return [
    {
      kind: 'anniversary',
      key: `anniversary/${at.slice(0, 4)}`,
      at,
      check: 'security-contact-review-overdue',
      subject: 'tenant',
      count: 1,
    },
  ];
}
