import { Hono } from 'hono';
import { type ApiWorld, answerGet, authenticate, type Serve, toAnswer, toResponse } from './api.ts';
import { ARM_ENDPOINTS } from './arm-endpoints.ts';
import { badRequest, methodNotAllowed } from './errors.ts';
import { parametersOf } from './matching.ts';
import { writeCursor } from './paging.ts';
import { answerFromRecording, type PageStyle } from './recorded-answer.ts';

const pages: PageStyle = {
  cursorOf: (url) => parametersOf(url).get('$skiptoken') ?? null,
  write(body, list, rows, next, url) {
    if (next === null) return { ...body, [list]: rows };
    const link = new URL(url);
    link.searchParams.delete('$skiptoken');
    link.searchParams.set('$skiptoken', writeCursor(next));
    return { ...body, [list]: rows, nextLink: link.href.replaceAll('%24', '$') };
  },
};

/** The simulated Azure Resource Manager: GET from the recordings. */
export function createArm(world: ApiWorld): Hono {
  const audience = `https://${world.hosts.arm}`;
  const serve: Serve = ({ url, headers }, endpoint) => {
    const parameters = parametersOf(url);
    if (!parameters.has('api-version')) {
      return {
        ...badRequest('arm', 'The api-version query parameter (?api-version=) is required for all requests.'),
        code: 'MissingApiVersionParameter',
      };
    }
    const unknown = [...parameters.keys()].find((name) => endpoint !== null && !endpoint.options.has(name));
    if (unknown !== undefined) return badRequest('arm', `The query parameter '${unknown}' is not supported.`);
    return answerFromRecording(world.matcher, 'arm', pages, endpoint, url, headers);
  };
  const app = new Hono();
  app.get('*', async (context) => {
    const { headers, url } = context.req.raw;
    const claims = await authenticate(world, 'arm', audience, headers);
    if ('code' in claims) return toResponse(toAnswer(world, 'arm', claims, headers));
    const request = { url: new URL(url), headers, claims };
    return toResponse(await answerGet(world, 'arm', ARM_ENDPOINTS, request, serve));
  });
  app.all('*', (context) => {
    const error = methodNotAllowed('arm', context.req.method);
    return toResponse(toAnswer(world, 'arm', error, context.req.raw.headers));
  });
  return app;
}
