import { Hono } from 'hono';
import {
  type Answer,
  type ApiRequest,
  type ApiWorld,
  answerGet,
  authenticate,
  type Serve,
  toAnswer,
  toResponse,
} from './api.ts';
import { badRequest, methodNotAllowed } from './errors.ts';
import { answerBatch } from './graph-batch.ts';
import { GRAPH_ENDPOINTS } from './graph-endpoints.ts';
import { parametersOf } from './matching.ts';
import { checkOptions, OptionRefused } from './odata.ts';
import { writeCursor } from './paging.ts';
import { answerFromRecording, type PageStyle } from './recorded-answer.ts';

const pages: PageStyle = {
  cursorOf: (url, _headers, endpoint) => parametersOf(url).get(endpoint.cursor) ?? null,
  write(body, list, rows, next, url, endpoint) {
    if (next === null) return { ...body, [list]: rows };
    const link = new URL(url);
    for (const name of [...link.searchParams.keys()]) {
      if (name.toLowerCase() === endpoint.cursor) link.searchParams.delete(name);
    }
    const cursor = endpoint.cursor === '$skip' ? String(next.offset) : writeCursor(next);
    link.searchParams.set(endpoint.cursor, cursor);
    return { ...body, '@odata.nextLink': readable(link), [list]: rows };
  },
};

/** Graph writes `$` plainly in its next links. */
function readable(link: URL): string {
  return link.href.replaceAll('%24', '$');
}

/** The simulated Microsoft Graph: GET from the recordings, and `$batch` of GETs. */
export function createGraph(world: ApiWorld): Hono {
  const audience = `https://${world.hosts.graph}`;
  const serve: Serve = ({ url, headers }, endpoint) => {
    try {
      if (endpoint !== null) checkOptions(endpoint, parametersOf(url));
    } catch (error) {
      if (error instanceof OptionRefused) return badRequest('graph', error.message);
      throw error;
    }
    return answerFromRecording(world.matcher, 'graph', pages, endpoint, url, headers);
  };
  const get = (request: ApiRequest): Promise<Answer> =>
    answerGet(world, 'graph', GRAPH_ENDPOINTS, request, serve);

  const app = new Hono();
  app.post('/:version/:batch{\\$batch}', async (context) => {
    const { headers } = context.req.raw;
    const claims = await authenticate(world, 'graph', audience, headers);
    if ('code' in claims) return toResponse(toAnswer(world, 'graph', claims, headers));
    const base = `${audience}/${context.req.param('version')}`;
    return toResponse(await answerBatch(world, await context.req.text(), base, claims, get));
  });
  app.get('*', async (context) => {
    const { headers, url } = context.req.raw;
    const claims = await authenticate(world, 'graph', audience, headers);
    if ('code' in claims) return toResponse(toAnswer(world, 'graph', claims, headers));
    return toResponse(await get({ url: new URL(url), headers, claims }));
  });
  app.all('*', (context) =>
    toResponse(
      toAnswer(world, 'graph', methodNotAllowed('graph', context.req.method), context.req.raw.headers),
    ),
  );
  return app;
}
