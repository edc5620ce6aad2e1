import { describe, expect, test } from 'vitest';
import { portalUrl, trustedUrl } from '../../../lib/checks/portal-pages.ts';
import { CHECKS } from '../../../lib/checks/registry.ts';
import { parseRoute } from '../../../lib/hints/route.ts';

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

/** Pages whose address is known from public sources, without what differs between prefixes and clouds. */
const ROUTES: Readonly<Record<string, RegExp>> = {
  partner:
    /^\/(home|account-settings\/overview|action-center\/mypreferences|customers\/list|customers\/granularadminaccess\/list|insights\/security\/alerts)$/,
  conditionalAccess: /^microsoft_aad_conditionalaccess\/conditionalaccessblade\/policies$/,
  methods:
    /^microsoft_aad_iam\/authenticationmethodsmenublade\/(adminauthmethods|registrationcampaign|userregistrationdetails)$/,
  properties: /^microsoft_aad_iam\/activedirectorymenublade\/properties$/,
  roles: /^microsoft_aad_iam\/rolesmanagementmenublade\/allroles$/,
  risk: /^microsoft_aad_iam\/identityprotectionmenublade\/(riskyusers|usersatriskalerts)$/,
  users: /^microsoft_aad_usersandtenants\/usermanagementmenublade\/allusers$/,
  apps: /^microsoft_aad_registeredapps\/applicationslistblade$/,
  costs: /^microsoft_azure_costmanagement\/menu\/(budgets|costalerts)$/,
  compliance: /^microsoft_intune_devicesettings\/devicescompliancemenu\/policies$/,
  connector: /^microsoft_intune_devicesettings\/tenantadminconnectorsmenu\/windowsdefenderatp$/,
  antivirus: /^microsoft_intune_workflows\/securitymanagementmenu\/antivirus$/,
  defender: /^\/(securescore|securitysettings\/endpoints\/onboarding)$/,
};

/** Extension, blade and menu item of an address of the Azure framework; the path of any other. */
function routeOf({ hostname, pathname, hash }: URL): string {
  if (hostname === 'partner.microsoft.com')
    return (parseRoute(`https://${hostname}${pathname}`)?.rest ?? '').toLowerCase();
  if (hash === '') return pathname;
  const [, view, extension, blade, tilde, item] = /^#(view)\/(\w+)\/(\w+)(?:\/(~)\/(\w+))?$/.exec(hash) ?? [];
  if (view === undefined || pathname !== '/') return '';
  return [extension, blade, tilde && item].filter(Boolean).join('/').toLowerCase();
}

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
    const url = new URL(address);
    expect([url.protocol, url.search]).toEqual(['https:', '']);
    expect(PORTALS[cloud]).toContain(url.hostname);
    const route = routeOf(url);
    expect(
      Object.values(ROUTES).filter((known) => known.test(route)),
      route,
    ).toHaveLength(1);
  });

  test('the document that explains it: Microsoft’s, in no fixed language', () => {
    const { protocol, hostname, pathname, search } = new URL(explain);
    expect([protocol, search]).toEqual(['https:', '']);
    expect(['learn.microsoft.com', 'partner.microsoft.com']).toContain(hostname);
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

test.each([
  ['global', 'https://aka.ms/partner-center-security-contact', true],
  ['global', 'https://partner.microsoft.com/dashboard/v2/securityrequirements?tab=score', true],
  ['usgov', 'https://entra.microsoft.us/#home', true],
  ['usgov', 'https://entra.microsoft.com/#home', false],
  ['global', 'http://aka.ms/partner-center-security-contact', false],
  ['global', 'https://aka.ms.example/partner-center-security-contact', false],
  ['global', 'https://aka.ms:8443/partner-center-security-contact', false],
  ['global', 'https://someone@aka.ms/partner-center-security-contact', false],
  ['global', 'javascript:alert(1)//aka.ms', false],
  ['global', 'Partner Center', false],
] as const)('in %s, an answer that names %s is followed: %s', (cloud, url, isTrusted) => {
  expect(trustedUrl(url, cloud)).toBe(isTrusted ? url : null);
});
