import type { NotificationPreferences } from '../../lib/settings/notification-preferences.ts';
import type { FormField, FormProblems, FormValues } from '../../lib/settings/settings-form.ts';
import type { ToldChanges } from '../../lib/settings/told-changes.ts';
import type { AttestationsIntents, AttestationsModel } from './attestations-model.ts';
import type { ExceptionsIntents, ExceptionsModel } from './exceptions-model.ts';
import type { HintsIntents, HintsModel } from './hints-model.ts';
import type { ManagedModel } from './managed-model.ts';
import type { NotificationIntents } from './notification-section.tsx';

/** Names of the settings that have a field here. */
export type FieldName = FormField;
export type FieldValues = FormValues;

/** What is wrong with a field, as a message id. */
export type FieldProblems = FormProblems;

/** What came of saving. `refused`: the browser did not allow the cloud's hosts. */
export type Saved =
  | { readonly kind: 'saved' | 'unchanged' | 'refused' | 'failed' }
  | { readonly kind: 'invalid'; readonly problems: FieldProblems };

/** A file that was read: what would be different with it, or why it cannot be taken. */
export type ImportRead =
  | {
      readonly kind: 'ready';
      readonly settings: number;
      readonly attestations: number;
      readonly exceptions: number;
      readonly changes: ToldChanges;
    }
  | { readonly kind: 'refused'; readonly problems: readonly NamedProblem[] };

export interface NamedProblem {
  readonly name: string;
  readonly message: string;
}

/** Something of the tenant that can be chosen: its id, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** What tells it from another of the same name. */
  readonly detail?: string;
}

/** Everything the page shows. */
export interface SettingsModel {
  readonly values: FieldValues;
  /** What the fields show where nothing is told. */
  readonly defaults: FieldValues;
  /** Fields fixed by policy. */
  readonly managed: readonly FieldName[];
  /** Stored values that are not used because they are not valid. */
  readonly problems: readonly NamedProblem[];
  readonly redirectUri: string;
  readonly registrationUrl: string;
  /** Languages that the product speaks, each by its own name. */
  readonly languages: readonly Choice[];
  /** Directory roles to choose from, by template id. */
  readonly roles: readonly (Choice & { readonly privileged: boolean })[];
  /** Sources that can be switched on. */
  readonly optionalSources: readonly string[];
  /** Names of emergency access accounts, by id in lower case. */
  readonly names: ReadonlyMap<string, string>;
  readonly account: { readonly username: string } | null;
  readonly signingIn: boolean;
  /** Code of the last thing that went wrong. */
  readonly problem: string | null;
  readonly attestations: number;
  readonly exceptions: number;
  readonly hints: HintsModel;
  readonly attesting: AttestationsModel;
  readonly notifying: NotificationPreferences;
  readonly excepting: ExceptionsModel;
  readonly managedTest: ManagedModel;
}

export interface SettingsIntents {
  readonly hints: HintsIntents;
  readonly attesting: AttestationsIntents;
  readonly notifying: NotificationIntents;
  readonly excepting: ExceptionsIntents;
  /** Stores the fields that were changed, and no other. */
  save(edits: Partial<FieldValues>): Promise<Saved>;
  /** People of the tenant whose name or account has these letters; empty where no sweep has read them. */
  findPeople(query: string): Promise<readonly Choice[]>;
  signIn(): void;
  signOut(): void;
  exportFile(): void;
  readImport(file: File): Promise<ImportRead>;
  /** Replaces everything by the file that was read last. */
  replace(): Promise<Saved>;
  /** Puts back what stood before the last import. */
  undo(): Promise<Saved>;
  /** Forgets everything. Answers only where it failed: the page starts anew otherwise. */
  forget(): Promise<'failed'>;
}
