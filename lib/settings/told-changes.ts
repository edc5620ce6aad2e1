import { isSameAttestation } from './attestation-edits.ts';
import { isSameException } from './exception-edits.ts';
import { SETTING_NAMES } from './settings.ts';
import type { Told } from './told.ts';

/** What is different between two contents: settings by name with both values (raw, undefined = not told), and counts. */
export interface ToldChanges {
  readonly settings: readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[];
  readonly attestations: Counts;
  readonly exceptions: Counts;
}

interface Counts {
  readonly added: number;
  readonly removed: number;
}

function counts<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  isSame: (a: Entry, b: Entry) => boolean,
): Counts {
  const missing = (from: readonly Entry[], within: readonly Entry[]): number =>
    from.filter((one) => !within.some((other) => isSame(one, other))).length;
  return { added: missing(after, before), removed: missing(before, after) };
}

/** What would be different if `after` took the place of `before`. */
export function changesBetween(before: Told, after: Told): ToldChanges {
  return {
    settings: SETTING_NAMES.map((name) => ({
      name,
      before: before.settings[name],
      after: after.settings[name],
    })).filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after)),
    attestations: counts(before.attestations, after.attestations, isSameAttestation),
    exceptions: counts(before.exceptions, after.exceptions, isSameException),
  };
}
