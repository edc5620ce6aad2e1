import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { EntraWorld } from './entra.ts';
import { isRegisteredOrigin, knowsClient } from './entra-client.ts';
import { claimNames, readScopes, scopeAnswer } from './entra-consent.ts';
import { CONSENT_REQUIRED, type EntraError, tokenErrorBody } from './entra-errors.ts';
import type { EntraState, ScopeRequest } from './entra-state.ts';
import type { Person } from './identity.ts';
import { ACCESS_TOKEN_SECONDS } from './tokens.ts';

interface Grant {
  readonly person: Person;
  readonly clientId: string;
  readonly nonce: string | null;
  /** End of the sign-in that a refresh token belongs to; absent = it begins now. */
  readonly expiresAt?: number;
}

const refusal = (description: string, error = 'invalid_grant', suberror?: string): EntraError => ({
  error,
  description,
  ...(suberror === undefined ? {} : { suberror }),
});

/** `POST /{tenant}/oauth2/v2.0/token`: authorization code with PKCE, and refresh token. */
export async function redeem(world: EntraWorld, state: EntraState, context: Context): Promise<Response> {
  const origin = context.req.header('Origin');
  const form = new URLSearchParams(await context.req.text());
  const refuse = (error: EntraError): Response =>
    context.json(tokenErrorBody(error, world.clock.now()) as object, 400);
  const field = (name: string): string => form.get(name) ?? '';

  if (origin === undefined) {
    return refuse(
      refusal(
        "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
        'invalid_request',
      ),
    );
  }
  if (!isRegisteredOrigin(world.registration, origin)) {
    return refuse(
      refusal(
        "AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
        'invalid_request',
      ),
    );
  }
  context.header('Access-Control-Allow-Origin', origin);
  if (!knowsClient(world.registration, field('client_id'))) {
    return refuse(
      refusal(
        `AADSTS700016: Application with identifier '${field('client_id')}' was not found in the directory.`,
        'unauthorized_client',
      ),
    );
  }
  const asked = readScopes(field('scope'), world.hosts);
  if (typeof asked === 'string') return refuse(refusal(asked, 'invalid_scope'));

  const grant =
    field('grant_type') === 'authorization_code'
      ? redeemCode(world, state, field)
      : field('grant_type') === 'refresh_token'
        ? redeemRefreshToken(world, state, field)
        : refusal('AADSTS70003: The app requested an unsupported grant type.', 'unsupported_grant_type');
  if ('error' in grant) return refuse(grant);
  const granted = world.consent.granted(asked.resource);
  if (world.consent.missing(asked).length > 0 || (asked.isDefault && granted.length === 0))
    return refuse(CONSENT_REQUIRED);
  return context.json(await tokenAnswer(world, state, grant, asked, granted));
}

function redeemCode(
  world: EntraWorld,
  state: EntraState,
  field: (name: string) => string,
): Grant | EntraError {
  const issued = state.codes.get(field('code'));
  if (issued === undefined)
    return refusal('AADSTS9002313: Invalid request. Request is malformed or invalid.');
  if (issued.redeemed)
    return refusal(
      'AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code.',
    );
  if (issued.expiresAt <= world.clock.now().getTime())
    return refusal('AADSTS70008: The provided authorization code has expired due to inactivity.');
  if (issued.request.clientId !== field('client_id'))
    return refusal(
      'AADSTS700005: Provided Authorization Code is intended to use against other tenant or application.',
    );
  if (issued.request.redirectUri !== field('redirect_uri')) {
    return refusal(
      'AADSTS500112: The reply address does not match the reply address provided when requesting Authorization code.',
    );
  }
  const verifier = field('code_verifier');
  if (verifier === '')
    return refusal('AADSTS501471: A code_verifier is required to redeem this authorization code.');
  if (createHash('sha256').update(verifier).digest('base64url') !== issued.request.challenge) {
    return refusal(
      'AADSTS501481: The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    );
  }
  issued.redeemed = true;
  return { person: issued.person, clientId: issued.request.clientId, nonce: issued.request.nonce };
}

/** A used refresh token stays good until its sign-in ends, as at Microsoft: clients renew for several APIs at once. */
function redeemRefreshToken(
  world: EntraWorld,
  state: EntraState,
  field: (name: string) => string,
): Grant | EntraError {
  const issued = state.refreshTokens.get(field('refresh_token'));
  if (issued === undefined || issued.clientId !== field('client_id')) {
    return refusal('AADSTS9002313: Invalid request. Request is malformed or invalid.');
  }
  if (issued.expiresAt <= world.clock.now().getTime()) {
    return refusal(
      'AADSTS700084: The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
    );
  }
  return { person: issued.person, clientId: issued.clientId, nonce: null, expiresAt: issued.expiresAt };
}

async function tokenAnswer(
  world: EntraWorld,
  state: EntraState,
  grant: Grant,
  asked: ScopeRequest,
  granted: readonly string[],
): Promise<object> {
  const { person, clientId, nonce, expiresAt } = grant;
  const audience = `https://${world.hosts[asked.resource]}`;
  const seconds =
    expiresAt === undefined ? 86_400 : Math.floor((expiresAt - world.clock.now().getTime()) / 1000);
  return {
    token_type: 'Bearer',
    scope: scopeAnswer(asked, granted, world.hosts),
    expires_in: ACCESS_TOKEN_SECONDS,
    ext_expires_in: ACCESS_TOKEN_SECONDS,
    access_token: await world.tokens.access(person, audience, claimNames(asked.resource, granted), clientId),
    ...(asked.openid.includes('offline_access')
      ? {
          refresh_token: state.issueRefreshToken(clientId, person, expiresAt),
          refresh_token_expires_in: seconds,
        }
      : {}),
    ...(asked.openid.includes('openid') ? { id_token: await world.tokens.id(person, clientId, nonce) } : {}),
    client_info: clientInfo(world, person),
  };
}

/** Whose tokens these are, as MSAL reads it. */
export function clientInfo(world: EntraWorld, person: Person): string {
  return Buffer.from(JSON.stringify({ uid: person.objectId, utid: world.identity.tenantId })).toString(
    'base64url',
  );
}
