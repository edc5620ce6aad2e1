import { expect, test } from 'vitest';
import {
  type Dismissals,
  type DismissChoice,
  dismiss,
  hidden,
  isDismissed,
  showAgain,
} from '../../../lib/hints/dismissals.ts';
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

const HOST = 'partner.microsoft.com';
const at = (place_: HintPlace, more: Partial<Parameters<typeof isDismissed>[1]> = {}) => ({
  judged: JUDGED,
  place: place_,
  host: HOST,
  now: NOW,
  ...more,
});
const hides = (
  dismissals: Dismissals,
  where: Parameters<typeof isDismissed>[1],
  fingerprint = 'now',
): Promise<boolean> => isDismissed(dismissals, where, async () => fingerprint);
const after = (choice: DismissChoice, earlier: Dismissals = {}, where = at(ONE)): Dismissals =>
  dismiss(earlier, choice, { ...where, fingerprint: 'now' });

test('for a week: at one place of one tenant', async () => {
  const dismissals = after('week');
  expect(await hides(dismissals, at(ONE, { now: later(6.9) }))).toBe(true);
  expect(await hides(dismissals, at(ONE, { now: later(6.9) }), 'changed')).toBe(true);
  expect(await hides(dismissals, at(ONE, { now: later(7) }))).toBe(false);
  expect(await hides(dismissals, at(OTHER))).toBe(false);
  expect(await hides(dismissals, at(ONE, { judged: { ...JUDGED, tenantId: '9'.repeat(36) } }))).toBe(false);
  expect(await hides(dismissals, at(ONE, { judged: { ...JUDGED, cloud: 'usgov' } }))).toBe(false);
});

test('until it changes, however long that is', async () => {
  const dismissals = after('change');
  expect(await hides(dismissals, at(ONE, { now: later(400) }))).toBe(true);
  expect(await hides(dismissals, at(ONE), 'changed')).toBe(false);
  expect(await hides(dismissals, at(OTHER))).toBe(false);
});

test('always at this place; the choice made last counts', async () => {
  expect(await hides(after('page'), at(ONE, { now: later(4000) }), 'changed')).toBe(true);
  const again = after('week', after('page'));
  expect(await hides(again, at(ONE, { now: later(8) }))).toBe(false);
});

test('on the whole site, for every tenant, and on no other site', async () => {
  const dismissals = after('site');
  expect(await hides(dismissals, at(OTHER, { judged: { ...JUDGED, cloud: 'usgov' } }))).toBe(true);
  expect(await hides(dismissals, at(OTHER, { host: 'entra.microsoft.com' }))).toBe(false);
});

test('what would be told is not worked out where that does not count', async () => {
  const fingerprint = () => Promise.reject(new Error('not asked'));
  expect(await isDismissed(after('week'), at(ONE), fingerprint)).toBe(true);
  expect(await isDismissed({}, at(ONE), fingerprint)).toBe(false);
});

test('what has run out is forgotten; what is hidden can be told', () => {
  const first = after('week');
  expect(Object.keys(after('page', first, at(OTHER, { now: later(1) })))).toHaveLength(2);
  const left = after('site', after('page', first, at(OTHER, { now: later(8) })), at(OTHER));
  expect(hidden(left, later(8))).toEqual({ sites: [HOST], places: 1 });
  expect(hidden(first, later(8))).toEqual({ sites: [], places: 0 });
});

test('shown again: one site, or all single pages, and nothing else', () => {
  const both = after('page', after('site', after('week', {}, at(OTHER))));
  const [site] = hidden(both, NOW).sites;
  expect(hidden(both, NOW)).toEqual({ sites: [HOST], places: 2 });
  expect(hidden(showAgain(both, site ?? ''), NOW)).toEqual({ sites: [], places: 2 });
  expect(hidden(showAgain(both, null), NOW)).toEqual({ sites: [HOST], places: 0 });
  expect(hidden(showAgain(both, 'entra.microsoft.com'), NOW)).toEqual({ sites: [HOST], places: 2 });
});
