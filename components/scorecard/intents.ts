import type { ConsentIntents } from '../consent-buttons.tsx';

/** What a person can ask for on the scorecard; the page decides how it is done. */
export interface Intents extends ConsentIntents {
  sweepNow(): void;
  cancelSweep(): void;
  signIn(): void;
  openSettings(): void;
  openWelcome(): void;
  leaveDemo(): void;
  /** Reads everything stored once more. */
  tryAgain(): void;
  /** A new risk has been in view. */
  seen(key: string): void;
}
