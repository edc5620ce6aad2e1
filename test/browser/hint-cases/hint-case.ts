import type { Verdict } from '../../../lib/checks/verdict.ts';

/**
 * What a hint page must say on a replica page of a recorded tenant: written from `test/tenants/expected` and from what
 * was recorded, not from what the product says. Names come in the order of their ids.
 */
export interface HintCase {
  /** Id of the hint page. */
  readonly page: string;
  /** Address on the replica, with ids of the tenant's own customers, relationships, policies and subscriptions. */
  readonly url: string;
  readonly verdict: Verdict;
  readonly pill: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly next: string | null;
  /** The card links to Microsoft's page on which it is mended. */
  readonly linked?: true;
  /** Only the page's heading tells which page it is: without one nothing shows, so nothing can be docked. */
  readonly byHeading?: true;
}
