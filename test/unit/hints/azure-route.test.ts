import { describe, expect, test } from 'vitest';
import { parseRoute, routeKey } from '../../../lib/hints/route.ts';

const ID = '0f2b8f0e-5a55-4a3d-9a1c-2f9f3c9c8b01';
const TENANT = '11111111-2222-3333-4444-555555555555';
const at = (url: string) => parseRoute(url);
const restOf = (hash: string) => at(`https://portal.azure.com/${hash}`)?.rest;

test.each([
  ['#view/Ext/Blade', 'ext/blade'],
  ['#view/Ext/Blade/', 'ext/blade'],
  ['#view/Ext/Blade/~/Item', 'ext/blade/item'],
  ['#view/Ext/Blade/~/Item/fromNav/Identity', 'ext/blade/item'],
  ['#view/Ext/Blade/~/Item/menuId/', 'ext/blade/item'],
  ['#view/Ext/Blade/name/value', 'ext/blade'],
  ['#view/Ext/Blade.ReactView/tabId/users', 'ext/blade'],
  ['#blade/Ext/Blade', 'ext/blade'],
  ['#blade/Ext/Blade/Item', 'ext/blade/item'],
  ['#blade/Ext/Blade/Item/', 'ext/blade/item'],
  ['#blade/Ext/Blade/Item/name/value', 'ext/blade/item'],
  ['#blade/Ext/Blade/name/value', 'ext/blade'],
  ['#blade/Ext/Blade/Item/name/value/defaultId/', 'ext/blade/item'],
  ['#blade/Ext/Blade/~/Item', 'ext/blade/item'],
  ['#VIEW/EXT/BLADE/~/ITEM', 'ext/blade/item'],
  ['##view/Ext/Blade/~/Item', 'ext/blade/item'],
  ['#view/Ext/Blade/~/Item#view/Other/Blade', 'ext/blade/item'],
  ['#view/Ext/Blade/~/Item?feature.x=1', 'ext/blade/item'],
  ['?feature.msaljs=true#view/Ext/Blade/~/Item', 'ext/blade/item'],
  ['?%23view/Ext/Blade/~/Item?=', 'ext/blade/item'],
  ['#@contoso.com/view/Ext/Blade/~/Item', 'ext/blade/item'],
  ['#@/view/Ext/Blade/~/Item', 'ext/blade/item'],
  [`#view/Ext/Blade/policyId/${ID.toUpperCase()}/fromNav/`, `ext/blade/policyid/${ID}`],
  [`#view/Ext/Blade/~/Item/scope/%2Fsubscriptions%2F${ID}`, `ext/blade/item/subscription/${ID}`],
  [
    `#view/Ext/Blade/~/Item/scope/%2fsubscriptions%2f${ID}%2FresourceGroups%2Fa`,
    `ext/blade/item/subscription/${ID}`,
  ],
  [
    `#blade/Ext/Blade/Item/subscriptionId/${ID}/pricingTier/0/defaultId/`,
    `ext/blade/item/subscription/${ID}`,
  ],
  [`#@contoso.com/resource/subscriptions/${ID}/budgets`, `resource/budgets/subscription/${ID}`],
  [`#@contoso.com/resource/subscriptions/${ID}`, `resource/subscription/${ID}`],
  [`#resource/subscriptions/${ID}/resourceGroups/one/providers/x`, 'resource'],
  ['#home', 'home'],
  ['#browse/Microsoft.Compute', 'browse'],
  ['#', ''],
  ['', ''],
])('%s is %s', (hash, rest) => {
  expect(restOf(hash)).toBe(rest);
});

describe('the tenant', () => {
  test.each([
    ['https://entra.microsoft.com/#view/A/B', []],
    ['https://entra.microsoft.com/Contoso.com/#view/A/B', ['contoso.com']],
    [`https://entra.microsoft.com/${TENANT.toUpperCase()}#view/A/B`, [TENANT]],
    [`https://portal.azure.com/@${TENANT}/#blade/A/B`, [TENANT]],
    ['https://portal.azure.com/#@contoso.onmicrosoft.com/resource/x', ['contoso.onmicrosoft.com']],
    [`https://portal.azure.com/contoso.com/?x=1#@${TENANT}/view/A/B`, [TENANT, 'contoso.com']],
    ['https://portal.azure.com/contoso.com#@contoso.com/view/A/B', ['contoso.com']],
    ['https://portal.azure.com/#/@contoso.com/view/A/B', ['contoso.com']],
    ['https://portal.azure.com/home#view/A/B', []],
  ])('%s names %j', (url, tenants) => {
    expect(at(url)?.tenantsInUrl).toEqual(tenants);
  });
});

test.each([
  ['portal.azure.com', 'global'],
  ['entra.microsoft.com', 'global'],
  ['intune.microsoft.com', 'global'],
  ['lighthouse.microsoft.com', 'global'],
  ['portal.azure.us', 'usgov'],
  ['entra.microsoft.us', 'usgov'],
  ['intune.microsoft.us', 'usgov'],
  ['portal.azure.cn', 'china'],
])('%s is of the cloud %s', (host, cloud) => {
  expect(at(`https://${host}/#view/A/B`)).toEqual({ portal: 'azure', cloud, rest: 'a/b', tenantsInUrl: [] });
});

test.each([
  'http://portal.azure.com/#view/A/B',
  'https://portal.azure.com:8443/#view/A/B',
  'https://ms.portal.azure.com/#view/A/B',
  'https://portal.azure.com.example.net/#view/A/B',
  'https://sandbox-1.reactblade.portal.azure.net/#view/A/B',
  'https://login.microsoftonline.com/#view/A/B',
  'https://constructor/#view/A/B',
])('%s is no route', (url) => {
  expect(at(url)).toBeNull();
});

test('the key tells tenants, clouds and policies apart, and leaves out the noise', () => {
  const keyOf = (url: string) => routeKey(at(url));
  const one = 'https://entra.microsoft.com/#view/A/B/~/C';
  expect(keyOf(`${one}/fromNav/Identity`)).toBe(keyOf(one));
  expect(keyOf(one.replace('entra.microsoft.com', 'portal.azure.com'))).toBe(keyOf(one));
  expect(keyOf(one.replace('#', '#@contoso.com/'))).not.toBe(keyOf(one));
  expect(keyOf(one.replace('microsoft.com', 'microsoft.us'))).not.toBe(keyOf(one));
  expect(keyOf(`${one}/policyId/${ID}`)).not.toBe(keyOf(one));
});
