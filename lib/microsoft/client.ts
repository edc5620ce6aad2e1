import { type Body, readBody } from './body.ts';
import { claimsChallenge } from './claims-challenge.ts';
import { type Cloud, originOf, type Resource } from './clouds.ts';
import { classifyFailure, type Failure } from './failure.ts';
import type { Ledger } from './ledger.ts';
import type { LimitClass, Limits } from './limits.ts';
import { buildBatch, buildGet, type PermittedRequest, permit } from './read-only-policy.ts';
import type { ReadRequest } from './read-request.ts';
import { retryAfterMs } from './retry-after.ts';

/** What came of one read. `url` is what was asked, `status` null when no answer came. */
export type Answer =
  | {
      readonly ok: true;
      readonly url: string;
      readonly status: number;
      readonly body: unknown;
      readonly date: number | null;
    }
  | {
      readonly ok: false;
      readonly url: string;
      readonly status: number | null;
      readonly failure: Failure;
      /** Wait that the service asked for; null when it named none. */
      readonly retryAfterMs: number | null;
      readonly date: number | null;
    };

/** Gets an access token for an API's origin; `claims` and `renew` as in a 401 answer. May throw. */
export type GetToken = (request: {
  origin: string;
  claims?: string;
  renew?: boolean;
}) => Promise<{ value: string }>;

export interface ClientOptions {
  readonly cloud: Cloud;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: GetToken;
  readonly ledger: Ledger;
  readonly limits: Limits;
  readonly now: () => number;
}

/** The worker may not outlive a fetch of 30 s; a request that takes longer than this is given up and tried again. */
const TIMEOUT_MS = 25_000;

/**
 * The one way to Microsoft's APIs. It can only read: see `read-only-policy.ts`. It makes one attempt (plus one more
 * with a new token after a 401); waiting and trying again is for the caller, who can survive the worker's death.
 */
export class ReadOnlyClient {
  private readonly options: ClientOptions;

  constructor(options: ClientOptions) {
    this.options = options;
  }

  /** Reads one thing. @throws {PolicyViolation}, whatever the token source throws, and AbortError after `signal`. */
  async get(request: ReadRequest, limitClass: LimitClass, signal: AbortSignal): Promise<Answer> {
    const permitted = permit(this.options.cloud, request);
    const build = (headers: Record<string, string>, until: AbortSignal): Request =>
      buildGet(permitted, headers, until);
    return await this.options.limits.run(limitClass, async () => {
      const response = await this.send(request.resource, permitted.template, build, signal);
      return toAnswer(permitted.url, response, this.options.now());
    });
  }

  /**
   * Reads up to 20 Graph requests in one `$batch`; answers stand in the order of the requests. When the batch as a
   * whole fails, each of its requests has that failure.
   */
  async batch(
    requests: readonly ReadRequest[],
    limitClass: LimitClass,
    signal: AbortSignal,
  ): Promise<Answer[]> {
    const permitted = requests.map((request) => permit(this.options.cloud, request));
    const build = (headers: Record<string, string>, until: AbortSignal): Request =>
      buildBatch(this.options.cloud, permitted, headers, until);
    return await this.options.limits.run(limitClass, async () => {
      const sent = await this.send('graph', '/$batch', build, signal);
      const outer = toAnswer('', sent, this.options.now());
      return permitted.map((inner, index) => innerAnswer(inner, outer, index, this.options.now()));
    });
  }

  private async send(
    resource: Resource,
    template: string,
    build: (headers: Record<string, string>, until: AbortSignal) => Request,
    signal: AbortSignal,
  ): Promise<Sent> {
    const origin = originOf(this.options.cloud, resource) ?? '';
    const first = await this.attempt(
      resource,
      template,
      build,
      (await this.options.token({ origin })).value,
      signal,
    );
    if (first.status !== 401) return first;
    const claims = claimsChallenge(first.headers?.get('WWW-Authenticate') ?? null);
    const expired = classifyFailure(401, first.json).cause === 'signIn';
    if (claims === null && !expired) return first;
    const renewed = await this.options.token(claims === null ? { origin, renew: true } : { origin, claims });
    return await this.attempt(resource, template, build, renewed.value, signal);
  }

  private async attempt(
    resource: Resource,
    template: string,
    build: (headers: Record<string, string>, until: AbortSignal) => Request,
    token: string,
    signal: AbortSignal,
  ): Promise<Sent> {
    const request = build(
      { Authorization: `Bearer ${token}`, Accept: 'application/json', ...identify(resource) },
      AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    );
    const began = performance.now();
    const note = (status: number | null): void =>
      this.options.ledger({
        method: request.method === 'POST' ? 'POST' : 'GET',
        template,
        status,
        durationMs: Math.round(performance.now() - began),
      });
    try {
      const response = await this.options.fetch(request);
      const body: Body = await readBody(response);
      note(response.status);
      return {
        status: response.status,
        headers: response.headers,
        ...('json' in body ? { json: body.json } : { malformed: body.malformed }),
      };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
      note(null);
      return { status: null, headers: null };
    }
  }
}

/** An answer as it came: `json` is absent when the body could not be read as JSON. */
interface Sent {
  readonly status: number | null;
  readonly headers: Headers | null;
  readonly json?: unknown;
  readonly malformed?: string;
}

/** Ids that Microsoft's support asks for; random, so they say nothing about anybody. */
function identify(resource: Resource): Record<string, string> {
  const id = crypto.randomUUID();
  return resource === 'partnerCenter'
    ? { 'MS-RequestId': id, 'MS-CorrelationId': id, 'X-Locale': 'en-US' }
    : { 'client-request-id': id };
}

function toAnswer(url: string, sent: Sent, now: number): Answer {
  const { status, headers } = sent;
  if (status === null || headers === null) {
    const failure: Failure = { cause: 'network', code: 'noAnswer', transient: true };
    return { ok: false, url, status: null, failure, retryAfterMs: null, date: null };
  }
  const date = dateOf(headers);
  if (status >= 200 && status < 300) {
    if (sent.malformed === undefined) return { ok: true, url, status, body: sent.json, date };
    const failure: Failure = { cause: 'error', code: sent.malformed, transient: false };
    return { ok: false, url, status, failure, retryAfterMs: null, date };
  }
  const failure = classifyFailure(status, sent.json);
  return {
    ok: false,
    url,
    status,
    failure,
    retryAfterMs: retryAfterMs(headers.get('Retry-After'), date ?? now),
    date,
  };
}

function dateOf(headers: Headers): number | null {
  const date = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(date) ? null : date;
}

function innerAnswer(inner: PermittedRequest, outer: Answer, index: number, now: number): Answer {
  if (!outer.ok) return { ...outer, url: inner.url };
  const responses = (outer.body as { responses?: unknown } | null)?.responses;
  const found = Array.isArray(responses)
    ? (responses as { id?: unknown; status?: unknown; headers?: unknown; body?: unknown }[]).find(
        (response) => response?.id === String(index),
      )
    : undefined;
  if (found === undefined || typeof found.status !== 'number') {
    const failure: Failure = { cause: 'error', code: 'batchAnswerMissing', transient: true };
    return { ok: false, url: inner.url, status: outer.status, failure, retryAfterMs: null, date: outer.date };
  }
  // Only what is looked at: a header that could not be one would else cost the whole batch.
  const sent = (typeof found.headers === 'object' && found.headers !== null ? found.headers : {}) as Record<
    string,
    unknown
  >;
  const wait = Object.entries(sent).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
  const headers = new Headers(
    typeof wait === 'string' && /^[\x20-\x7e]*$/.test(wait) ? { 'Retry-After': wait } : {},
  );
  const answer = toAnswer(inner.url, { status: found.status, headers, json: found.body }, outer.date ?? now);
  return { ...answer, date: outer.date };
}
