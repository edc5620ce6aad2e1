import * as v from 'valibot';
import type { Verdict } from '../checks/verdict.ts';
import type { TemplateValues } from '../text/template.ts';
import type { HintInput } from './hint-input.ts';
import type { Part } from './part.ts';
import type { Portal } from './route.ts';

/** What a page says. `pill` holds counts and general words only; names stand in `heading` and `lines`. */
export interface HintCopy {
  readonly verdict: Verdict;
  readonly pill: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly next: string | null;
  /** Page on which it is mended, where that is another one. */
  readonly link: string | null;
  /** Oldest reading that it rests on, ISO 8601, where that is not the parts'. */
  readonly readAt?: string | null;
}

/** The page's own words by code, in the language of the settings. */
export type Say = (code: string, values?: TemplateValues) => string;

interface Telling {
  readonly now: Date;
  readonly say: Say;
  /** The language of `say`, for words of checks. */
  readonly locale: string;
}

/** Own words for what one check says, where a pattern with counts is not enough. */
export type TellPart = (
  part: Part,
  telling: Telling,
) => { readonly pill: string; readonly lines?: readonly string[]; readonly next?: string } | null;

/** A page that tells of something that is no check. */
interface OwnRecord<Stored> {
  readonly stored: v.GenericSchema<unknown, Stored>;
  record(input: HintInput): Stored;
  tell(record: Stored, telling: Telling): HintCopy;
}

/**
 * Where a page is: a regular expression on a route's `rest`. A group named after a thing (`(?<customer>…)`) makes the
 * page one about that thing.
 */
interface PageRoute {
  readonly portal: Portal;
  readonly rest: RegExp;
}

interface HintPageDefinition<Stored> {
  /** Equals the file name; a test holds them together. */
  readonly id: string;
  readonly routes: readonly PageRoute[];
  /**
   * For pages without a public address, `routes` name the family they are in, and the page is known by one of these
   * headings (English; without them nothing shows).
   */
  readonly headings?: readonly string[];
  /** Types of Microsoft's requirements whose `actionUrl` is the address of this page. */
  readonly requirements?: readonly string[];
  /** Checks that the page speaks of, the most important one first. */
  readonly checks: readonly string[];
  /** Age in hours at which a reading no longer counts; as for the sources behind the checks. */
  readonly freshHours?: number;
  /**
   * English Fluent patterns by code; other languages: `lib/text/hints`. Always `heading` and `good`
   * (the pill when nothing is open). By check id: the pill when that check leads, with `$count` of `$all` and the
   * numbers of its detail; without one, the check's own words. `next-<check id>` or `next`: the next step; without one,
   * the check's own. `note`: a line that always stands.
   * `heading-of`: with the `$name` of the thing, where the page may also be about none. `heading-unseen`, `unseen`, `unseen-line`, `unseen-next`: for a
   * thing that nothing was found of.
   */
  readonly words: Readonly<Record<string, string>>;
  /** The checks' reasons do not say what they are about: each line begins with the words of its pill. */
  readonly titled?: boolean;
  readonly tellPart?: Readonly<Record<string, TellPart>>;
  readonly own?: OwnRecord<Stored>;
}

/** A hint page with the type of its own record forgotten. Pure: no browser, no clock, no storage. */
export interface HintPage extends Omit<HintPageDefinition<unknown>, 'own' | 'freshHours'> {
  readonly freshHours: number;
  readonly own: {
    record(input: HintInput): unknown;
    /** Null when the stored record is not one that this version wrote. */
    tell(record: unknown, telling: Telling): HintCopy | null;
  } | null;
}

const WEEK_HOURS = 168;

/** Declares a hint page: one file in `pages/` and its test, and no list to add it to. */
export function defineHintPage<Stored = never>(definition: HintPageDefinition<Stored>): HintPage {
  const { own, freshHours = WEEK_HOURS, ...rest } = definition;
  return {
    ...rest,
    freshHours,
    own:
      own === undefined
        ? null
        : {
            record: (input) => own.record(input),
            tell(record, telling) {
              const read = v.safeParse(own.stored, record);
              return read.success ? own.tell(read.output, telling) : null;
            },
          },
  };
}
