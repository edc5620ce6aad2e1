import type { Context } from 'hono';
import type { EntraWorld } from './entra.ts';
import { sessionOf } from './entra-authorize.ts';
import { readScopes } from './entra-consent.ts';
import { ADMIN_APPROVAL_NEEDED } from './entra-errors.ts';
import { adminApprovalPage, errorPage } from './entra-pages.ts';
import type { EntraState } from './entra-state.ts';

/**
 * `GET /{tenant}/v2.0/adminconsent`: an administrator who is signed in grants scopes for the organisation at once
 * (https://learn.microsoft.com/entra/identity-platform/v2-admin-consent). The page that asks is left out.
 */
export function adminConsent(
  world: EntraWorld,
  state: EntraState,
  context: Context,
): Response | Promise<Response> {
  const redirectUri = context.req.query('redirect_uri') ?? '';
  if (!world.registration.redirectUris.includes(redirectUri)) {
    return context.html(
      errorPage(
        `AADSTS50011: The redirect URI '${redirectUri}' does not match the redirect URIs configured for the application.`,
      ),
      400,
    );
  }
  const scopes = readScopes(context.req.query('scope') ?? '', world.hosts);
  if (typeof scopes === 'string') return context.html(errorPage(scopes), 400);
  const back = (parameters: Record<string, string>): string => {
    const asked = context.req.query('state');
    return `${redirectUri}?${new URLSearchParams({ ...parameters, ...(asked === undefined ? {} : { state: asked }) })}`;
  };
  if (!sessionOf(state, context).some(({ isAdmin }) => isAdmin)) {
    const { error, description } = ADMIN_APPROVAL_NEEDED;
    return context.html(adminApprovalPage(back({ error, error_description: description }), scopes.names));
  }
  world.consent.accept(scopes.names);
  return context.redirect(
    back({ admin_consent: 'True', tenant: world.identity.tenantId, scope: context.req.query('scope') ?? '' }),
  );
}
