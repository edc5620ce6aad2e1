import { Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import type { CloudHosts } from '../../lib/microsoft/clouds.ts';
import type { Clock } from './clock.ts';
import { adminConsent } from './entra-admin-consent.ts';
import { answerConsent, authorize, pick, SESSION_COOKIE } from './entra-authorize.ts';
import type { Registration } from './entra-client.ts';
import type { Consent } from './entra-consent.ts';
import { tokenErrorBody } from './entra-errors.ts';
import { errorPage, signedOutPage } from './entra-pages.ts';
import { createEntraState } from './entra-state.ts';
import { redeem } from './entra-token.ts';
import type { Identity } from './identity.ts';
import type { Tokens } from './tokens.ts';

/** What the simulated Microsoft Entra ID works with. */
export interface EntraWorld {
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly consent: Consent;
  readonly identity: Identity;
  readonly registration: Registration;
  readonly hosts: CloudHosts;
}

/** Authorities that stand for "the account's own tenant". */
const ANY_TENANT = new Set(['common', 'organizations']);

/** Issuer of the tenant's tokens. */
export function issuerOf(hosts: CloudHosts, tenantId: string): string {
  return `https://${hosts.signIn}/${tenantId}/v2.0`;
}

/** The simulated sign-in service of one tenant. */
export function createEntra(world: EntraWorld): Hono {
  const state = createEntraState(world.clock);
  const app = new Hono();
  const isOurs = (tenant: string): boolean =>
    ANY_TENANT.has(tenant) || tenant.toLowerCase() === world.identity.tenantId.toLowerCase();

  app.use('*', async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });
  app.get('/simulated/pick', (context) => pick(world, state, context));
  app.get('/simulated/consent', (context) => answerConsent(world, state, context));
  app.get('/common/discovery/instance', (context) => context.json(instanceDiscovery(world.hosts.signIn)));
  app.use('/:tenant/*', async (context, next) => {
    const tenant = context.req.param('tenant');
    if (isOurs(tenant)) return await next();
    const description = `AADSTS90002: Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`;
    if (context.req.method === 'GET') return context.html(errorPage(description), 400);
    return context.json(
      tokenErrorBody({ error: 'invalid_request', description }, world.clock.now()) as object,
      400,
    );
  });
  app.get('/:tenant/oauth2/v2.0/authorize', (context) => authorize(world, state, context));
  app.post('/:tenant/oauth2/v2.0/token', (context) => redeem(world, state, context));
  app.get('/:tenant/v2.0/adminconsent', (context) => adminConsent(world, state, context));
  app.get('/:tenant/adminconsent', (context) => adminConsent(world, state, context));
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (context) =>
    context.json(
      openidConfiguration(
        world.hosts.signIn,
        context.req.param('tenant'),
        issuerOf(world.hosts, world.identity.tenantId),
      ),
    ),
  );
  app.get('/:tenant/discovery/v2.0/keys', async (context) => context.json(await world.tokens.keys()));
  app.get('/:tenant/oauth2/v2.0/logout', (context) => {
    state.sessions.delete(getCookie(context, SESSION_COOKIE) ?? '');
    deleteCookie(context, SESSION_COOKIE, { secure: true, path: '/' });
    const after = context.req.query('post_logout_redirect_uri') ?? '';
    return world.registration.redirectUris.includes(after)
      ? context.redirect(after)
      : context.html(signedOutPage());
  });
  app.all('*', (context) => {
    if (context.req.method === 'GET') return context.html(errorPage('AADSTS900144: No such page.'), 404);
    return context.text('Method not allowed', 405, { Allow: 'GET' });
  });
  return app;
}

function openidConfiguration(host: string, tenant: string, issuer: string): object {
  const base = `https://${host}/${tenant}`;
  return {
    issuer,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment'],
    response_types_supported: ['code'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['ES256'],
  };
}

function instanceDiscovery(host: string): object {
  return {
    tenant_discovery_endpoint: `https://${host}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}
