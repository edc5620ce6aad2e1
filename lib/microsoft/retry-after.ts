/** The longest wait the product grants a `Retry-After` header. */
export const LONGEST_WAIT_MS = 120_000;

/**
 * Milliseconds to wait by a `Retry-After` header (RFC 9110 §10.2.3: whole seconds, or an HTTP date), capped at
 * {@link LONGEST_WAIT_MS}. Null when the header is absent or means nothing. `now` is the server's time where known.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_WAIT_MS);
  // Date.parse takes far more than HTTP dates ("-5" for one); all HTTP dates that are sent today end in GMT.
  const date = text.endsWith(' GMT') ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(date)) return null;
  return Math.min(Math.max(date - now, 0), LONGEST_WAIT_MS);
}

/** Attempts after which a request counts as failed: the first, and one after each wait of {@link backOffMs}. */
export const MOST_ATTEMPTS = 5;

/**
 * Wait before attempt `attempt + 1` where the service names none: 2, 4, 8, 16 s and up to a quarter more, so that
 * several clients do not come back together. `attempt` counts from 1; `random` is in [0, 1).
 */
export function backOffMs(attempt: number, random: number): number {
  return Math.round(2 ** attempt * 1000 * (1 + random / 4));
}
