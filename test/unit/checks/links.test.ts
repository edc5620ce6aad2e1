import { describe, expect, test } from 'vitest';
import { portalUrl } from '../../../lib/checks/portal-pages.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';

/** Hosts of the portals by cloud; 21Vianet's has no Partner Center, Intune or Defender portal with a known host. */
const PORTALS = {
  global: [
    'partner.microsoft.com',
    'entra.microsoft.com',
    'portal.azure.com',
    'intune.microsoft.com',
    'security.microsoft.com',
  ],
  usgov: [
    'partner.microsoft.com',
    'entra.microsoft.us',
    'portal.azure.us',
    'intune.microsoft.us',
    'security.microsoft.us',
  ],
  china: ['portal.azure.cn'],
} as const;
const CLOUDS = ['global', 'usgov', 'china'] as const;

/** The known shapes of addresses: a page of Partner Center, a blade of the Azure framework, a page of the Defender portal. */
const SHAPES: readonly [host: RegExp, rest: RegExp][] = [
  [/^partner\./, /^\/dashboard\/(v2|commerce2)(\/[a-z-]+)+$/],
  [/^(entra|portal\.azure|intune)\./, /^\/#view\/Microsoft_[A-Za-z_]+\/[A-Za-z]+(\/~\/[A-Za-z]+)?$/],
  [/^security\./, /^(\/[a-z]+)+$/],
];

/** Attestations of what is done in no portal. */
const NOWHERE = [
  'partner-blog-not-read',
  'separate-workstations-unattested',
  'webinar-not-taken',
  'workshops-not-watched',
];

describe.each([...CHECKS.values()])('links of $id', ({ id, words: { fix, explain } }) => {
  test.each(CLOUDS)('the page where it is fixed: %s', (cloud) => {
    expect(fix.page === null).toBe(NOWHERE.includes(id));
    const address = fix.page === null ? null : portalUrl(fix.page, cloud);
    if (address === null) {
      expect(NOWHERE.includes(id) || cloud === 'china').toBe(true);
      return;
    }
    const { protocol, hostname, pathname, search, hash } = new URL(address);
    expect([protocol, search]).toEqual(['https:', '']);
    expect(PORTALS[cloud]).toContain(hostname);
    const shape = SHAPES.find(([host]) => host.test(hostname));
    expect(`${pathname}${hash}`).toMatch(shape?.[1] ?? /^$/);
  });

  test('the document that explains it: Microsoft’s, in no fixed language', () => {
    const { protocol, hostname, pathname, search } = new URL(explain);
    expect([protocol, search]).toEqual(['https:', '']);
    expect(['learn.microsoft.com', 'blogs.partner.microsoft.com']).toContain(hostname);
    expect(pathname).not.toMatch(/^\/[a-z]{2}-[a-z]{2}(\/|$)/i);
    expect(pathname.split('/').length).toBeGreaterThan(2);
  });
});

test('a page stands in each cloud’s own portal', () => {
  const path = '/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies';
  expect(CLOUDS.map((cloud) => portalUrl('conditionalAccess', cloud))).toEqual([
    `https://entra.microsoft.com${path}`,
    `https://entra.microsoft.us${path}`,
    `https://portal.azure.cn${path}`,
  ]);
  expect(CLOUDS.map((cloud) => portalUrl('customers', cloud))).toEqual([
    'https://partner.microsoft.com/dashboard/v2/customers/list',
    'https://partner.microsoft.com/dashboard/v2/customers/list',
    null,
  ]);
});
