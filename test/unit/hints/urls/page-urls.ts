/** URLs that are a hint page's own, and URLs that look like it and are not. */
export interface PageUrls {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}
