import { expect, test } from 'vitest';
import { parseRoute, routeKey } from '../../../lib/hints/route.ts';

const CUSTOMER = '6f0c4a3e-2b1d-4c5e-8f90-a1b2c3d4e5f6';
const TENANT = '11111111-2222-3333-4444-555555555555';

test.each([
  ['/dashboard/v2/home', '/home'],
  ['/dashboard', ''],
  ['/en-us/dashboard/commerce2/customers/list', '/customers/list'],
  ['/zh-hans-cn/dashboard/commerce/customers/list/', '/customers/list'],
  [
    `/dashboard/v2/customers/${CUSTOMER.toUpperCase()}/AdminRelationships//`,
    `/customers/${CUSTOMER}/adminrelationships`,
  ],
  ['/dashboard/account/v3/organization/legalinfo', '/account/v3/organization/legalinfo'],
])('%s is %s', (path, rest) => {
  expect(parseRoute(`https://partner.microsoft.com${path}?x=1#y`)).toEqual({
    portal: 'partnerCenter',
    cloud: null,
    rest,
    tenantsInUrl: [],
  });
});

test.each([
  'https://partner.microsoft.com/',
  'https://partner.microsoft.com/en-us/partnership',
  'https://partner.microsoft.com/dashboardx/home',
  'https://partner.microsoft.com/a/b/dashboard/home',
  'https://partner.microsoft.com:8443/dashboard/home',
  'http://partner.microsoft.com/dashboard/home',
  'https://login.microsoftonline.com/dashboard/home',
  'about:blank',
  '',
  'not a URL',
])('%s is no route', (url) => {
  expect(parseRoute(url)).toBeNull();
});

test('a tenant in the URL counts as an id and as a domain', () => {
  const tenantsOf = (query: string) =>
    parseRoute(`https://partner.microsoft.com/dashboard/home?${query}`)?.tenantsInUrl;
  expect(tenantsOf(`tid=${TENANT.toUpperCase()}`)).toEqual([TENANT]);
  expect(tenantsOf('tid=Contoso.com')).toEqual(['contoso.com']);
  expect(tenantsOf('tid=contoso')).toEqual([]);
  expect(tenantsOf(`other=${TENANT}`)).toEqual([]);
});

test('the key of a route ignores what does not name another place', () => {
  const keyOf = (url: string) => routeKey(parseRoute(url));
  const one = `https://partner.microsoft.com/dashboard/v2/customers/${CUSTOMER}/adminrelationships`;
  expect(keyOf(`${one}/?sort=name#top`)).toBe(keyOf(one));
  expect(keyOf(`${one}?tid=${TENANT}`)).not.toBe(keyOf(one));
  expect(keyOf(one.replace('6f0c', '7f0c'))).not.toBe(keyOf(one));
  expect(keyOf('https://example.com/')).toBe('');
});
