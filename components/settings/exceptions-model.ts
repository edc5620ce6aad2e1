import type { ExceptionProblems, ExceptionValues } from '../../lib/settings/exception-form.ts';
import type { ExceptionGroup } from '../../lib/settings/exception-state.ts';
import type { Exception } from '../../lib/settings/told.ts';
import type { Choice } from './settings-model.ts';

/** A line of the list: what is accepted, how it stands, and what it is called. */
export interface ExceptionLine extends ExceptionGroup {
  /** Sentence of the check; its id where the last sweep did not judge it. */
  readonly title: string;
  /** Name of the subject; its id where none is known. */
  readonly name: string;
  /** Days by the calendar until it begins (`notBegun`) or its last day; 0 = today. */
  readonly days: number;
  /** It runs for longer than the form would let it: an import may say anything. */
  readonly isLong: boolean;
}

/** What the form begins with. */
export interface ExceptionDraft extends ExceptionValues {
  /** It takes up what was accepted before: check and subject stand. */
  readonly renews: boolean;
}

/** A check, and those of its subjects that fail, or whose failing is accepted already. */
export interface AcceptableCheck {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly (Choice & { readonly accepted: boolean })[];
}

/** Everything that the settings page says of exceptions. */
export interface ExceptionsModel {
  /** What wants attention first. */
  readonly lines: readonly ExceptionLine[];
  /** Who owns a new one, unless another name is entered; empty when nobody is signed in. */
  readonly person: string;
  readonly people: readonly string[];
  /** Today by the calendar of this machine, `YYYY-MM-DD`. */
  readonly today: string;
  /** What an address asked for: the form opens with it. Another object each time it is asked. */
  readonly asked: { readonly check: string; readonly subjects: readonly string[] } | null;
}

/** What came of the form. */
export type Accepted =
  | { readonly kind: 'failed' }
  | { readonly kind: 'saved'; readonly exceptions: readonly Exception[] }
  | { readonly kind: 'invalid'; readonly problems: ExceptionProblems };

export interface ExceptionsIntents {
  /** What the last sweep found failing; null before the first one. */
  acceptable(): Promise<readonly AcceptableCheck[] | null>;
  /** Stores what the form tells, beside whatever is stored by then. */
  accept(values: ExceptionValues): Promise<Accepted>;
  remove(exceptions: readonly Exception[]): Promise<'saved' | 'failed'>;
  /** Stores again what was removed. */
  putBack(exceptions: readonly Exception[]): Promise<'saved' | 'failed'>;
  /** The latest last day of one that begins on a day; null for what is no day. */
  latestEnd(from: string): string | null;
}
