import type { Resource } from '../../../lib/microsoft/clouds.ts';
import { type Cloud, type CloudOptions, createCloud } from '../../cloud/cloud.ts';
import { siteAt } from '../../cloud/hosts.ts';
import type { Recording, TenantFile } from '../../cloud/recorded-tenant.ts';

export const GRAPH = 'https://graph.microsoft.com';
export const PARTNER_CENTER = 'https://api.partnercenter.microsoft.com';
export const ARM = 'https://management.azure.com';
export const REDIRECT = 'https://ddhajplfohodffdilplmfipcphnbdpbg.chromiumapp.org/';
export const ORIGIN = 'chrome-extension://ddhajplfohodffdilplmfipcphnbdpbg';
export const TENANT_ID = 'a0000000-0000-4000-8000-000000000001';
export const USER = 'adele@contoso.example';

export type Recorded = Pick<Recording, 'request'> & Partial<Recording>;

/** A cloud of the given answers; files are named in the order given, status is 200 unless said. */
export function cloudOf(
  recordings: readonly Recorded[],
  options: Partial<CloudOptions> = {},
  file: TenantFile = {},
): Cloud {
  return createCloud({
    tenant: {
      file: { tenantId: TENANT_ID, signedInAs: USER, now: '2026-11-20T08:00:00Z', ...file },
      recordings: recordings.map((recording, index) => ({
        file: `${String(index).padStart(3, '0')}.json`,
        status: 200,
        headers: {},
        ...recording,
      })),
    },
    redirectUris: [REDIRECT],
    ...options,
  });
}

/** Which API an address is of, in whatever cloud. */
function resourceOf(url: string): Resource {
  const site = siteAt(new URL(url).hostname);
  return site?.kind === 'api' ? site.resource : 'graph';
}

/** GET with a fresh token for the address's own API. */
export async function get(
  cloud: Cloud,
  url: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { value } = await cloud.issueToken(resourceOf(url));
  return await cloud.handle(new Request(url, { headers: { Authorization: `Bearer ${value}`, ...headers } }));
}

/** Status and JSON body. */
export async function read(
  cloud: Cloud,
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> {
  const response = await get(cloud, url, headers);
  return { status: response.status, body: await response.json() };
}

/** Rows with ids `r0`, `r1`, … */
export function rows(count: number): { id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
}

/** Ids of the rows of an answer. */
export function idsOf(body: unknown): string[] {
  const { value, items } = body as { value?: { id: string }[]; items?: { id: string }[] };
  return (value ?? items ?? []).map(({ id }) => id);
}
