import { GUID, tenantsIn } from '../guid.ts';
import type { RouteParser } from '../route.ts';

/** Hosts of the Azure portal's framework, by cloud. Any of them shows the blades of the others. */
const CLOUDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'portal.azure.com': 'global',
    'entra.microsoft.com': 'global',
    'intune.microsoft.com': 'global',
    'lighthouse.microsoft.com': 'global',
    'portal.azure.us': 'usgov',
    'entra.microsoft.us': 'usgov',
    'intune.microsoft.us': 'usgov',
    'portal.azure.cn': 'china',
  }),
);

const POLICY = new RegExp(`/policyid/(${GUID})`, 'i');
/** As a pair of name and value, or inside a scope whose slashes are escaped. */
const SUBSCRIPTION = new RegExp(`(?:/|%2f)subscription(?:s|id)?(?:/|%2f)(${GUID})`, 'i');

/** `@<tenant>/` may stand before the route; a query or a second hash behind it is noise. */
const HASH = /^#*(?:\/?@(?<tenant>[^/?#]*)\/?)?(?<route>[^?#]*)/;

/**
 * Extension, blade and menu item of a route: `view/<extension>/<blade>/~/<item>`, or the older
 * `blade/<extension>/<blade>/<item>`, in which pairs of name and value may follow, so that an odd number of segments
 * begins with an item. Empty segments count.
 */
function bladeOf([kind, extension = '', blade = '', ...more]: readonly string[]): string {
  const isPlain = kind === 'blade' && (more.length % 2 === 1 || (more.length === 2 && more[1] === ''));
  const item = more[0] === '~' ? more[1] : isPlain ? more[0] : '';
  return [extension, blade.replace(/\.reactview$/, ''), item].filter(Boolean).join('/');
}

/** What the hash shows: a blade, a page of one subscription, or only the kind of any other place. */
function placeIn(route: string): string {
  const segments = route.toLowerCase().split('/');
  const [kind = '', , id = ''] = segments;
  if (kind === 'resource' && segments.length <= 4 && segments[1] === 'subscriptions')
    return [kind, ...segments.slice(3), 'subscription', id].join('/');
  if (kind !== 'view' && kind !== 'blade') return kind;
  const policy = POLICY.exec(route)?.[1];
  const subscription = SUBSCRIPTION.exec(route)?.[1];
  const named = policy ? `/policyid/${policy}` : subscription ? `/subscription/${subscription}` : '';
  return `${bladeOf(segments)}${named.toLowerCase()}`;
}

/** Hash-routed; the tenant may stand in the path (`/<tenant>`, `/@<tenant>`), in the hash (`#@<tenant>/…`), or both. */
const azure: RouteParser = ({ host, pathname, search, hash }) => {
  const cloud = CLOUDS.get(host);
  if (cloud === undefined) return null;
  // Some links escape the hash, and it arrives as a query.
  const escaped = search.startsWith('?%23') ? `#${search.slice(4)}` : '';
  const { tenant, route = '' } = HASH.exec(hash || escaped)?.groups ?? {};
  return {
    portal: 'azure',
    cloud,
    rest: placeIn(route),
    tenantsInUrl: tenantsIn(tenant, pathname.split('/')[1]?.replace('@', '')),
  };
};

export default azure;
