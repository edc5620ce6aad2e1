import { expect, test } from 'vitest';
import { parseRoute } from '../../../lib/hints/route.ts';

const TENANT = '11111111-2222-3333-4444-555555555555';

test.each([
  ['https://security.microsoft.com/SecureScore/?viewid=x#y', 'defender', 'global', '/securescore', []],
  [`https://security.microsoft.us/machines?tid=${TENANT}`, 'defender', 'usgov', '/machines', [TENANT]],
  ['https://admin.microsoft.com/AdminPortal/Home#/Partners', 'admin', 'global', '/partners', []],
  ['https://admin.microsoft.com/Adminportal/Home#/partners?x=1', 'admin', 'global', '/partners', []],
  [
    'https://admin.cloud.microsoft/?delegatedOrg=Fabrikam.com#/homepage',
    'admin',
    'global',
    '/homepage',
    ['fabrikam.com'],
  ],
  ['https://admin.cloud.microsoft/', 'admin', 'global', '', []],
  [
    'https://admin.microsoft.com/x#/partners/invitation/reseller?a=1&DAP=True',
    'admin',
    'global',
    '/partners/invitation/reseller/dap',
    [],
  ],
  [
    'https://admin.microsoft.com/x#/partners/invitation/reseller?a=1&DAP=trueish',
    'admin',
    'global',
    '/partners/invitation/reseller',
    [],
  ],
])('%s', (url, portal, cloud, rest, tenantsInUrl) => {
  expect(parseRoute(url)).toEqual({ portal, cloud, rest, tenantsInUrl });
});

test.each(['https://admin.microsoft.com.example.net/', 'http://security.microsoft.com/machines'])(
  '%s is no route',
  (url) => {
    expect(parseRoute(url)).toBeNull();
  },
);
