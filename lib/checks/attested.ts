import type { Attestation } from '../settings/told.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Age of an attestation in days, fractions and all, whether or not it has ended. */
export const ageInDays = ({ at }: Attestation, now: Date): number =>
  (now.getTime() - Date.parse(at)) / DAY_MS;

/**
 * The last moment at which an attestation holds: `limitDays` of 24 hours after it was made, or its own end if that is
 * sooner. Judging and the settings page both ask here.
 */
export const holdsUntil = ({ at, until }: Attestation, limitDays: number): Date =>
  new Date(
    Math.min(
      Date.parse(at) + limitDays * DAY_MS,
      until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
    ),
  );

/** Whether there is an attestation and it still holds. */
export const holds = (
  attestation: Attestation | null | undefined,
  limitDays: number,
  now: Date,
): attestation is Attestation =>
  attestation != null && now.getTime() <= holdsUntil(attestation, limitDays).getTime();

/** Attestations of a check with `at` not in the future, newest first: the first one counts. */
export const attestationsOf = (
  check: string,
  attestations: readonly Attestation[],
  now: Date,
): readonly Attestation[] =>
  attestations
    .filter((one) => one.check === check && Date.parse(one.at) <= now.getTime())
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

/** The value that an attestation was given, without spaces around it; empty where it has none. */
export const valueTold = (attestation: Attestation | null | undefined): string =>
  attestation?.value?.trim() ?? '';

/** Of attestations newest first, the one that counts for a customer (tenant id): of all customers, or of this one. */
export const attestationOfCustomer = (
  own: readonly Attestation[],
  customer: string,
): Attestation | undefined =>
  own.find((one) => one.value === undefined || valueTold(one).toLowerCase() === customer);
