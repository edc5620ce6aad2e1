/** What an administrator is asked to grant, and for whom. */
export interface AdminConsent {
  /** Host of the cloud's sign-in, for example `login.microsoftonline.com`. */
  readonly signInHost: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** A redirect URI of the app registration; the administrator's browser ends there. */
  readonly redirectUri: string;
  /** Origin of the API, for example `https://graph.microsoft.com`. */
  readonly origin: string;
  /** Short names, for example `Policy.Read.All`, `user_impersonation`. */
  readonly scopes: readonly string[];
}

/**
 * Link with which an administrator grants scopes for the whole organisation
 * (https://learn.microsoft.com/entra/identity-platform/v2-admin-consent).
 */
export function adminConsentUrl({
  signInHost,
  tenantId,
  clientId,
  redirectUri,
  origin,
  scopes,
}: AdminConsent): string {
  const url = new URL(`https://${signInHost}/${tenantId}/v2.0/adminconsent`);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('scope', scopes.map((scope) => `${origin}/${scope}`).join(' '));
  url.searchParams.set('redirect_uri', redirectUri);
  return url.href;
}
