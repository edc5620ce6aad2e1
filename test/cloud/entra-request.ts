import type { Context } from 'hono';
import type { EntraWorld } from './entra.ts';
import { readScopes } from './entra-consent.ts';
import type { EntraError } from './entra-errors.ts';
import type { AuthorizeRequest } from './entra-state.ts';

/** A request that Entra answers with an error, back at the application. */
type Refused = EntraError & Pick<AuthorizeRequest, 'state' | 'responseMode'>;

/** Reads and checks the parameters of `/authorize`, client and redirect URI apart. */
export function readAuthorizeRequest(
  world: EntraWorld,
  context: Context,
  clientId: string,
  redirectUri: string,
): AuthorizeRequest | Refused {
  const parameter = (name: string): string | null => context.req.query(name) ?? null;
  const state = parameter('state');
  const responseMode = parameter('response_mode') === 'fragment' ? 'fragment' : 'query';
  const refuse = (description: string, error = 'invalid_request'): Refused => ({
    error,
    description,
    state,
    responseMode,
  });
  if (parameter('response_type') !== 'code') {
    return refuse(
      'AADSTS700054: response_type is not enabled for the application.',
      'unsupported_response_type',
    );
  }
  const challenge = parameter('code_challenge');
  if (challenge === null || parameter('code_challenge_method') !== 'S256') {
    return refuse(
      'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    );
  }
  const scopes = readScopes(parameter('scope') ?? '', world.hosts);
  if (typeof scopes === 'string') return refuse(scopes, 'invalid_scope');
  return {
    clientId,
    redirectUri,
    scopes,
    state,
    nonce: parameter('nonce'),
    challenge,
    responseMode,
    loginHint: parameter('login_hint'),
    prompt: parameter('prompt'),
  };
}

/** An error as parameters of a redirect. */
export function errorParameters({ error, description, suberror }: EntraError): Record<string, string> {
  return { error, error_description: description, ...(suberror === undefined ? {} : { suberror }) };
}

/** Redirects to the application. */
export function sendBack(
  context: Context,
  redirectUri: string,
  mode: 'fragment' | 'query',
  state: string | null,
  parameters: Record<string, string>,
): Response {
  return context.redirect(address(redirectUri, mode, state, parameters));
}

/** The application's address with parameters, where `response_mode` wants them. */
export function address(
  redirectUri: string,
  mode: 'fragment' | 'query',
  state: string | null,
  parameters: Record<string, string>,
): string {
  const text = new URLSearchParams({ ...parameters, ...(state === null ? {} : { state }) }).toString();
  return `${redirectUri}${mode === 'fragment' ? '#' : '?'}${text}`;
}
