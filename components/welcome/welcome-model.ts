import type { Cloud } from '../../lib/microsoft/clouds.ts';
import type { ScopeRequest } from '../../lib/views/unlock.ts';
import type { PopupInput } from '../scorecard/popup-state.ts';
import type { FieldName, FieldProblems } from '../settings/settings-model.ts';

/** What stands in the fields of the first step. */
export type ConnectionValues = Readonly<Record<ConnectionField, string>>;
export type ConnectionField = Extract<FieldName, 'clientId' | 'tenantId' | 'cloud'>;

/** How the app is registered in one cloud. */
export interface RegistrationGuide {
  /** Page of the portal. */
  readonly url: string;
  /** Script for Microsoft Graph PowerShell. */
  readonly script: string;
}

/** Everything the page shows. */
export interface WelcomeModel extends Pick<PopupInput, 'clientId' | 'account' | 'activity' | 'summary'> {
  readonly values: ConnectionValues;
  /** Names of settings that policy fixed. */
  readonly managed: readonly string[];
  readonly redirectUri: string;
  readonly guides: Readonly<Record<Cloud, RegistrationGuide>>;
  readonly demo: boolean;
}

/** What came of saving. `refused`: the browser did not allow the cloud's hosts. */
export type ConnectionSaved =
  | { readonly kind: 'saved' | 'refused' | 'failed' }
  | { readonly kind: 'invalid'; readonly problems: FieldProblems };

export interface WelcomeIntents {
  save(values: ConnectionValues): Promise<ConnectionSaved>;
  signIn(): void;
  sweepNow(): void;
  cancelSweep(): void;
  openSettings(): void;
  tryAgain(): void;
  requestConsent(request: ScopeRequest): void;
  adminConsentLink(request: ScopeRequest): string | null;
  /** Shows the made-up tenant; false when the browser could not store it. */
  showDemo(): Promise<boolean>;
  leaveDemo(): void;
}
