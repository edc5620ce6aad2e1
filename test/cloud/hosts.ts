import { CLOUDS, type Cloud as CloudName, type Resource } from '../../lib/microsoft/clouds.ts';

/** What answers at a host name. */
export type Site =
  | { readonly kind: 'entra'; readonly cloud: CloudName }
  | { readonly kind: 'api'; readonly cloud: CloudName; readonly resource: Resource }
  | { readonly kind: 'portal' };

/** Portals whose replica pages the caller of the cloud hands in. */
const PORTAL_HOSTS: readonly string[] = [
  'partner.microsoft.com',
  'portal.azure.com',
  'entra.microsoft.com',
  'intune.microsoft.com',
  'security.microsoft.com',
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'lighthouse.microsoft.com',
  'portal.azure.us',
  'entra.microsoft.us',
  'intune.microsoft.us',
  'security.microsoft.us',
  'portal.azure.cn',
];

const SITES: ReadonlyMap<string, Site> = new Map([
  ...PORTAL_HOSTS.map((host): [string, Site] => [host, { kind: 'portal' }]),
  ...(Object.keys(CLOUDS) as CloudName[]).flatMap((cloud) => {
    const { signIn, ...apis } = CLOUDS[cloud];
    const sites: [string, Site][] = [[signIn, { kind: 'entra', cloud }]];
    for (const [resource, host] of Object.entries(apis) as [Resource, string | null][]) {
      if (host !== null) sites.push([host, { kind: 'api', cloud, resource }]);
    }
    return sites;
  }),
]);

/** Every Microsoft host name that the simulator answers for: what a browser's resolver must map to it. */
export const MICROSOFT_HOSTS: readonly string[] = [...SITES.keys()];

/** The site at a host name, or null for a host that is not in the simulated world. */
export function siteAt(host: string): Site | null {
  return SITES.get(host) ?? null;
}
