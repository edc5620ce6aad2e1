import { tenantsIn } from '../guid.ts';
import type { PortalRoute, RouteParser } from '../route.ts';

const HOSTS: ReadonlyMap<string, Pick<PortalRoute, 'portal' | 'cloud'>> = new Map(
  Object.entries({
    'security.microsoft.com': { portal: 'defender', cloud: 'global' },
    'security.microsoft.us': { portal: 'defender', cloud: 'usgov' },
    'admin.microsoft.com': { portal: 'admin', cloud: 'global' },
    'admin.cloud.microsoft': { portal: 'admin', cloud: 'global' },
  }),
);

/**
 * The Microsoft Defender portal routes by path, the Microsoft 365 admin center by hash (`#/partners`). A delegated
 * tenant stands in `tid` (id) or `delegatedOrg` (domain); an invitation that grants DAP says so in `DAP=true`.
 */
const microsoft365: RouteParser = ({ host, pathname, hash, search, searchParams }) => {
  const known = HOSTS.get(host);
  if (known === undefined) return null;
  const path = known.portal === 'admin' ? hash.slice(1) : pathname;
  const [page = ''] = path.toLowerCase().split('?');
  const grantsDap = /[?&]dap=true(?:[&#]|$)/i.test(search + hash);
  return {
    ...known,
    rest: `${page.replace(/\/+$/, '')}${grantsDap ? '/dap' : ''}`,
    tenantsInUrl: tenantsIn(searchParams.get('tid'), searchParams.get('delegatedOrg')),
  };
};

export default microsoft365;
