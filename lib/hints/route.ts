/// <reference types="vite/client" />

/** Portals by how they route: Microsoft Entra, Intune and Lighthouse are of the Azure portal's framework. */
export type Portal = 'partnerCenter' | 'azure' | 'defender' | 'admin';

/**
 * Where a portal page is, without the noise of its URL. `rest` is lower-case; in the Azure framework it is
 * `<extension>/<blade>[/<menu item>]`, with `/policyid/<id>` or `/subscription/<id>` where the URL names one.
 */
export interface PortalRoute {
  readonly portal: Portal;
  /** `global`, `usgov` or `china`; null where one portal serves several clouds. */
  readonly cloud: string | null;
  readonly rest: string;
  /** Ids and domains of the tenants that the URL says the page shows, lower-case. */
  readonly tenantsInUrl: readonly string[];
}

/** Reads the URLs of one portal; null for any other URL. */
export type RouteParser = (url: URL) => PortalRoute | null;

const PARSERS = Object.values(
  import.meta.glob<RouteParser>('./routes/*.ts', { eager: true, import: 'default' }),
);

/** The route of a URL, or null when no portal of ours has it. */
export function parseRoute(url: string): PortalRoute | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:') return null;
  for (const parse of PARSERS) {
    const route = parse(parsed);
    if (route !== null) return route;
  }
  return null;
}

/** The same text for every URL of the same place. */
export function routeKey(route: PortalRoute | null): string {
  return route === null
    ? ''
    : `${route.portal} ${route.cloud ?? '-'} ${route.tenantsInUrl.join(',') || '-'} ${route.rest}`;
}
