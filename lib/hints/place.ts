import type { HintPage } from './hint-page.ts';
import { HINT_PAGES } from './registry.ts';
import { type PortalRoute, parseRoute } from './route.ts';

/** A portal page that a hint page speaks of, and the key of what it is about. */
export interface HintPlace {
  readonly page: HintPage;
  readonly key: string;
  readonly route: PortalRoute;
}

/** The hint page for a URL; null for any page that none speaks of. */
export function hintPlace(url: string): HintPlace | null {
  const route = parseRoute(url);
  if (route === null) return null;
  for (const page of HINT_PAGES) {
    const key = page.match(route);
    if (key !== null) return { page, key, route };
  }
  return null;
}
