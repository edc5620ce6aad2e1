import type { LanguageChoice } from '../../lib/text/language-choices.ts';
import type { AttestationsIntents, AttestationsModel } from './attestations-model.ts';
import type { HintsIntents, HintsModel } from './hints-model.ts';

/** Names of the settings that have a field here. */
export type FieldName = 'clientId' | 'tenantId' | 'cloud' | 'sweepEveryMinutes' | 'notifications';
export type FieldValues = Readonly<Record<FieldName, string>>;

/** What is wrong with a field, as a message id. */
export type FieldProblems = Readonly<Partial<Record<FieldName, string>>>;

/** What came of saving. `refused`: the browser did not allow the cloud's hosts. */
export type Saved =
  | { readonly kind: 'saved' | 'unchanged' | 'refused' | 'failed' }
  | { readonly kind: 'invalid'; readonly problems: FieldProblems };

/** A file that was read: what it holds, or why it cannot be taken. */
export type ImportRead =
  | {
      readonly kind: 'ready';
      readonly settings: number;
      readonly attestations: number;
      readonly exceptions: number;
    }
  | { readonly kind: 'refused'; readonly problems: readonly NamedProblem[] };

export interface NamedProblem {
  readonly name: string;
  readonly message: string;
}

/** Everything the page shows. */
export interface SettingsModel {
  readonly values: FieldValues;
  /** The languages to choose from. */
  readonly languages: readonly LanguageChoice[];
  /** Names fixed by policy. */
  readonly managed: readonly string[];
  /** Stored values that are not used because they are not valid. */
  readonly problems: readonly NamedProblem[];
  readonly redirectUri: string;
  readonly registrationUrl: string;
  readonly account: { readonly username: string } | null;
  readonly signingIn: boolean;
  /** Code of the last thing that went wrong. */
  readonly problem: string | null;
  readonly attestations: number;
  readonly exceptions: number;
  readonly hints: HintsModel;
  readonly attesting: AttestationsModel;
}

export interface SettingsIntents {
  readonly hints: HintsIntents;
  readonly attesting: AttestationsIntents;
  save(values: FieldValues): Promise<Saved>;
  signIn(): void;
  signOut(): void;
  exportFile(): void;
  readImport(file: File): Promise<ImportRead>;
  /** Replaces everything by the file that was read last. */
  replace(): Promise<Saved>;
  /** Puts back what stood before the last import. */
  undo(): Promise<Saved>;
}
