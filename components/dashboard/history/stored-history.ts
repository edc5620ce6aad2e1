import type { HistoryRecord } from '../../../lib/store/records.ts';
import type { RiskChange } from './risk-changes.ts';
import type { MicrosoftScores } from './score-lines.ts';

/** Everything that the history shows. */
export interface StoredHistory {
  /** One per finished sweep, by their own clock, oldest first. */
  readonly sweeps: readonly HistoryRecord[];
  /** Null where its highest value is not known: then it has no place among shares. */
  readonly microsoft: MicrosoftScores | null;
  /** Between the two sweeps that the address names. */
  readonly risks: readonly RiskChange[];
}
