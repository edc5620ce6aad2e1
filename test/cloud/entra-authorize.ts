import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { EntraWorld } from './entra.ts';
import { knowsClient } from './entra-client.ts';
import {
  ADMIN_APPROVAL_NEEDED,
  CONSENT_DECLINED,
  CONSENT_REQUIRED,
  type EntraError,
  NOT_SIGNED_IN,
} from './entra-errors.ts';
import { accountPicker, adminApprovalPage, consentPage, errorPage } from './entra-pages.ts';
import { address, errorParameters, readAuthorizeRequest, sendBack } from './entra-request.ts';
import type { AuthorizeRequest, EntraState } from './entra-state.ts';
import { clientInfo } from './entra-token.ts';
import type { Person } from './identity.ts';

export const SESSION_COOKIE = 'ESTSAUTHPERSISTENT';
const SESSION_SECONDS = 90 * 86_400;

/** `GET /{tenant}/oauth2/v2.0/authorize`. */
export function authorize(
  world: EntraWorld,
  state: EntraState,
  context: Context,
): Response | Promise<Response> {
  const clientId = context.req.query('client_id') ?? '';
  const redirectUri = context.req.query('redirect_uri') ?? '';
  if (!knowsClient(world.registration, clientId)) {
    return context.html(
      errorPage(
        `AADSTS700016: Application with identifier '${clientId}' was not found in the directory '${world.identity.name}'.`,
      ),
      400,
    );
  }
  if (!world.registration.redirectUris.includes(redirectUri)) {
    return context.html(
      errorPage(
        `AADSTS50011: The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application.`,
      ),
      400,
    );
  }
  const request = readAuthorizeRequest(world, context, clientId, redirectUri);
  const { responseMode } = request;
  if ('error' in request)
    return sendBack(context, redirectUri, responseMode, request.state, errorParameters(request));

  const signedIn = sessionOf(state, context);
  const hinted = request.loginHint?.toLowerCase();
  const candidates = signedIn.filter(
    ({ username }) => hinted === undefined || username.toLowerCase() === hinted,
  );
  if (request.prompt === 'none') {
    const person = candidates[0];
    const missing = world.consent.missing(request.scopes);
    if (person === undefined) return fail(context, request, NOT_SIGNED_IN);
    if (missing.length > 0)
      return fail(context, request, { ...CONSENT_REQUIRED, error: 'interaction_required' });
    return complete(world, state, context, request, person);
  }
  const [person] = candidates;
  const pick = request.prompt === 'select_account' || request.prompt === 'login' || person === undefined;
  if (pick || candidates.length > 1) {
    return context.html(accountPicker(remember(state, request, null), world.identity.people));
  }
  return afterAccount(world, state, context, request, person);
}

/** A click on the account picker. */
export function pick(world: EntraWorld, state: EntraState, context: Context): Response | Promise<Response> {
  const flow = state.pending.get(context.req.query('flow') ?? '');
  const person = world.identity.people.find(({ username }) => username === context.req.query('account'));
  if (flow === undefined || person === undefined)
    return context.html(errorPage('AADSTS900144: The request is malformed.'), 400);
  const session = getCookie(context, SESSION_COOKIE) ?? randomUUID();
  const others = (state.sessions.get(session) ?? []).filter(({ objectId }) => objectId !== person.objectId);
  state.sessions.set(session, [person, ...others]);
  setCookie(context, SESSION_COOKIE, session, {
    secure: true,
    httpOnly: true,
    sameSite: 'None',
    path: '/',
    maxAge: SESSION_SECONDS,
  });
  return afterAccount(world, state, context, flow.request, person);
}

/** A click on the consent page. */
export function answerConsent(
  world: EntraWorld,
  state: EntraState,
  context: Context,
): Response | Promise<Response> {
  const id = context.req.query('flow') ?? '';
  const flow = state.pending.get(id);
  if (flow?.person === undefined || flow.person === null)
    return context.html(errorPage('AADSTS900144: The request is malformed.'), 400);
  state.pending.delete(id);
  if (context.req.query('answer') !== 'accept') return fail(context, flow.request, CONSENT_DECLINED);
  world.consent.accept(flow.request.scopes.names);
  return complete(world, state, context, flow.request, flow.person);
}

function afterAccount(
  world: EntraWorld,
  state: EntraState,
  context: Context,
  request: AuthorizeRequest,
  person: Person,
): Response | Promise<Response> {
  const missing = world.consent.missing(request.scopes);
  if (missing.length === 0 && request.prompt !== 'consent')
    return complete(world, state, context, request, person);
  if (!person.isAdmin && !world.consent.userMayConsent(missing)) {
    const back = address(
      request.redirectUri,
      request.responseMode,
      request.state,
      errorParameters(ADMIN_APPROVAL_NEEDED),
    );
    return context.html(adminApprovalPage(back, missing));
  }
  return context.html(
    consentPage(
      remember(state, request, person),
      person,
      missing.length > 0 ? missing : request.scopes.names,
    ),
  );
}

function complete(
  world: EntraWorld,
  state: EntraState,
  context: Context,
  request: AuthorizeRequest,
  person: Person,
): Response {
  return sendBack(context, request.redirectUri, request.responseMode, request.state, {
    code: state.issueCode(request, person),
    client_info: clientInfo(world, person),
    session_state: randomUUID(),
  });
}

function remember(state: EntraState, request: AuthorizeRequest, person: Person | null): string {
  const flow = randomUUID();
  state.pending.set(flow, { request, person });
  return flow;
}

export function sessionOf(state: EntraState, context: Context): readonly Person[] {
  return state.sessions.get(getCookie(context, SESSION_COOKIE) ?? '') ?? [];
}

function fail(context: Context, request: AuthorizeRequest, error: EntraError): Response {
  return sendBack(context, request.redirectUri, request.responseMode, request.state, errorParameters(error));
}
