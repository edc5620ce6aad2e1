import * as v from 'valibot';
import { asGuid } from './guid.ts';
import { DOMAINS, Domains } from './hint-records.ts';
import type { ReadRecord } from './place.ts';
import type { PortalRoute } from './route.ts';

interface Judged {
  readonly cloud: string;
  readonly tenantId: string;
}

/**
 * Whether a page shows the judged tenant: `another` as soon as its cloud, its URL or its account menu names another
 * one; `unsure` where the URL names a domain of which it is not known whose it is, and the menu does not settle it.
 */
export async function shownTenant(
  { cloud, tenantsInUrl }: PortalRoute,
  tenantInPage: string | null,
  judged: Judged,
  read: ReadRecord,
): Promise<'judged' | 'another' | 'unsure'> {
  const own = judged.tenantId.toLowerCase();
  const inPage = asGuid(tenantInPage);
  const ids = [...tenantsInUrl.map(asGuid), inPage].filter((id) => id !== null);
  if ((cloud !== null && cloud !== judged.cloud) || ids.some((id) => id !== own)) return 'another';
  const named = tenantsInUrl.filter((tenant) => asGuid(tenant) === null);
  if (named.length === 0) return 'judged';
  const domains = v.safeParse(Domains, await read(DOMAINS, 'tenant'));
  if (!domains.success) return inPage === own ? 'judged' : 'unsure';
  const known = new Set(domains.output.map((domain) => domain.toLowerCase()));
  return named.every((domain) => known.has(domain)) ? 'judged' : 'another';
}
