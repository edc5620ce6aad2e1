import { tenantsIn } from '../guid.ts';
import type { RouteParser } from '../route.ts';

/**
 * Partner Center serves the same pages under several prefixes, with or without a locale:
 * `/dashboard/v2/…` now, `/en-us/dashboard/commerce2/…` before.
 */
const DASHBOARD =
  /^\/(?:[a-z]{2,3}(?:-[a-z0-9]{2,8}){1,2}\/)?dashboard(?:\/(?:v2|commerce2|commerce))?(?<rest>\/.*)?$/i;

/** Path-routed; a tenant, where the URL names one, stands in `tid` as in Microsoft's other portals. */
const partnerCenter: RouteParser = ({ host, pathname, searchParams }) => {
  if (host !== 'partner.microsoft.com') return null;
  const dashboard = DASHBOARD.exec(pathname);
  if (dashboard === null) return null;
  const rest = (dashboard.groups?.rest ?? '').replace(/\/+$/, '').toLowerCase();
  return { portal: 'partnerCenter', cloud: null, rest, tenantsInUrl: tenantsIn(searchParams.get('tid')) };
};

export default partnerCenter;
