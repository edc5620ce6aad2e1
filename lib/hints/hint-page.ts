import * as v from 'valibot';
import type { Verdict } from '../checks/verdict.ts';
import type { TemplateValues } from '../text/template.ts';
import type { HintInput } from './hint-input.ts';
import type { PortalRoute } from './route.ts';

/** What a page says. `pill` holds counts and general words only; names stand in `heading` and `lines`. */
interface HintFinding {
  readonly verdict: Exclude<Verdict, 'unknown'>;
  readonly pill: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly next: string | null;
}

/** Nothing can be said, and why. Pill, lines and next step follow from the cause. */
interface HintUnknown {
  /** A cause, as in `cause-<code>` of the texts. */
  readonly unknown: string;
  readonly heading: string;
}

/** Nothing is known of this key although everything was read: the page's own words for it. */
interface HintUnseen extends Omit<HintFinding, 'verdict'> {
  readonly verdict: 'unknown';
}

export type HintCopy = HintFinding | HintUnknown | HintUnseen;

/** What a page tells about; `record` is null when the sweep stored none for this key. */
interface About<Record> {
  readonly record: Record | null;
  readonly now: Date;
  /** The page's own words by code, in the language of the settings. */
  say(code: string, values?: TemplateValues): string;
}

interface HintPageDefinition<Stored> {
  /** Equals the file name; a test holds them together. */
  readonly id: string;
  /** Example and counter-example URLs; a test runs every page against every URL of every page. */
  readonly urls: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** Checks that the page speaks of. */
  readonly checks: readonly string[];
  /** Age in hours at which a reading no longer counts; as for the sources behind the checks. */
  readonly freshHours?: number;
  /** English Fluent patterns by code; other languages: `hint-<page id>-<code>` in `lib/text`. */
  readonly words: Readonly<Record<string, string>>;
  /** Key of what the page is about (a customer's tenant id, say); null when the route is another page. */
  match(route: PortalRoute): string | null;
  /** What is stored for one key: small, and everything that `tell` needs. */
  readonly stored: v.GenericSchema<unknown, Stored>;
  /** One record per key, from what the sweep judged. */
  records(input: HintInput): Iterable<readonly [key: string, record: Stored]>;
  tell(about: About<Stored>): HintCopy;
}

/** A hint page with the type of its records forgotten. Pure: no browser, no clock, no storage. */
export interface HintPage extends Omit<HintPageDefinition<unknown>, 'stored' | 'tell' | 'freshHours'> {
  readonly freshHours: number;
  /** Null when the stored record is not one that this version wrote. */
  tell(about: About<unknown>): HintCopy | null;
}

const WEEK_HOURS = 168;

/** Declares a hint page: one file in `pages/` and its test, and no list to add it to. */
export function defineHintPage<Stored>(definition: HintPageDefinition<Stored>): HintPage {
  const { stored, freshHours = WEEK_HOURS, tell, ...rest } = definition;
  return {
    ...rest,
    freshHours,
    tell({ record, now, say }) {
      if (record === null) return tell({ record, now, say });
      const read = v.safeParse(stored, record);
      return read.success ? tell({ record: read.output, now, say }) : null;
    },
  };
}
