/**
 * The claims that a 401 answer demands (continuous access evaluation), decoded to JSON text, or null. The header
 * carries them as base64 or base64url
 * (https://learn.microsoft.com/entra/identity-platform/claims-challenge).
 */
export function claimsChallenge(wwwAuthenticate: string | null): string | null {
  if (wwwAuthenticate === null || !/error="insufficient_claims"/.test(wwwAuthenticate)) return null;
  const encoded = /claims="([^"]+)"/.exec(wwwAuthenticate)?.[1];
  if (encoded === undefined) return null;
  try {
    const text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
