import type { Hono } from 'hono';
import { CLOUDS, type Cloud as CloudName, type Resource } from '../../lib/microsoft/clouds.ts';
import type { ApiWorld } from './api.ts';
import { createArm } from './arm.ts';
import { type Clock, createClock } from './clock.ts';
import { createEntra, issuerOf } from './entra.ts';
import { type ConsentPolicy, claimNames, createConsent, DEFAULT_CONSENT_POLICY } from './entra-consent.ts';
import { CONSENT_REQUIRED } from './entra-errors.ts';
import { createFaults, DroppedConnection, type Faults } from './faults.ts';
import { createGraph } from './graph.ts';
import { type Site, siteAt } from './hosts.ts';
import { identityOf, type Person } from './identity.ts';
import { createMatcher } from './matching.ts';
import { createPartnerCenter } from './partner-center.ts';
import { newestRecordedDate } from './recorded-now.ts';
import type { RecordedTenant } from './recorded-tenant.ts';
import { createLog, type LogEntry } from './request-log.ts';
import { createThrottling, type Throttling, type ThrottlingOption } from './throttling.ts';
import { createTokens } from './tokens.ts';

export interface CloudOptions {
  readonly tenant: RecordedTenant;
  /** ISO time at which the clock stands; absent = as the tenant was recorded. */
  readonly now?: string;
  /** Single-page redirect URIs of the application. */
  readonly redirectUris: readonly string[];
  /** The one application that exists; absent = any client id. */
  readonly clientId?: string;
  readonly throttling?: ThrottlingOption;
  readonly consentPolicy?: ConsentPolicy;
  /** More people on the account picker. */
  readonly people?: readonly Person[];
  /** false = sign-ins have no second factor, which Partner Center refuses. */
  readonly mfa?: boolean;
  /** Replica portal pages. */
  readonly portals?: (request: Request) => Promise<Response>;
  /** Milliseconds that never run backwards; the throttling windows use it. */
  readonly elapsed?: () => number;
}

/** The simulated Microsoft cloud of one tenant: one function from request to response, and what tests need around it. */
export interface Cloud extends Pick<Faults, 'fail' | 'drop' | 'delay'> {
  /** Answers like Microsoft. Rejects with a TypeError where a network would fail. */
  handle(request: Request): Promise<Response>;
  readonly log: readonly LogEntry[];
  readonly clock: Clock;
  readonly throttling: Pick<Throttling, 'use'>;
  /** Who is signed in when a token is issued without a browser. */
  readonly account: { readonly tenantId: string; readonly objectId: string; readonly username: string };
  readonly name: string;
  /** Scopes consented now, short names. */
  grantedScopes(resource: Resource): readonly string[];
  revokeConsent(names: readonly string[]): void;
  clearFaults(): void;
  /** An access token as the browser flow would get silently. @throws {Error} AADSTS65001 when nothing is consented */
  issueToken(resource: Resource): Promise<{ value: string; scopes: readonly string[] }>;
}

const ANY_CLIENT = '00000000-0000-4000-8000-00000000c11e';

export function createCloud(options: CloudOptions): Cloud {
  const { tenant } = options;
  const cloudName = cloudOf(tenant);
  const hosts = CLOUDS[cloudName];
  const clock = createClock(options.now ?? tenant.file.now ?? newestRecordedDate(tenant) ?? new Date());
  const identity = identityOf(tenant, options.people);
  const tokens = createTokens(identity, clock, issuerOf(hosts, identity.tenantId), options.mfa ?? true);
  const consent = createConsent(tenant.file.grantedScopes, options.consentPolicy ?? DEFAULT_CONSENT_POLICY);
  const throttling = createThrottling(
    options.throttling ?? false,
    options.elapsed ?? (() => performance.now()),
  );
  const faults = createFaults();
  const { log, note } = createLog();

  const world: ApiWorld = {
    clock,
    tokens,
    matcher: createMatcher(tenant),
    throttling,
    faults,
    hosts,
    noteInner: (url, status) => note('GET', url, status, true),
  };
  const registration = { redirectUris: options.redirectUris, clientId: options.clientId ?? null };
  const entra = createEntra({ clock, tokens, consent, identity, registration, hosts });
  const apis: Readonly<Record<Resource, Hono>> = {
    graph: createGraph(world),
    partnerCenter: createPartnerCenter(world),
    arm: createArm(world),
  };
  for (const app of [entra, ...Object.values(apis)]) {
    app.onError((error) => {
      throw error;
    });
  }

  const answer = async (site: Site | null, request: Request): Promise<Response> => {
    if (site === null || ('cloud' in site && site.cloud !== cloudName))
      throw new DroppedConnection(request.url);
    if (site.kind === 'api') return await apis[site.resource].fetch(request);
    const fault = await faults.meet(request.url);
    if (fault !== null) {
      const text = typeof fault.body === 'string' ? fault.body : JSON.stringify(fault.body ?? {});
      return new Response(text, {
        status: fault.status,
        headers: { 'Content-Type': 'application/json', ...fault.headers },
      });
    }
    if (site.kind === 'entra') return await entra.fetch(request);
    return (await options.portals?.(request)) ?? new Response('Not found', { status: 404 });
  };

  return {
    log,
    clock,
    throttling,
    name: identity.name,
    account: accountOf(identity.tenantId, identity.people[0]),
    grantedScopes: (resource) => consent.granted(resource),
    revokeConsent: (names) => consent.revoke(names),
    fail: faults.fail,
    drop: faults.drop,
    delay: faults.delay,
    clearFaults: faults.clear,
    async handle(request) {
      const { method, url } = request;
      try {
        const response = await answer(siteAt(new URL(url).hostname), request);
        const headers = new Headers(response.headers);
        headers.set('Date', clock.now().toUTCString());
        note(method, url, response.status);
        return new Response(response.body, { status: response.status, headers });
      } catch (error) {
        note(method, url, null);
        throw error;
      }
    },
    async issueToken(resource) {
      const [person] = identity.people;
      const names = claimNames(resource, consent.granted(resource));
      const host = hosts[resource];
      if (names.length === 0 || host === null || person === undefined)
        throw new Error(CONSENT_REQUIRED.description);
      return {
        value: await tokens.access(person, `https://${host}`, names, options.clientId ?? ANY_CLIENT),
        scopes: names,
      };
    },
  };
}

/** The `cloud` setting; one that does not exist counts as absent, as it does in the product. */
function cloudOf({ file }: RecordedTenant): CloudName {
  const name = String(file.settings?.cloud);
  return Object.hasOwn(CLOUDS, name) ? (name as CloudName) : 'global';
}

function accountOf(tenantId: string, person: Person | undefined): Cloud['account'] {
  return { tenantId, objectId: person?.objectId ?? '', username: person?.username ?? '' };
}
