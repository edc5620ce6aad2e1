import type { Resource } from './clouds.ts';

/** One thing to read: always a GET. The client adds origin, token and the fixed headers. */
export interface ReadRequest {
  readonly resource: Resource;
  /** Path and query, percent-encoded, beginning with `/`. */
  readonly path: string;
  /** `Prefer` header, for example `include-unknown-enum-members`. */
  readonly prefer?: string;
  /** Partner Center's `MS-ContinuationToken` of the page before. */
  readonly continuation?: string;
}
