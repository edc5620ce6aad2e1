import type { Verdict } from '../checks/verdict.ts';
import type { DismissChoice } from './dismissals.ts';

/**
 * The one small record a content script gets for the page in view. The pill may show only `pill` (counts and general
 * words: a page can read even a closed shadow root through `window.find`, measured in Chromium 156); everything under
 * `card` is rendered after a trusted gesture.
 */
export interface HintRecord {
  /** Id of the hint page file. */
  readonly page: string;
  /** The place that was answered for (`routeKey`): a record for another place must not show. */
  readonly place: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly verdict: Verdict;
  readonly pill: string;
  readonly card: {
    /** Names the tenant that the evidence is about, always. */
    readonly tenant: string;
    readonly heading: string;
    readonly lines: readonly string[];
    /** When the evidence was read, in words. */
    readonly age: string;
    readonly next: string | null;
  };
  readonly words: {
    readonly label: string;
    readonly open: string;
    readonly close: string;
    readonly scorecard: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly later: string;
    readonly choices: readonly { readonly choice: DismissChoice; readonly words: string }[];
  };
}

/** One of the choices that the record offers. */
export type OfferedChoice = HintRecord['words']['choices'][number]['choice'];
