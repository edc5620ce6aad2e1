import { CLOUDS, type Cloud as CloudName, type Resource } from '../../lib/microsoft/clouds.ts';
import { LOOKALIKES, PORTALS } from './portals/portal-hosts.ts';
import { VIEW_HOST } from './portals/security-headers.ts';

/** What answers at a host name. */
export type Site =
  | { readonly kind: 'entra'; readonly cloud: CloudName }
  | { readonly kind: 'api'; readonly cloud: CloudName; readonly resource: Resource }
  | { readonly kind: 'portal' };

/** Portals and their frames, whose replica pages the caller of the cloud hands in. */
const PORTAL_HOSTS: readonly string[] = [...Object.keys(PORTALS), VIEW_HOST];

const SITES: ReadonlyMap<string, Site> = new Map([
  ...[...PORTAL_HOSTS, ...Object.keys(LOOKALIKES)].map((host): [string, Site] => [host, { kind: 'portal' }]),
  ...(Object.keys(CLOUDS) as CloudName[]).flatMap((cloud) => {
    const { signIn, ...apis } = CLOUDS[cloud];
    const sites: [string, Site][] = [[signIn, { kind: 'entra', cloud }]];
    for (const [resource, host] of Object.entries(apis) as [Resource, string | null][]) {
      if (host !== null) sites.push([host, { kind: 'api', cloud, resource }]);
    }
    return sites;
  }),
]);

/** Every host name that the simulator answers for: what a browser's resolver must map to it. */
export const SERVED_HOSTS: readonly string[] = [...SITES.keys()];

/** Microsoft's among them: nothing else may ever be contacted. */
export const MICROSOFT_HOSTS: readonly string[] = SERVED_HOSTS.filter((host) => !(host in LOOKALIKES));

/** The site at a host name, or null for a host that is not in the simulated world. */
export function siteAt(host: string): Site | null {
  return SITES.get(host) ?? null;
}
