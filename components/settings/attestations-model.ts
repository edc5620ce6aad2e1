import type { KeyRole } from '../../lib/checklist/action.ts';
import type { Renewal } from '../../lib/checks/renewal.ts';
import type { AttestationProblems, AttestationValues } from '../../lib/settings/attestation-form.ts';
import type { Attestation } from '../../lib/settings/told.ts';

/** What somebody said, and a moment of the day on which it was (ISO 8601), to show. */
export interface Said {
  readonly attestation: Attestation;
  readonly on: string;
}

/** A line of the list: what can be confirmed, how it stands, and what the form needs to know. */
export interface AttestationLine extends Renewal {
  /** Days by the calendar until it ends; null where nothing ends. */
  readonly daysLeft: number | null;
  /** What counts, and what counted before it, newest first. */
  readonly said: readonly Said[];
  /** Roles that the checklist names for the action. */
  readonly keyRoles: readonly KeyRole[];
}

/** Everything that the settings page says of attestations. */
export interface AttestationsModel {
  /** What wants attention first. */
  readonly lines: readonly AttestationLine[];
  /** Who confirms, unless another name is entered: who is signed in, else who did last; empty when nobody did. */
  readonly person: string;
  /** Names to choose from. */
  readonly people: readonly string[];
  /** Today by the calendar of this machine, `YYYY-MM-DD`. */
  readonly today: string;
  /** Checks that stored attestations name and this version does not have, once for each attestation. */
  readonly strangers: readonly string[];
}

/** What came of the form. */
export type Confirmed =
  | { readonly kind: 'saved' | 'failed' }
  | { readonly kind: 'invalid'; readonly problems: AttestationProblems };

export interface AttestationsIntents {
  /** Stores what the form tells of a line, beside whatever is stored by then. */
  confirm(line: Renewal, values: AttestationValues): Promise<Confirmed>;
  remove(attestation: Attestation): Promise<'saved' | 'failed'>;
  /** Stores again what was removed. */
  putBack(attestation: Attestation): Promise<'saved' | 'failed'>;
}
