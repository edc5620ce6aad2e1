import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ENGLISH, LANGUAGES } from './headings/headings.ts';
import { LOOKALIKES, PORTALS, type Portal } from './portal-hosts.ts';
import { pageHeaders, REPORTS_PATH, VIEW_HOST, viewHeaders } from './security-headers.ts';
import { traitScripts, traitsOf } from './traits.ts';

/** A customer that the replica of Partner Center lists. */
interface PortalCustomer {
  readonly id: string;
  readonly name: string;
}

interface PortalOptions {
  /** What the account menus show unless the page's query says `signedInTo=<tenant id>`; null = a name and no id. */
  readonly tenant: { readonly id: string; readonly name: string } | null;
  readonly customers: readonly PortalCustomer[];
}

const NOBODY: PortalOptions = { tenant: null, customers: [] };

const source = (file: string): string => readFileSync(new URL(`./page/${file}`, import.meta.url), 'utf8');
const STYLE = source('portal.css');

const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function html(title: string, nonce: string, head: readonly string[], body: readonly string[]): string {
  const scripts = (sources: readonly string[]): string =>
    sources.map((one) => `<script nonce="${nonce}">${one}</script>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
${scripts(head)}
</head>
<body>
${scripts(body)}
</body>
</html>
`;
}

function answer(status: number, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

const refusal = (status: number, title: string): Response =>
  answer(status, `<!doctype html><title>${title}</title>`);

function pageOf(portal: Portal, options: PortalOptions, query: URLSearchParams): Response {
  const traits = traitsOf(query);
  const [language = ENGLISH] = Object.keys(LANGUAGES)
    .filter((name) => traits.has(name))
    .map((name) => LANGUAGES[name]);
  const { lang, dir, heading } = language;
  const [nonce, page] = [randomBytes(16).toString('base64'), randomUUID()];
  const pages = portal.pages.map((one) => ({ ...one, heading: heading(one.heading) }));
  const notFound = heading('Page not found');
  const data = { ...options, page, pages, notFound, lang, dir, traits: [...traits], viewHost: VIEW_HOST };
  const { first, last } = traitScripts(traits);
  const before = [source('observe.js'), `window.__portal = ${asData({ ...data, reports: REPORTS_PATH })};`];
  const shell = [source('page.js'), source('content.js'), source(`${portal.shell}.js`)];
  const body = html(portal.title, nonce, [...before, ...first], [...shell, ...last]);
  return answer(200, body, pageHeaders({ nonce, page, traits }));
}

function viewOf(): Response {
  const [nonce, page] = [randomBytes(16).toString('base64'), randomUUID()];
  return answer(
    200,
    html('View', nonce, [], [source('view.js')]),
    viewHeaders({ nonce, page, traits: new Set() }),
  );
}

/**
 * Replicas of the portals in which hints show: own pages with the traits that matter to a content script (routing,
 * shadow roots, late and repeated rendering, security headers). A page reads its switches from `?trait=a,b`; what it
 * saw of us stands in `window.__observed`. `README.md` lists both.
 */
export function createPortals(options: PortalOptions = NOBODY): (request: Request) => Promise<Response> {
  const reports = new Map<string, unknown[]>();

  const reported = async (request: Request, page: string): Promise<Response> => {
    const own = reports.get(page) ?? [];
    if (request.method === 'GET') return Response.json(own);
    reports.set(page, [...own, await request.json()]);
    return new Response(null, { status: 204 });
  };

  return async (request) => {
    const { hostname, pathname, searchParams } = new URL(request.url);
    if (hostname === VIEW_HOST) return viewOf();
    const portal = PORTALS[hostname] ?? LOOKALIKES[hostname];
    if (portal === undefined) return refusal(404, 'Not found');
    if (pathname === REPORTS_PATH) return await reported(request, searchParams.get('page') ?? '');
    if (!portal.serves(pathname)) return refusal(404, 'Not found');
    if (request.method !== 'GET') return refusal(405, 'Not allowed');
    return pageOf(portal, options, searchParams);
  };
}
