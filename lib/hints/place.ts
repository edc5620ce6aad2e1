import type { HintPage } from './hint-page.ts';
import { HINT_PAGES } from './registry.ts';
import { type PortalRoute, parseRoute } from './route.ts';
import { THINGS, type Topic } from './topic.ts';

/** A portal page that hint pages speak of. */
export interface HintPlace {
  readonly route: PortalRoute;
  /** The page of this address; more than one where only its heading tells which of them it is. */
  readonly pages: readonly HintPage[];
  readonly topic: Topic;
  /** Id, lower-case, of the thing that it is about; `tenant` for the tenant as a whole. */
  readonly key: string;
  /** The same text for all addresses of the same page and thing. */
  readonly id: string;
}

/** Reads a record of the judged tenant, or null. */
export type ReadRecord = (kind: string, key: string) => Promise<unknown>;

/** Kind of the records that say which hint page an address that Microsoft gave belongs to. */
export const ADDRESS = 'address';

export const addressKey = ({ portal, rest }: PortalRoute): string => `${portal} ${rest}`;

/** What a hint page is about at a route; null when the route is another page's. */
export function matchPage(
  { routes }: Pick<HintPage, 'routes'>,
  { portal, rest }: PortalRoute,
): { readonly topic: Topic; readonly key: string } | null {
  for (const route of routes) {
    const found = route.portal === portal ? route.rest.exec(rest) : null;
    if (found === null) continue;
    const topic = THINGS.find((thing) => found.groups?.[thing] !== undefined);
    return topic === undefined
      ? { topic: 'tenant', key: 'tenant' }
      : { topic, key: found.groups?.[topic] ?? '' };
  }
  return null;
}

const isKnownByHeading = ({ headings }: HintPage): boolean => headings !== undefined;

/** The hint pages for a URL; null for any page that none speaks of. */
export function hintPlace(url: string): HintPlace | null {
  const route = parseRoute(url);
  if (route === null) return null;
  const found = HINT_PAGES.flatMap((page) => {
    const about = matchPage(page, route);
    return about === null ? [] : [{ page, ...about }];
  });
  const exact = found.find(({ page }) => !isKnownByHeading(page));
  if (exact !== undefined) {
    const { page, topic, key } = exact;
    return { route, pages: [page], topic, key, id: `${page.id}/${key}` };
  }
  if (found.length === 0) return null;
  const pages = found.map(({ page }) => page);
  return { route, pages, topic: 'tenant', key: 'tenant', id: `heading/${addressKey(route)}` };
}

/** The same, and for an address without a page of its own the one that Microsoft's requirements gave it to. */
export async function placeOf(url: string, read: ReadRecord): Promise<HintPlace | null> {
  const place = hintPlace(url);
  const route = place?.route ?? parseRoute(url);
  const [page] = place?.pages ?? [];
  if (route === null || (page !== undefined && !isKnownByHeading(page))) return place;
  const id = await read(ADDRESS, addressKey(route));
  const learned = HINT_PAGES.find((one) => one.id === id);
  if (learned === undefined) return place;
  const sure = { ...learned, headings: [] };
  return { route, pages: [sure], topic: 'tenant', key: 'tenant', id: `${learned.id}/tenant` };
}
