import { expect, test } from 'vitest';
import { dayNamed, dayOf, endOfDay, startOfDay } from '../../../lib/settings/calendar-day.ts';

test('a day is written with two digits each, by this machine’s calendar', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59))).toBe('2026-01-02');
  expect(dayOf(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});

test('a day begins at midnight and ends before the next', () => {
  expect(startOfDay('2026-11-20')).toEqual(new Date(2026, 10, 20));
  expect(endOfDay('2026-12-31')).toEqual(new Date(2026, 11, 31, 23, 59, 59, 999));
});

test.each(['', '2026-02-30', '2026-13-01', '2026-1-1', '2026-11-20T08:00:00Z'])('"%s" is no day', (text) => {
  expect(startOfDay(text)).toBeNull();
  expect(endOfDay(text)).toBeNull();
});

test('a bare date is that day everywhere; a moment is on this machine’s', () => {
  expect(dayNamed('2026-10-03')).toBe('2026-10-03');
  expect(dayNamed(new Date(2026, 9, 3, 23, 30).toISOString())).toBe('2026-10-03');
});
