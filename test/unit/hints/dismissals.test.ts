import { expect, test } from 'vitest';
import { dismiss, isDismissed } from '../../../lib/hints/dismissals.ts';
import { type HintPlace, hintPlace } from '../../../lib/hints/place.ts';

const place = (customer: string): HintPlace => {
  const found = hintPlace(
    `https://partner.microsoft.com/dashboard/v2/customers/${customer}-2b1d-4c5e-8f90-a1b2c3d4e5f6/adminrelationships`,
  );
  if (found === null) throw new Error('no hint page for this URL');
  return found;
};
const ONE = place('6f0c4a3e');
const OTHER = place('7f0c4a3e');
const JUDGED = { cloud: 'global', tenantId: '11111111-2222-3333-4444-555555555555' };
const NOW = new Date('2026-11-23T12:00:00Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

test('"Not now" holds for one place of one tenant, for a week', () => {
  const dismissals = dismiss({}, JUDGED, ONE, NOW);
  expect(isDismissed(dismissals, JUDGED, ONE, later(6.9))).toBe(true);
  expect(isDismissed(dismissals, JUDGED, ONE, later(7))).toBe(false);
  expect(isDismissed(dismissals, JUDGED, OTHER, NOW)).toBe(false);
  expect(isDismissed(dismissals, { ...JUDGED, tenantId: '9'.repeat(36) }, ONE, NOW)).toBe(false);
  expect(isDismissed(dismissals, { ...JUDGED, cloud: 'usgov' }, ONE, NOW)).toBe(false);
});

test('what has run out is forgotten', () => {
  const first = dismiss({}, JUDGED, ONE, NOW);
  expect(Object.keys(dismiss(first, JUDGED, OTHER, later(1)))).toHaveLength(2);
  expect(Object.keys(dismiss(first, JUDGED, OTHER, later(8)))).toHaveLength(1);
});
