import type { ToldVerdict } from '../../../lib/report/pack/told-verdict.ts';
import type { LanguageChoice } from '../../../lib/text/language-choices.ts';

/** What a report can be saved as, in the order in which it is offered. */
export const REPORT_FORMATS = ['html', 'csv', 'calendar', 'json', 'pack'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Formats that speak: the others are the same in every language. */
export const SPEAKING: ReadonlySet<ReportFormat> = new Set(['html', 'csv', 'calendar', 'pack']);

/** How the making of a file goes on. */
export interface Making {
  readonly signal: AbortSignal;
  progress(done: number, total: number): void;
}

/**
 * How it ended. `nothing`: there is no finished sweep; `unsealed`, `readAnew`: no pack can be made before the next one; `demo`:
 * none is made of the demo.
 */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'stopped' | 'nothing' | 'unsealed' | 'readAnew' | 'demo' | 'failed' };

/** What the view of reports can ask for. */
export interface ReportIntents {
  /** Languages that reports are written in. */
  languages(): Promise<readonly LanguageChoice[]>;
  save(format: ReportFormat, locale: string, making: Making): Promise<SaveOutcome>;
  /** Verifies a file, and looks for a hash in its chain; null where the file could not be read at all. */
  verify(file: File, noted: string, making: Pick<Making, 'progress'>): Promise<ToldVerdict | null>;
}
