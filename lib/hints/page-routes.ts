import { GUID } from './guid.ts';
import type { HintPage } from './hint-page.ts';
import type { Portal } from './route.ts';

/** Makes the routes of one portal from a pattern for the whole of a route's `rest`. */
const routesOf =
  (portal: Portal, more = '') =>
  (pattern: string): HintPage['routes'] => [{ portal, rest: new RegExp(`^(?:${pattern})${more}$`) }];

export const partnerCenter = routesOf('partnerCenter');
/** Blades; a policy or subscription that the URL names and the page is not about is left out of account. */
export const blade = routesOf('azure', `(?:/(?:policyid|subscription)/${GUID})?`);
export const defender = routesOf('defender');
export const adminCenter = routesOf('admin');

/** A customer's pages in Partner Center. */
export const CUSTOMER = `/customers/(?<customer>${GUID})`;

/** A scope of Cost Management or a setting of one subscription, where the URL names it. */
export const OF_SUBSCRIPTION = `(?:/subscription/(?<subscription>${GUID}))?`;
