import type { Gap } from './gap.ts';

/**
 * A row whose answer had a kept field missing or of a wrong type. What could still be read stands in `partial`,
 * so that a rule can say *which* subject it knows nothing about; it must never be counted as good.
 */
export interface SpoiledRow<Row> {
  readonly entity: string | null;
  readonly partial: Partial<Row>;
  /** Names of the fields that were missing or wrong, never their values. */
  readonly fields: readonly string[];
}

/** What was read of one source: all rows known, and whether that is all there is. */
export interface Evidence<Row> {
  readonly rows: readonly Row[];
  readonly spoiled: readonly SpoiledRow<Row>[];
  /** True only if every page of every entity was read. */
  readonly complete: boolean;
  /** Set whenever `complete` is false; and where it is complete because without the licence there can be nothing. */
  readonly gap?: Gap;
  /** Of a source that asks once per entity: those whose every page was read. */
  readonly entities?: ReadonlySet<string>;
  /** Server time of the reading, ISO 8601; null when nothing was ever read. */
  readonly readAt: string | null;
}
