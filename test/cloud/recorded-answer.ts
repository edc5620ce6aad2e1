import type { Resource } from '../../lib/microsoft/clouds.ts';
import type { Answer } from './api.ts';
import type { Endpoint } from './endpoint.ts';
import { type ApiError, badRequest, notFound } from './errors.ts';
import { type Match, type Matcher, parametersOf } from './matching.ts';
import { applyFilter, applyOrder, applySelect, OptionRefused } from './odata.ts';
import { type Cursor, cutPage, hasOwnNextLink, readCursor } from './paging.ts';

type Body = Record<string, unknown>;

/** How one service writes its pages. */
export interface PageStyle {
  /** Cursor that a request carries, null = it asks for the first page. */
  cursorOf(url: URL, headers: Headers, endpoint: Endpoint): string | null;
  /** The page's body: `body` of the recording with these rows, and a link to the next ones. */
  write(
    body: Body,
    list: 'value' | 'items',
    rows: readonly unknown[],
    next: Cursor | null,
    url: URL,
    endpoint: Endpoint,
  ): unknown;
}

/** Finds the recording for a GET and serves it: filter, order, page, select. */
export function answerFromRecording(
  matcher: Matcher,
  resource: Resource,
  style: PageStyle,
  endpoint: Endpoint | null,
  url: URL,
  headers: Headers,
): Answer | ApiError {
  const text = endpoint === null ? null : style.cursorOf(url, headers, endpoint);
  const cursor = text === null ? null : readPlace(text, endpoint);
  const match = cursor?.file === undefined ? matcher.match(url) : matcher.resume(url, cursor.file);
  if (match === null) return notFound(resource, url.pathname);
  const { status, body, headers: sent } = match.recording;
  if (status !== 200 || typeof body === 'string' || body === null || typeof body !== 'object') {
    return { status, headers: sent, body };
  }
  const place = match.paged ? null : cursor;
  if (text !== null && place === null && !match.paged && !hasOwnNextLink(body)) {
    return badRequest(resource, 'Skip token is null or not valid.');
  }
  try {
    return { status, headers: sent, body: shape(match, style, endpoint, url, place?.offset ?? 0) };
  } catch (error) {
    if (error instanceof OptionRefused) return badRequest(resource, error.message);
    throw error;
  }
}

/** `$skip` is a number of rows; every other cursor is one that we wrote. */
function readPlace(text: string, endpoint: Endpoint | null): { file?: string; offset: number } | null {
  if (endpoint?.cursor === '$skip') return /^\d+$/.test(text) ? { offset: Number(text) } : null;
  return readCursor(text);
}

function shape(match: Match, style: PageStyle, endpoint: Endpoint | null, url: URL, offset: number): unknown {
  const parameters = parametersOf(url);
  const select = parameters.get('$select');
  const expand = parameters.get('$expand');
  const body = match.recording.body as Body;
  const selected = (row: unknown): unknown => (select === undefined ? row : applySelect(row, select, expand));
  const list = Array.isArray(body.value) ? 'value' : Array.isArray(body.items) ? 'items' : null;
  const filter = match.filtered ? undefined : parameters.get('$filter');
  if (Array.isArray(body))
    return filter === undefined ? body.map(selected) : applyFilter(endpoint, body, filter).map(selected);
  if (list === null) return selected(body);

  let rows = body[list] as readonly unknown[];
  if (filter !== undefined) rows = applyFilter(endpoint, rows, filter);
  const orderby = parameters.get('$orderby');
  if (orderby !== undefined) rows = applyOrder(rows, orderby);
  const counted = parameters.get('$count') === 'true' ? { '@odata.count': rows.length } : {};
  const own = hasOwnNextLink(body) || match.paged || endpoint === null || endpoint.page === null;
  if (own) return { ...body, ...counted, [list]: rows.map(selected) };
  const asked = Number(parameters.get('$top') ?? parameters.get('size') ?? endpoint.page);
  const size = Math.min(asked, endpoint.maxPage ?? asked);
  const page = cutPage(rows, match, offset, size);
  return style.write({ ...body, ...counted }, list, page.rows.map(selected), page.next, url, endpoint);
}
