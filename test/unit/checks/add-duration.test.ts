import { expect, test } from 'vitest';
import { addDuration } from '../../../lib/checks/add-duration.ts';

const add = (start: string, duration: string): string | null => {
  const end = addDuration(Date.parse(start), duration);
  return end === null ? null : new Date(end).toISOString();
};

test.each([
  ['2025-01-02T03:04:05Z', 'P730D', '2027-01-02T03:04:05.000Z'],
  ['2023-06-01T00:00:00Z', 'P730D', '2025-05-31T00:00:00.000Z'],
  ['2023-06-01T00:00:00Z', 'P2Y', '2025-06-01T00:00:00.000Z'],
  ['2024-02-29T00:00:00Z', 'P1Y', '2025-02-28T00:00:00.000Z'],
  ['2024-02-29T00:00:00Z', 'P1Y1D', '2025-03-01T00:00:00.000Z'],
  ['2026-01-31T10:00:00Z', 'P1M', '2026-02-28T10:00:00.000Z'],
  ['2026-08-31T10:00:00Z', 'P1Y6M', '2028-02-29T10:00:00.000Z'],
  ['2026-12-15T00:00:00Z', 'P1Y6M', '2028-06-15T00:00:00.000Z'],
  ['2025-11-25T10:00:00Z', 'P380D', '2026-12-10T10:00:00.000Z'],
  ['2026-01-01T00:00:00Z', 'P2W', '2026-01-15T00:00:00.000Z'],
  ['2026-01-01T00:00:00Z', 'PT36H', '2026-01-02T12:00:00.000Z'],
  ['2026-01-01T00:00:00Z', 'P1DT1H1M1S', '2026-01-02T01:01:01.000Z'],
  ['2026-01-01T00:00:00Z', 'PT0S', '2026-01-01T00:00:00.000Z'],
])('%s + %s = %s', (start, duration, end) => {
  expect(add(start, duration)).toBe(end);
});

test.each(['P999999Y', 'P999999999D', 'PT99999999999999H'])(
  '%s ends in no year that there is',
  (duration) => {
    expect(add('2026-01-01T00:00:00Z', duration)).toBeNull();
  },
);

test.each(['', 'P', 'PT', 'P1DT', '730', 'P-1D', 'P1.5D', 'p1d', 'P1D ', 'forever'])(
  '%s is no duration of whole numbers',
  (duration) => {
    expect(add('2026-01-01T00:00:00Z', duration)).toBeNull();
  },
);
