import { templateOf } from './allow-list.ts';
import { type Cloud, originOf } from './clouds.ts';
import type { ReadRequest } from './read-request.ts';

/** The product asked for something it must never do; a defect of ours, never of the tenant. */
export class PolicyViolation extends Error {
  constructor(reason: string) {
    super(`Refused by the read-only policy: ${reason}`);
    this.name = 'PolicyViolation';
  }
}

/** Header names that may leave. None of them can change the method of a request. */
const HEADER_NAMES: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-type',
  'client-request-id',
  'ms-continuationtoken',
  'ms-correlationid',
  'ms-requestid',
  'prefer',
  'x-locale',
]);

/** Values of `Prefer` that a source may ask for. */
const PREFERENCES: ReadonlySet<string> = new Set(['include-unknown-enum-members']);

/** A request that passed the policy. */
export interface PermittedRequest {
  readonly url: string;
  readonly template: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Checks one read against the policy: this cloud's own origin, an allowed path, allowed header values.
 * @throws {PolicyViolation}
 */
export function permit(cloud: Cloud, request: ReadRequest): PermittedRequest {
  const origin = originOf(cloud, request.resource);
  if (origin === null) throw new PolicyViolation(`${request.resource} does not exist in cloud ${cloud}`);
  if (!request.path.startsWith('/')) throw new PolicyViolation('a path must begin with /');
  const url = new URL(origin + request.path);
  if (url.origin !== origin || url.username !== '' || url.hash !== '')
    throw new PolicyViolation('another origin');
  const template = templateOf(request.resource, url.pathname);
  if (template === null) throw new PolicyViolation('path is not on the allow-list');
  const headers: Record<string, string> = {};
  if (request.prefer !== undefined) {
    if (!PREFERENCES.has(request.prefer)) throw new PolicyViolation('unknown preference');
    headers.Prefer = request.prefer;
  }
  if (request.continuation !== undefined) {
    if (request.resource !== 'partnerCenter')
      throw new PolicyViolation('continuation token outside Partner Center');
    if (!/^[\x21-\x7e]+$/.test(request.continuation)) throw new PolicyViolation('not a continuation token');
    headers['MS-ContinuationToken'] = request.continuation;
  }
  return { url: url.href, template, headers };
}

/** Fetch options that every request carries; `redirect: 'error'` keeps a token on the host it was meant for. */
const FIXED_OPTIONS = {
  redirect: 'error',
  referrerPolicy: 'no-referrer',
  credentials: 'omit',
  cache: 'no-store',
} as const satisfies RequestInit;

function withAllowedHeaders(headers: Readonly<Record<string, string>>): Headers {
  for (const name of Object.keys(headers)) {
    if (!HEADER_NAMES.has(name.toLowerCase())) throw new PolicyViolation(`header ${name}`);
  }
  return new Headers(headers);
}

/** The only place where a GET to Microsoft's APIs is built. */
export function buildGet(
  permitted: PermittedRequest,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Request {
  return new Request(permitted.url, {
    ...FIXED_OPTIONS,
    method: 'GET',
    headers: withAllowedHeaders({ ...permitted.headers, ...headers }),
    signal,
  });
}

/** Graph takes at most this many requests in one batch (https://learn.microsoft.com/graph/json-batching). */
export const BATCH_SIZE = 20;

/**
 * The only POST there is: Graph's `$batch`, whose inner requests are permitted GETs of the same API version.
 * @throws {PolicyViolation}
 */
export function buildBatch(
  cloud: Cloud,
  inner: readonly PermittedRequest[],
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Request {
  const origin = originOf(cloud, 'graph');
  if (origin === null) throw new PolicyViolation('no Graph in this cloud');
  if (inner.length === 0 || inner.length > BATCH_SIZE)
    throw new PolicyViolation(`a batch of ${inner.length}`);
  const version = inner[0]?.template.split('/')[1] ?? '';
  const requests = inner.map((permitted, index) => {
    const url = new URL(permitted.url);
    const prefix = `/${version}/`;
    if (url.origin !== origin || !url.pathname.startsWith(prefix)) throw new PolicyViolation('a mixed batch');
    if (url.pathname.toLowerCase().includes('$batch')) throw new PolicyViolation('a nested batch');
    return {
      id: String(index),
      method: 'GET',
      url: url.pathname.slice(prefix.length - 1) + url.search,
      ...(Object.keys(permitted.headers).length > 0 ? { headers: permitted.headers } : {}),
    };
  });
  return new Request(`${origin}/${version}/$batch`, {
    ...FIXED_OPTIONS,
    method: 'POST',
    headers: withAllowedHeaders({ ...headers, 'Content-Type': 'application/json' }),
    body: JSON.stringify({ requests }),
    signal,
  });
}
