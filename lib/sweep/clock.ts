/** The machine's clock and its waits, handed in so that tests and the judge need not wait. */
export interface Clock {
  /** Milliseconds since 1970 by the machine. */
  now(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Longest wait to sit through; a longer one is stored as a wake-up time. */
  readonly longestWaitMs: number;
}
