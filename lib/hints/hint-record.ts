import type { Verdict } from '../checks/verdict.ts';
import type { DismissChoice } from './dismissals.ts';

/** What one hint page says of the page in view. */
interface Hint {
  /** Id of the hint page file. */
  readonly page: string;
  /**
   * The hint belongs to a page with one of these headings, and shows nowhere else; empty where the address alone tells
   * which page it is.
   */
  readonly headings: readonly string[];
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
    /** Page of Microsoft's on which it is mended, where that is another one, and what to call it. */
    readonly link: { readonly url: string; readonly words: string } | null;
  };
}

/**
 * The one small record a content script gets for the page in view. The pill may show only `pill` (counts and general
 * words: a page can read even a closed shadow root through `window.find`, measured in Chromium 156); everything under
 * `card` is rendered after a trusted gesture.
 */
export interface HintRecord extends Hint {
  /** Of pages that share an address with this one; each is known by its headings. */
  readonly otherwise: readonly Hint[];
  /** The place that was answered for (`routeKey`): a record for another place must not show. */
  readonly place: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
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
