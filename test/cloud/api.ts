import type { CloudHosts, Resource } from '../../lib/microsoft/clouds.ts';
import type { Clock } from './clock.ts';
import { type Endpoint, endpointAt } from './endpoint.ts';
import {
  type ApiError,
  errorBody,
  forbidden,
  MFA_REQUIRED,
  serviceFailure,
  tooManyRequests,
  unauthorized,
} from './errors.ts';
import type { Faults } from './faults.ts';
import type { Matcher } from './matching.ts';
import { covers } from './scopes.ts';
import type { Throttling } from './throttling.ts';
import type { AccessClaims, Tokens } from './tokens.ts';

/** What all three simulated APIs share. */
export interface ApiWorld {
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly matcher: Matcher;
  readonly throttling: Throttling;
  readonly faults: Faults;
  readonly hosts: CloudHosts;
  /** Notes a request that came inside a `$batch`. */
  noteInner(url: string, status: number): void;
}

/** An answer before it becomes a Response: what `$batch` needs too. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A text is sent as it is; undefined = no body. */
  readonly body: unknown;
}

/** One GET, its token already proved. */
export interface ApiRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly claims: AccessClaims;
}

/** Answers one GET of a service that is neither faulty, throttled nor forbidden. */
export type Serve = (request: ApiRequest, endpoint: Endpoint | null) => Answer | ApiError;

let counter = 0;
function nextRequestId(): string {
  counter += 1;
  return `0d000000-0000-4000-8000-${counter.toString(16).padStart(12, '0')}`;
}

/** Proves the bearer token of a request for one API. */
export async function authenticate(
  world: ApiWorld,
  resource: Resource,
  audience: string,
  headers: Headers,
): Promise<AccessClaims | ApiError> {
  const token = /^Bearer (.+)$/i.exec(headers.get('Authorization') ?? '')?.[1];
  if (token === undefined) return unauthorized(resource, 'Access token is empty.');
  const verified = await world.tokens.verify(token, audience);
  if ('problem' in verified) return unauthorized(resource, verified.problem);
  return verified.claims;
}

/** One GET from faults to answer: fault, limit, scope, MFA, then the service itself. @throws {DroppedConnection} */
export async function answerGet(
  world: ApiWorld,
  resource: Resource,
  endpoints: readonly Endpoint[],
  request: ApiRequest,
  serve: Serve,
): Promise<Answer> {
  const shape = (error: ApiError): Answer => toAnswer(world, resource, error, request.headers);
  const fault = await world.faults.meet(request.url.href);
  if (fault !== null) {
    const standard = shape(serviceFailure(resource, fault.status));
    const body = 'body' in fault ? fault.body : standard.body;
    return {
      status: fault.status,
      headers: { ...('body' in fault ? {} : standard.headers), ...fault.headers },
      body,
    };
  }
  const { pathname } = request.url;
  const endpoint = endpointAt(endpoints, decodeURIComponent(pathname));
  const admission = world.throttling.admit(endpoint?.limit ?? 'other');
  if ('retryAfter' in admission) return shape(tooManyRequests(resource, admission.retryAfter));
  try {
    if (resource === 'partnerCenter' && !request.claims.mfa) return shape(MFA_REQUIRED);
    if (endpoint !== null && !mayRead(request.claims, resource, endpoint))
      return shape(forbidden(resource, pathname));
    const answer = serve(request, endpoint);
    return 'code' in answer ? shape(answer) : answer;
  } finally {
    admission.done();
  }
}

/** Partner Center and Azure have one scope each, and tokens call it `user_impersonation`. */
function mayRead({ scopes }: AccessClaims, resource: Resource, { scope }: Endpoint): boolean {
  return resource === 'graph' ? covers(scopes, scope) : scopes.includes('user_impersonation');
}

/** An error as its service words it. */
export function toAnswer(world: ApiWorld, resource: Resource, error: ApiError, headers: Headers): Answer {
  const requestId = nextRequestId();
  const clientRequestId = headers.get('client-request-id') ?? requestId;
  const body = errorBody(resource, error, { now: world.clock.now(), requestId, clientRequestId });
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/json', 'request-id': requestId, ...error.headers },
    body,
  };
}

/** Headers of a recording that describe its transport, or that the tenant's clock decides. */
const NOT_REPLAYED = new Set([
  'date',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
]);

export function toResponse(answer: Answer): Response {
  const headers = new Headers({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  for (const [name, value] of Object.entries(answer.headers)) {
    if (!NOT_REPLAYED.has(name.toLowerCase())) headers.set(name, value);
  }
  const bodiless = answer.body === undefined || answer.status === 204 || answer.status === 304;
  const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  return new Response(bodiless ? null : text, { status: answer.status, headers });
}
