import type { ConsentIntents } from '../consent-buttons.tsx';

/** What a person does with a risk, by the check that found it. */
export interface RiskIntents {
  /** It has been in view. */
  seen(check: string): void;
  snooze(check: string, until: 'tomorrow' | 'change'): void;
  unsnooze(check: string): void;
}

/** What a person can ask for on the scorecard; the page decides how it is done. */
export interface Intents extends ConsentIntents, RiskIntents {
  sweepNow(): void;
  cancelSweep(): void;
  signIn(): void;
  openSettings(): void;
  openWelcome(): void;
  leaveDemo(): void;
  /** Reads everything stored once more. */
  tryAgain(): void;
}
