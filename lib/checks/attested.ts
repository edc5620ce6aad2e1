import type { Attestation } from '../settings/told.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Age of an attestation in days, fractions and all, whether or not it has ended. */
export const ageInDays = ({ at }: Attestation, now: Date): number =>
  (now.getTime() - Date.parse(at)) / DAY_MS;

/**
 * Age of an attestation in days, fractions and all; infinite without one. Past its own `until` it is at least one
 * day older than `limit`, the first limit (days) of whoever asks.
 */
export function attestedDaysAgo(attestation: Attestation | null, now: Date, limit: number): number {
  if (attestation === null) return Number.POSITIVE_INFINITY;
  const age = ageInDays(attestation, now);
  const over = attestation.until !== undefined && now.getTime() > Date.parse(attestation.until);
  return over ? Math.max(age, limit + 1) : age;
}
