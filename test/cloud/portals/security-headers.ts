/** Where the React views of the Azure framework's portals come from: another origin. */
export const VIEW_HOST = 'sandbox-1.reactblade.portal.azure.net';

/** Path, on every portal, to which violations are reported and from which a page reads the reports about itself. */
export const REPORTS_PATH = '/replica-reports';

interface HeadersFor {
  readonly nonce: string;
  /** Marks the page's own reports. */
  readonly page: string;
  readonly traits: ReadonlySet<string>;
}

/** As strict as a portal could be: what breaks here, breaks for a good reason. */
function policy({ nonce, page, traits }: HeadersFor): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' https://${VIEW_HOST}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${traits.has('no-policies') ? "'none'" : 'page-policy'}`,
    `report-uri ${REPORTS_PATH}?page=${page}`,
  ].join('; ');
}

const VIEW_PARENTS = 'https://*.azure.com https://*.azure.us https://*.microsoft.com https://*.microsoft.us';

/** Headers of a portal page; `report-only`, `no-policies`, `isolated` and `bfcache` change them. */
export function pageHeaders(about: HeadersFor): Record<string, string> {
  const { traits } = about;
  const enforced = traits.has('report-only')
    ? "frame-ancestors 'self'"
    : `${policy(about)}; frame-ancestors 'self'`;
  return {
    'content-security-policy': enforced,
    ...(traits.has('report-only') ? { 'content-security-policy-report-only': policy(about) } : {}),
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=()',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': traits.has('bfcache') ? 'no-cache' : 'no-store',
    ...(traits.has('isolated')
      ? { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin' }
      : {}),
  };
}

/** Headers of a React view: only the portals may frame it. */
export function viewHeaders(about: HeadersFor): Record<string, string> {
  return {
    'content-security-policy': `${policy(about)}; frame-ancestors ${VIEW_PARENTS}`,
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
