/** The application registration that Entra knows: its single-page redirect URIs and the origins that follow from them. */
export interface Registration {
  readonly redirectUris: readonly string[];
  /** The one client id that exists; null = any. */
  readonly clientId: string | null;
}

export function knowsClient({ clientId }: Registration, asked: string): boolean {
  return clientId === null || clientId.toLowerCase() === asked.toLowerCase();
}

/**
 * Whether a token call may come from this `Origin`: the extension behind one of the redirect URIs. Chromium names the
 * extension in both; Firefox' origin is a random id per profile, so any `moz-extension:` origin passes beside one of
 * its redirect URIs.
 */
export function isRegisteredOrigin({ redirectUris }: Registration, origin: string): boolean {
  return redirectUris.some((uri) => {
    const { hostname } = new URL(uri);
    const chromium = /^([a-p]{32})\.chromiumapp\.org$/.exec(hostname)?.[1];
    if (chromium !== undefined) return origin === `chrome-extension://${chromium}`;
    return hostname.endsWith('.extensions.allizom.org') && /^moz-extension:\/\/[0-9a-f-]{36}$/.test(origin);
  });
}
