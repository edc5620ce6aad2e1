import { type Attestation, AttestationSchema } from './told.ts';

const FIELDS = Object.keys(AttestationSchema.entries) as (keyof Attestation)[];

/** Whether two attestations say the same, whatever order their fields are in. */
export const isSameAttestation = (a: Attestation, b: Attestation): boolean =>
  FIELDS.every((field) => a[field] === b[field]);

/**
 * With one more. It stands first, so that it counts of two of the same time; earlier ones stay, as the record of who
 * said what before.
 */
export const withAttestation = (
  attestations: readonly Attestation[],
  added: Attestation,
): readonly Attestation[] =>
  attestations.some((one) => isSameAttestation(one, added)) ? attestations : [added, ...attestations];

/** Without one that says the same; unchanged where it has gone already. */
export const withoutAttestation = (
  attestations: readonly Attestation[],
  removed: Attestation,
): readonly Attestation[] => attestations.filter((one) => !isSameAttestation(one, removed));
