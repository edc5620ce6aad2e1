import type { ScopeRequest } from '../../lib/views/unlock.ts';

/** What a person can ask for on the scorecard; the page decides how it is done. */
export interface Intents {
  sweepNow(): void;
  cancelSweep(): void;
  signIn(): void;
  openSettings(): void;
  /** Reads everything stored once more. */
  tryAgain(): void;
  requestConsent(request: ScopeRequest): void;
  /** Link with which an administrator grants the scopes for the whole organisation; null while something for it is missing. */
  adminConsentLink(request: ScopeRequest): string | null;
  /** A new risk has been in view. */
  seen(key: string): void;
}
