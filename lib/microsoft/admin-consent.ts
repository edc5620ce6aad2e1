import { CLOUDS, type Cloud, originOf, type Resource } from './clouds.ts';

/** Whose organisation is asked, and by which app registration. */
export interface ConsentParty {
  readonly cloud: Cloud;
  readonly tenantId: string;
  readonly clientId: string;
  /** A redirect URI of the app registration; the administrator's browser ends there. */
  readonly redirectUri: string;
}

/**
 * Link with which an administrator grants scopes (short names, for example `Policy.Read.All`, `user_impersonation`) for
 * the whole organisation (https://learn.microsoft.com/entra/identity-platform/v2-admin-consent). Null where the cloud
 * does not have the API.
 */
export function adminConsentUrl(
  { cloud, tenantId, clientId, redirectUri }: ConsentParty,
  { resource, scopes }: { readonly resource: Resource; readonly scopes: readonly string[] },
): string | null {
  const origin = originOf(cloud, resource);
  if (origin === null) return null;
  const url = new URL(`https://${CLOUDS[cloud].signIn}/${tenantId}/v2.0/adminconsent`);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('scope', scopes.map((scope) => `${origin}/${scope}`).join(' '));
  url.searchParams.set('redirect_uri', redirectUri);
  return url.href;
}
