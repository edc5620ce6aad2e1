import { expect, test } from 'vitest';
import { age, fromNow } from '../../../lib/text/age.ts';

const now = new Date('2026-11-20T08:00:00Z');

test.each([
  ['2026-11-20T08:00:00Z', 'now'],
  ['2026-11-20T07:59:01Z', 'now'],
  ['2026-11-20T07:59:00Z', '1 minute ago'],
  ['2026-11-20T07:48:30Z', '11 minutes ago'],
  ['2026-11-20T07:00:01Z', '59 minutes ago'],
  ['2026-11-20T07:00:00Z', '1 hour ago'],
  ['2026-11-18T08:00:01Z', '47 hours ago'],
  ['2026-11-18T08:00:00Z', '2 days ago'],
  ['2025-11-20T08:00:00Z', '365 days ago'],
  ['2026-11-20T09:00:00Z', 'now'],
])('%s is %s', (from, words) => {
  expect(age(new Date(from), now, 'en')).toBe(words);
});

test.each([
  ['2026-11-20T14:00:00Z', 'in 6 hours'],
  ['2026-11-20T13:59:00Z', 'in 6 hours'],
  ['2026-11-20T13:58:59Z', 'in 5 hours'],
  ['2026-11-27T10:00:00Z', 'in 7 days'],
  ['2026-11-20T08:00:30Z', 'in 1 minute'],
  ['2026-11-20T08:00:00Z', 'now'],
  ['2026-11-20T06:00:00Z', '2 hours ago'],
])('%s is %s from now', (at, words) => {
  expect(fromNow(new Date(at), now, 'en')).toBe(words);
});

test('speaks the language', () => {
  expect(age(new Date('2026-11-20T07:48:00Z'), now, 'de')).toBe('vor 12 Minuten');
});
