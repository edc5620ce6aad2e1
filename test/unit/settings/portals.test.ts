import { expect, test } from 'vitest';
import { parseRoute } from '../../../lib/hints/route.ts';
import { PORTALS } from '../../../lib/settings/portals.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const addressOf = (host: string): string =>
  `https://${host}${host === 'partner.microsoft.com' ? '/dashboard/home' : '/'}`;

test.each(PORTALS.map(({ host, cloud }) => [host, cloud]))(
  'hints know the routes of %s (%s)',
  (host, cloud) => {
    const route = parseRoute(addressOf(host));
    expect([cloud, null]).toContain(route?.cloud);
  },
);

test('each host stands there once', () => {
  const hosts = PORTALS.map(({ host }) => host);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('those that come with the extension are on by default, and no other', () => {
  expect(DEFAULT_SETTINGS.portals).toEqual([
    'partner.microsoft.com',
    'portal.azure.com',
    'entra.microsoft.com',
  ]);
});
