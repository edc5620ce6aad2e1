import { describe, expect, test } from 'vitest';
import {
  countHint,
  countUnknown,
  healthReport,
  healthSince,
  redactedRoute,
  startHealth,
} from '../../../lib/hints/hint-health.ts';
import { hintPlace } from '../../../lib/hints/place.ts';
import { parseRoute } from '../../../lib/hints/route.ts';

const DAY_1 = new Date('2026-11-01T09:00:00Z');
const DAY_2 = new Date('2026-11-02T09:00:00Z');

const routeOf = (url: string) => {
  const route = parseRoute(url);
  if (route === null) throw new Error(`no portal: ${url}`);
  return route;
};
const HOME = hintPlace('https://partner.microsoft.com/dashboard/home');
const BUDGETS = hintPlace(
  'https://portal.azure.com/#view/Microsoft_Azure_CostManagement/Menu/~/budgets/open/budgets',
);

describe('a redacted route', () => {
  test.each([
    [
      'https://partner.microsoft.com/en-us/dashboard/v2/customers/92276658-1e27-41c0-8a6a-63ec24ede6a4/orders',
      'partnerCenter /customers/…/orders',
    ],
    ['https://partner.microsoft.com/dashboard/fabrikam.example/x', 'partnerCenter /…/x'],
    ['https://partner.microsoft.com/dashboard/users/megan@contoso.com', 'partnerCenter /users/…'],
    ['https://partner.microsoft.com/dashboard/invoices/D0400ABCDE', 'partnerCenter /invoices/…'],
    ['https://partner.microsoft.com/dashboard/search/Fabrikam%20Inc', 'partnerCenter /search/…'],
    // A plain word could be anybody's; the settings say so beside the report.
    ['https://partner.microsoft.com/dashboard/search/fabrikam', 'partnerCenter /search/fabrikam'],
    ['https://partner.microsoft.com/dashboard/reports3', 'partnerCenter /reports3'],
    ['https://partner.microsoft.com/dashboard/reports365', 'partnerCenter /…'],
    [
      'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/2e7a0b6d-0000-4000-8000-000000000001',
      'azure microsoft_aad_usersandtenants/userprofilemenublade/overview',
    ],
    ['https://security.microsoft.com/incidents?tid=contoso.com', 'defender /incidents'],
  ])('%s is %s', (url, redacted) => {
    expect(redactedRoute(routeOf(url))).toBe(redacted);
  });

  test('keeps no word that is longer than Microsoft’s', () => {
    const long = `${'a'.repeat(61)}`;
    expect(redactedRoute({ portal: 'partnerCenter', rest: `/${long}` })).toBe('partnerCenter /…');
    expect(redactedRoute({ portal: 'partnerCenter', rest: `/${long.slice(1)}` })).not.toContain('…');
  });
});

describe('what hints met', () => {
  test('is counted by page and by how the hint stood, with the last time', () => {
    if (HOME === null || BUDGETS === null) throw new Error('no hint page');
    let health = startHealth(DAY_1);
    health = countHint(health, HOME, 'line', DAY_1);
    health = countHint(health, HOME, 'line', DAY_2);
    health = countHint(health, HOME, 'noHeading', DAY_1);
    health = countHint(health, BUDGETS, 'noRoom', DAY_2);
    health = countUnknown(health, routeOf('https://partner.microsoft.com/dashboard/new'), DAY_2);
    expect(healthReport(health, '1.2.3').split('\n')).toEqual([
      'Hints, version 1.2.3, counted since 2026-11-01',
      '',
      'Pages with a hint, by how it stood',
      'budgets noRoom: 1, last 2026-11-02',
      'home line: 2, last 2026-11-02',
      'home noHeading: 1, last 2026-11-01',
      '',
      'Addresses without a hint',
      'partnerCenter /new: 1, last 2026-11-02',
      '',
    ]);
  });

  test('says so where nothing was met', () => {
    expect(healthReport(startHealth(DAY_1), '1.2.3')).toContain('by how it stood\nnone\n');
    expect(healthReport(startHealth(DAY_1), '1.2.3')).toContain('without a hint\nnone\n');
  });

  test('counts every page that an address could be', () => {
    const place = hintPlace('https://partner.microsoft.com/dashboard/account/v3/other');
    const pages = [...(place?.pages ?? []), ...(HOME?.pages ?? [])];
    const health = countHint(startHealth(DAY_1), { pages }, 'notKnown', DAY_1);
    expect(Object.keys(health.pages).sort()).toEqual(pages.map(({ id }) => id).sort());
  });

  test('forgets what was last met before a time, and says since when it counts then', () => {
    const place = { pages: [{ id: 'old' }] } as never;
    const later = new Date(DAY_1.getTime() + 60_000);
    const route = routeOf('https://partner.microsoft.com/dashboard/x');
    const health = countUnknown(countHint(startHealth(DAY_1), place, 'line', DAY_1), route, later);
    expect(healthSince(health, DAY_1.toISOString())).toEqual(health);
    expect(healthSince(health, later.toISOString())).toEqual({
      since: later.toISOString(),
      pages: {},
      unknown: health.unknown,
    });
  });

  test('forgets the address met longest ago when there are more than 200', () => {
    let health = startHealth(DAY_1);
    const word = (nth: number): string =>
      `/${'abcdefghij'[nth % 10]}${'klmnopqrst'[Math.floor(nth / 10) % 10]}-${'uvw'[Math.floor(nth / 100)]}`;
    for (let nth = 0; nth < 201; nth += 1) {
      const at = new Date(DAY_1.getTime() + nth * 1000);
      health = countUnknown(
        health,
        { ...routeOf('https://partner.microsoft.com/dashboard/x'), rest: word(nth) },
        at,
      );
    }
    expect(Object.keys(health.unknown)).toHaveLength(200);
    expect(health.unknown[`partnerCenter ${word(0)}`]).toBeUndefined();
    expect(health.unknown[`partnerCenter ${word(1)}`]?.count).toBe(1);
    expect(health.unknown[`partnerCenter ${word(200)}`]?.count).toBe(1);
  });
});
