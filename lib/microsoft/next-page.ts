import { templateOf } from './allow-list.ts';
import { type Cloud, originOf } from './clouds.ts';
import type { ReadRequest } from './read-request.ts';

/** A next link that leaves the source's own path: never followed, since it would carry the token there. */
export class ForeignNextLink extends Error {
  constructor() {
    super('The next link leaves the path of its source');
    this.name = 'ForeignNextLink';
  }
}

interface PartnerCenterNext {
  readonly uri?: unknown;
  readonly headers?: unknown;
}

/**
 * The request for the page after this one, or null when this was the last. Follows Graph's `@odata.nextLink`, ARM's
 * `nextLink` and Partner Center's `links.next` (only its `uri` and `MS-ContinuationToken`), and only on the same
 * origin and path template as the request before.
 * @throws {ForeignNextLink}
 */
export function nextPage(cloud: Cloud, request: ReadRequest, body: unknown): ReadRequest | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const fields = body as Record<string, unknown>;
  const link = request.resource === 'graph' ? fields['@odata.nextLink'] : fields.nextLink;
  if (request.resource !== 'partnerCenter') {
    if (link === undefined || link === null || link === '') return null;
    if (typeof link !== 'string') throw new ForeignNextLink();
    return { ...request, path: samePath(cloud, request, link) };
  }
  const links = fields.links ?? {};
  if (typeof links !== 'object') throw new ForeignNextLink();
  const { next } = links as { next?: PartnerCenterNext | null };
  if (next === undefined || next === null) return null;
  if (typeof next !== 'object' || typeof next.uri !== 'string') throw new ForeignNextLink();
  const origin = originOf(cloud, 'partnerCenter') ?? '';
  const uri = /^\/v1\//.test(next.uri) ? next.uri : `/v1${next.uri.startsWith('/') ? '' : '/'}${next.uri}`;
  const token = Array.isArray(next.headers)
    ? (next.headers as { key?: unknown; value?: unknown }[]).find(
        (header) => header?.key === 'MS-ContinuationToken',
      )?.value
    : undefined;
  return {
    resource: 'partnerCenter',
    path: samePath(cloud, request, origin + uri),
    ...(typeof token === 'string' ? { continuation: token } : {}),
  };
}

function samePath(cloud: Cloud, request: ReadRequest, link: string): string {
  const origin = originOf(cloud, request.resource) ?? '';
  const before = new URL(origin + request.path);
  if (!URL.canParse(link)) throw new ForeignNextLink();
  const after = new URL(link);
  const sameTemplate =
    templateOf(request.resource, after.pathname) === templateOf(request.resource, before.pathname);
  if (
    after.origin !== origin ||
    after.username !== '' ||
    !sameTemplate ||
    after.pathname !== before.pathname
  ) {
    throw new ForeignNextLink();
  }
  return after.pathname + after.search;
}
