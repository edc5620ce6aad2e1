/** One request as the diagnostics show it: no query values, no bodies, no tokens. */
export interface LedgerEntry {
  readonly method: 'GET' | 'POST';
  /** Path template, for example `/v1.0/users/{}/authentication/methods`. */
  readonly template: string;
  /** HTTP status, or null when no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
}

export type Ledger = (entry: LedgerEntry) => void;
