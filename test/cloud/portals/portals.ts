import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

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

interface PortalPage {
  readonly title: string;
  readonly script: string;
  readonly serves: (path: string) => boolean;
}

const source = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

const AZURE: PortalPage = {
  title: 'Azure',
  script: source('./azure-page.js'),
  serves: (path) => !path.includes('.'),
};

const PORTALS: Readonly<Record<string, PortalPage>> = {
  'partner.microsoft.com': {
    title: 'Partner Center',
    script: source('./partner-center-page.js'),
    serves: (path) => /^\/([a-z]{2,3}-[a-z0-9-]+\/)?dashboard(\/|$)/i.test(path),
  },
  'portal.azure.com': AZURE,
  'entra.microsoft.com': { ...AZURE, title: 'Microsoft Entra admin center' },
};

const OBSERVE = source('./observe.js');
const STYLE = source('./portal.css');

/** As strict as a portal could be: what breaks here, breaks for a good reason. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types page-policy',
  ].join('; ');
}

const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function html({ title, script }: PortalPage, options: PortalOptions, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
<script nonce="${nonce}">${OBSERVE}</script>
<script nonce="${nonce}">window.__portal = ${asData(options)};</script>
</head>
<body>
<script nonce="${nonce}">${script}</script>
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

/**
 * Replicas of the portals in which hints show: own pages with the traits that matter to a content script (routing,
 * shadow roots, late and repeated rendering, security headers). A page reads its switches from `?trait=a,b`; what it
 * saw of us stands in `window.__observed`.
 */
export function createPortals(options: PortalOptions = NOBODY): (request: Request) => Promise<Response> {
  return async (request) => {
    const { hostname, pathname } = new URL(request.url);
    const page = PORTALS[hostname];
    if (page === undefined || !page.serves(pathname))
      return answer(404, '<!doctype html><title>Not found</title>');
    if (request.method !== 'GET') return answer(405, '<!doctype html><title>Not allowed</title>');
    const nonce = randomBytes(16).toString('base64');
    return answer(200, html(page, options, nonce), {
      'content-security-policy': policy(nonce),
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  };
}
