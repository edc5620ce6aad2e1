import { type Answer, type ApiRequest, type ApiWorld, toAnswer } from './api.ts';
import { badRequest, methodNotAllowed } from './errors.ts';
import type { AccessClaims } from './tokens.ts';

/** https://learn.microsoft.com/graph/json-batching */
const MAX_REQUESTS = 20;

interface InnerRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a `$batch` from its inner requests; `base` is origin and version that their addresses are relative to. */
export async function answerBatch(
  world: ApiWorld,
  text: string,
  base: string,
  claims: AccessClaims,
  get: (request: ApiRequest) => Promise<Answer>,
): Promise<Answer> {
  const requests = readRequests(text);
  if (typeof requests === 'string')
    return toAnswer(world, 'graph', badRequest('graph', requests), new Headers());
  const responses = await Promise.all(
    requests.map(async (inner) => {
      const headers = new Headers(inner.headers ?? {});
      const url = new URL(`${base}/${inner.url.replace(/^\//, '')}`);
      const answer = await answerInner(world, inner, url, headers, claims, get);
      world.noteInner(url.href, answer.status);
      return {
        id: inner.id,
        status: answer.status,
        headers: { 'Content-Type': 'application/json', ...answer.headers },
        body: answer.body,
      };
    }),
  );
  return { status: 200, headers: {}, body: { responses } };
}

async function answerInner(
  world: ApiWorld,
  inner: InnerRequest,
  url: URL,
  headers: Headers,
  claims: AccessClaims,
  get: (request: ApiRequest) => Promise<Answer>,
): Promise<Answer> {
  if (inner.method !== 'GET')
    return toAnswer(world, 'graph', methodNotAllowed('graph', inner.method), headers);
  if (url.pathname.toLowerCase().includes('/$batch')) {
    return toAnswer(world, 'graph', badRequest('graph', 'A batch must not hold a batch.'), headers);
  }
  return await get({ url, headers, claims });
}

/** The inner requests, or what is wrong with the batch. */
function readRequests(text: string): readonly InnerRequest[] | string {
  let requests: unknown;
  try {
    requests = (JSON.parse(text) as { requests?: unknown }).requests;
  } catch {
    return 'Invalid batch payload format.';
  }
  if (!Array.isArray(requests) || requests.length === 0) return 'Invalid batch payload format.';
  if (requests.length > MAX_REQUESTS)
    return `Number of batch request steps exceeds the maximum of ${MAX_REQUESTS}.`;
  const ids = new Set<string>();
  for (const { id, method, url } of requests as Partial<InnerRequest>[]) {
    if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string')
      return 'Invalid batch payload format.';
    if (ids.has(id)) return `Request id '${id}' is not unique.`;
    ids.add(id);
  }
  return requests as InnerRequest[];
}
