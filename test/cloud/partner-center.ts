import { Hono } from 'hono';
import { type ApiWorld, answerGet, authenticate, type Serve, toAnswer, toResponse } from './api.ts';
import { badRequest, methodNotAllowed } from './errors.ts';
import { parametersOf } from './matching.ts';
import { writeCursor } from './paging.ts';
import { PARTNER_CENTER_ENDPOINTS } from './partner-center-endpoints.ts';
import { answerFromRecording, type PageStyle } from './recorded-answer.ts';

const TOKEN_HEADER = 'MS-ContinuationToken';

const pages: PageStyle = {
  cursorOf: (_url, headers) => headers.get(TOKEN_HEADER),
  write(body, list, rows, next, url) {
    const uri = new URL(url);
    uri.searchParams.set('seekOperation', 'Next');
    const link = {
      uri: uri.pathname.replace(/^\/v1/, '') + uri.search,
      method: 'GET',
      headers: next === null ? [] : [{ key: TOKEN_HEADER, value: writeCursor(next) }],
    };
    const links = (body.links as object | undefined) ?? {};
    return {
      ...body,
      totalCount: rows.length,
      [list]: rows,
      links: next === null ? links : { ...links, next: link },
    };
  },
};

/** The simulated Partner Center API: GET from the recordings; refuses tokens without MFA. */
export function createPartnerCenter(world: ApiWorld): Hono {
  const audience = `https://${world.hosts.partnerCenter}`;
  const serve: Serve = ({ url, headers }, endpoint) => {
    const unknown = [...parametersOf(url).keys()].find(
      (name) => endpoint !== null && !endpoint.options.has(name),
    );
    if (unknown !== undefined)
      return badRequest('partnerCenter', `The query parameter '${unknown}' is not supported.`);
    return answerFromRecording(world.matcher, 'partnerCenter', pages, endpoint, url, headers);
  };
  const app = new Hono();
  app.get('*', async (context) => {
    const { headers, url } = context.req.raw;
    const claims = await authenticate(world, 'partnerCenter', audience, headers);
    if ('code' in claims) return toResponse(toAnswer(world, 'partnerCenter', claims, headers));
    const request = { url: new URL(url), headers, claims };
    return toResponse(await answerGet(world, 'partnerCenter', PARTNER_CENTER_ENDPOINTS, request, serve));
  });
  app.all('*', (context) => {
    const error = methodNotAllowed('partnerCenter', context.req.method);
    return toResponse(toAnswer(world, 'partnerCenter', error, context.req.raw.headers));
  });
  return app;
}
