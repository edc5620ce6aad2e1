/** A short text that changes with what was stored for a place; it tells nothing of what that is. */
export async function fingerprintOf(stored: readonly unknown[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(stored));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
