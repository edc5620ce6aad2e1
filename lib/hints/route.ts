/// <reference types="vite/client" />

/**
 * Where a portal page is, without the noise of its URL. `rest` is lower-case; `tenantInUrl` is the id of the tenant
 * that the URL says the page shows, lower-case, or null when it says none by id.
 */
export interface PortalRoute {
  readonly portal: 'partnerCenter';
  readonly rest: string;
  readonly tenantInUrl: string | null;
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
  for (const parse of PARSERS) {
    const route = parse(parsed);
    if (route !== null) return route;
  }
  return null;
}

/** The same text for every URL of the same place. */
export function routeKey(route: PortalRoute | null): string {
  return route === null ? '' : `${route.portal} ${route.tenantInUrl ?? '-'} ${route.rest}`;
}
