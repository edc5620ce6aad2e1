import type { ReportFormat, SaveOutcome } from '../../components/dashboard/reports/report-intents.ts';
import type { ToldVerdict } from '../../lib/report/pack/told-verdict.ts';

/** What the page asks of the worker that makes reports, once. */
export type ReportOrder =
  | {
      readonly kind: 'make';
      /** Cloud and tenant. */
      readonly scope: readonly [string, string];
      readonly format: ReportFormat;
      readonly locale: string;
    }
  | { readonly kind: 'verify'; readonly file: File; readonly noted: string; readonly locale: string };

/** A file to be saved. */
export interface ReportFile {
  readonly name: string;
  readonly content: Blob;
}

/** Why there is no file. */
export type NoFile = Exclude<SaveOutcome['kind'], 'saved'>;

/** What comes back: how far it is, any number of times, and then one of the others. */
export type ReportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'made'; readonly made: ReportFile | NoFile }
  | { readonly kind: 'verified'; readonly told: ToldVerdict }
  | { readonly kind: 'failed' };
