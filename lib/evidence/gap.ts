/**
 * Why something could not be judged, in order of precedence: the first one that applies is the one shown.
 * `consent`: scope not granted, known without a call. `role`: 403 although granted. `mfa`: Partner Center 900421.
 */
export const CAUSES = [
  'consent',
  'role',
  'signIn',
  'mfa',
  'licence',
  'partnerType',
  'attestation',
  'throttled',
  'incomplete',
  'unsupportedCloud',
  'network',
  'error',
  'notYetRead',
  'notBuilt',
] as const;

export type Cause = (typeof CAUSES)[number];

/** Evidence that could not be read, and why. `source` is the id of the source or fact it stands for. */
export interface Gap {
  readonly source: string;
  readonly cause: Cause;
}

/** The cause of highest precedence; undefined for none. */
export function firstCause(causes: Iterable<Cause | undefined>): Cause | undefined {
  const found = new Set(causes);
  return CAUSES.find((cause) => found.has(cause));
}
