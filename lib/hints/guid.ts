/** A GUID as Microsoft writes tenant ids in URLs: the source of a regular expression, lower case. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const ONLY = new RegExp(`^${GUID}$`, 'i');
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** The id in lower case; null for anything that is no GUID, such as a domain name. */
export function asGuid(text: string | null): string | null {
  return text !== null && ONLY.test(text) ? text.toLowerCase() : null;
}

/** Tenants as portals name them in URLs: the ids and domain names among `texts`, lower-case, each once. */
export function tenantsIn(...texts: readonly (string | null | undefined)[]): string[] {
  const named = texts.filter((text) => text != null && (ONLY.test(text) || DOMAIN.test(text)));
  return [...new Set(named.map((text) => `${text}`.toLowerCase()))];
}
