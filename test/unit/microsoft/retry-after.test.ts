import { describe, expect, test } from 'vitest';
import { backOffMs, retryAfterMs } from '../../../lib/microsoft/retry-after.ts';

const NOW = Date.parse('2026-11-20T08:00:00Z');

describe('Retry-After', () => {
  test.each([
    ['10', 10_000],
    ['0', 0],
    ['Fri, 20 Nov 2026 08:00:30 GMT', 30_000],
    ['Fri, 20 Nov 2026 07:59:00 GMT', 0],
    ['3600', 120_000],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 120_000],
  ])('%s waits %d ms', (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });

  test.each([null, '', 'soon', '-5', '1.5s'])('%s names no wait', (header) => {
    expect(retryAfterMs(header, NOW)).toBeNull();
  });

  test('without a header the waits double, with up to a quarter more', () => {
    expect([1, 2, 3, 4].map((attempt) => backOffMs(attempt, 0))).toEqual([2000, 4000, 8000, 16_000]);
    expect(backOffMs(1, 0.999)).toBe(2500);
  });
});
