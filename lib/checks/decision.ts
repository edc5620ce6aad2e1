import type { Gap } from '../evidence/gap.ts';

/** A source or fact that a rule was handed. */
export interface DecisionInput {
  readonly id: string;
  readonly kind: 'source' | 'fact';
  /** `needs`: nothing is judged without; `oneOf`: one of these must be there; `uses`: the rule says what happens without. */
  readonly use: 'needs' | 'uses' | 'oneOf';
  /** Ids of the sources it rests on; its own for a source. */
  readonly sources: readonly string[];
  /** Nothing at all was read of it. */
  readonly missing: boolean;
  /** Why it is not whole; null where it is. */
  readonly gap: Gap | null;
}

/** A share that was judged, as counted: whoever is accepted, new or not applicable is in neither number. */
export interface Share {
  readonly good: number;
  readonly all: number;
  /** Among `good`, those about whom nothing is known: the best was assumed of them. */
  readonly assumed: number;
  /** How many more there may be at most, of whom the best was assumed too; null = any number. */
  readonly unseen: number | null;
}

/**
 * How a verdict came about. `worst`: as bad as the worst subject; `share`: by the share of good ones; `unread`: a
 * needed reading is missing; `error`: the rule met something that it does not understand.
 */
export interface Decision {
  readonly by: 'worst' | 'share' | 'notApplicable' | 'unread' | 'error';
  readonly inputs: readonly DecisionInput[];
  readonly share: Share | null;
}
