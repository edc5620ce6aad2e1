import type { ActionId } from '../checklist/action.ts';
import type { AttestedValue } from '../settings/attested-value.ts';

/**
 * What a person can confirm for a check: data only, so that the settings page lists it without loading a rule. The
 * check takes id, action and title from here.
 */
export interface Statement {
  /** Id of the check, and name of the file in `statements/`. */
  readonly id: string;
  readonly action: ActionId;
  /** The check's title: what is confirmed. */
  readonly title: string;
  /** Days for which a person's word counts in full. */
  readonly holdsDays: number;
  /** What must be told with it, or (`optional`) may be: then each value is confirmed for itself. Null: nothing. */
  readonly value: { readonly kind: AttestedValue; readonly optional: boolean } | null;
  /** When a person's word is wanted at all, where Microsoft's APIs may answer by themselves; else null. */
  readonly onlyWhere: string | null;
}
