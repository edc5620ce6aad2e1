import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DismissChoice } from '../hints/dismissals.ts';
import type { Stands } from '../hints/hint-health.ts';
import type { HintRecord } from '../hints/hint-record.ts';
import type { ScopeRequest } from '../views/unlock.ts';

/**
 * Everything that crosses between the worker and a page. Extension pages send intents; content scripts may send
 * `hintsHere`, `hintStands`, `dismissHint` and `openScorecard` and nothing else (the worker checks the sender).
 */
export interface Messages {
  sweepNow(): void;
  cancelSweep(): void;
  /** Opens Microsoft's sign-in window. */
  signIn(): void;
  signOut(): void;
  /** A page has stored the demo's records. */
  showDemo(): void;
  leaveDemo(): void;
  /** Opens Microsoft's consent page for one API's scopes. */
  requestConsent(request: ScopeRequest): void;
  /** Forgets everything that was ever stored; true when all of it is gone. */
  forgetEverything(): boolean;
  /** Ids of checks whose entries of the summary of that sweep the person has had in view. */
  markSeen(seen: { sweep: string; checks: readonly string[] }): void;
  /** Puts off an entry of the summary of that sweep. */
  snooze(entry: { sweep: string; check: string; until: 'tomorrow' | 'change' }): void;
  unsnooze(check: string): void;
  /** Hint for the page that sends this; `tenantInPage` is the tenant id that the portal's own account menu shows. `later`: too often. */
  hintsHere(page: { tenantInPage: string | null }): HintRecord | 'later' | null;
  /** How the hint of the page that sends this came to stand. */
  hintStands(stands: Stands): void;
  /** To a content script: moves the keyboard focus to its hint; false where none shows. */
  focusHint(): boolean;
  /** To a content script: takes its hint away and ends. */
  removeHint(): void;
  /** The worker takes one of its own choices, and the place from the sender. */
  dismissHint(choice: DismissChoice): void;
  openScorecard(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
