import { expect, test } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  quietEnd,
  readPreferences,
} from '../../../lib/settings/notification-preferences.ts';

const at = (day: number, hours: number, minutes = 0, seconds = 0): Date =>
  new Date(2026, 10, day, hours, minutes, seconds);
const OVERNIGHT = { quietFrom: '22:00', quietUntil: '07:00' };
const NOON = { quietFrom: '12:00', quietUntil: '13:30' };

test.each([
  ['before they begin', OVERNIGHT, at(20, 21, 59, 59), null],
  ['as they begin', OVERNIGHT, at(20, 22), at(21, 7)],
  ['after midnight', OVERNIGHT, at(21, 0, 30), at(21, 7)],
  ['just before they end', OVERNIGHT, at(21, 6, 59, 59), at(21, 7)],
  ['as they end', OVERNIGHT, at(21, 7), null],
  ['within a day', NOON, at(20, 13, 29), at(20, 13, 30)],
  ['within a day, over', NOON, at(20, 13, 30), null],
  ['at midnight', { quietFrom: '00:00', quietUntil: '06:00' }, at(20, 0), at(20, 6)],
  ['until midnight', { quietFrom: '20:00', quietUntil: '00:00' }, at(20, 23, 59), at(21, 0)],
  ['none', { quietFrom: '22:00', quietUntil: '22:00' }, at(20, 22), null],
])('quiet hours, %s', (_when, preferences, now, end) => {
  expect(quietEnd(preferences, now)).toEqual(end);
});

test.each([
  [undefined],
  [null],
  ['22:00'],
  [{ quietFrom: '22:00', quietUntil: '24:00', detail: true }],
  [{ quietFrom: '7:00', quietUntil: '08:00', detail: true }],
  [{ quietFrom: '22:00', quietUntil: '07:00', detail: 'yes' }],
])('%j cannot be read: no quiet hours, and no names on a locked screen', (stored) => {
  expect(readPreferences(stored)).toEqual(DEFAULT_PREFERENCES);
  expect(quietEnd(readPreferences(stored), at(20, 22, 30))).toBeNull();
});
