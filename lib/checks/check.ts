import type { ActionId } from '../checklist/action.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Cause } from '../evidence/gap.ts';
import type { Source } from '../evidence/source.ts';
import type { Fact, FactResult } from '../facts/fact.ts';
import type { SettingName, Settings } from '../settings/settings.ts';
import type { Attestation } from '../settings/told.ts';
import type { PortalPage } from './portal-pages.ts';
import type { Statement } from './statement.ts';
import type { Severity, Subject, SubjectKind, Verdict } from './verdict.ts';

/** Sources and facts that a check names, by the name under which it gets them. */
export type Inputs = Readonly<Record<string, Source<unknown> | Fact<unknown>>>;

/** A needed input: it has rows or a value. */
export type Needed<I> =
  I extends Source<infer Row>
    ? Evidence<Row>
    : I extends Fact<infer Value>
      ? Omit<FactResult<Value>, 'value'> & { readonly value: Value }
      : never;

/** A used input: it may be a gap without rows, or a null value. */
export type Used<I> =
  I extends Source<infer Row> ? Evidence<Row> : I extends Fact<infer Value> ? FactResult<Value> : never;

/** Everything a rule may look at; what was not declared does not type-check. */
export type Given<
  N extends Inputs,
  U extends Inputs,
  O extends Inputs,
  S extends SettingName,
  A extends string,
  T extends Statement | null,
> = {
  readonly [K in keyof N]: Needed<N[K]>;
} & { readonly [K in keyof U]: Used<U[K]> } & { readonly [K in keyof O]: Used<O[K]> } & {
  readonly now: Date;
  /** `now` of the sweep before, or null on the first. */
  readonly previousSweepAt: Date | null;
  readonly settings: Pick<Settings, S>;
  /** The newest attestations, not in the future, of the other checks that were declared. */
  readonly attestations: Readonly<Record<A, Attestation | null>>;
} & (T extends Statement ? Attested : unknown);

/** What a check gets for which a statement was declared. */
interface Attested {
  /** The newest attestation of this check that is not in the future, or null. */
  readonly attestation: Attestation | null;
  /** All of this check that are not in the future, newest first: for rows that are attested for one subject at a time. */
  readonly ownAttestations: readonly Attestation[];
}

/** Words of a check in English; `details` are Fluent patterns by reason code. Other languages: `lib/text`. */
export interface CheckWords {
  /** Said when it passes. */
  readonly title: string;
  /** Said when it fails. */
  readonly failTitle: string;
  readonly why: string;
  /** What to do, and the page of the portals where it is done; null where that is nowhere in them. */
  readonly fix: { readonly text: string; readonly page: PortalPage | null };
  /** Microsoft's document that explains it. */
  readonly explain: string;
  readonly details: Readonly<Record<string, string>>;
}

/** One rule. Pure: no clock, no network, no storage. The runner adds causes and exceptions. */
export interface Check {
  readonly id: string;
  readonly action: ActionId;
  readonly severity: Severity;
  /** Mandatory for CSP authorisation since 2025-10-01. */
  readonly mandatory: boolean;
  readonly subjectKind: SubjectKind;
  readonly words: CheckWords;
  readonly needs: Inputs;
  readonly uses: Inputs;
  readonly oneOf: Inputs;
  /** What a person can confirm for it; null where nobody's word counts. */
  readonly statement: Statement | null;
  /** Settings that the rule looks at. */
  readonly settings: readonly SettingName[];
  /** Other checks whose attestation it looks at. */
  readonly attestations: readonly string[];
  /** An exception accepts a subject that is `partial`, too. */
  readonly acceptsPartial: boolean;
  /** A failing user who is new gets `newHireGraceDays` before it counts. */
  readonly grace: boolean;
  notApplicable?(given: never): boolean;
  evaluate(given: never): readonly Subject[];
  /** Judges the share of good subjects; absent = the check is as bad as its worst subject. */
  ratio?(given: never): Ratio;
  /** Of a share: how many the subject for the unseen rest stands for at most; absent or undefined = any number. */
  unseen?(given: never): number | undefined;
  /** Of a share of other things than subjects: how many each subject stands for, by id; absent = one each. */
  weigh?(given: never): Weights;
  /** Where Microsoft's own answer says that it is fixed, or null; it goes before `words.fix.page` if it can be trusted. */
  fixUrl?(given: never): string | null;
}

/** How many good things, out of how many, a subject stands for. */
export type Weights = ReadonlyMap<string, { readonly good: number; readonly all: number }>;

/**
 * The verdict of a whole from its parts: `good` subjects out of `all`, which is not 0. Accepted subjects and new hires
 * are in neither.
 */
export type Ratio = (good: number, all: number) => { readonly verdict: Verdict; readonly cause?: Cause };

interface CheckDefinition<
  N extends Inputs,
  U extends Inputs,
  O extends Inputs,
  S extends SettingName,
  A extends string,
  T extends Statement | null,
> extends Omit<
    Check,
    | 'needs'
    | 'uses'
    | 'oneOf'
    | 'statement'
    | 'settings'
    | 'attestations'
    | 'acceptsPartial'
    | 'grace'
    | 'notApplicable'
    | 'evaluate'
    | 'ratio'
    | 'unseen'
    | 'fixUrl'
    | 'weigh'
    | 'mandatory'
  > {
  readonly mandatory?: boolean;
  readonly acceptsPartial?: boolean;
  readonly grace?: boolean;
  /** A gap without rows in any of these answers `unknown` on the check's behalf. */
  readonly needs?: N;
  /** Handed over as they are; the rule says what happens without. */
  readonly uses?: U;
  /** Only when all of these are gaps is the answer `unknown` on the check's behalf. */
  readonly oneOf?: O;
  readonly settings?: readonly S[];
  readonly statement?: T;
  /** Ids of other checks whose attestation the rule looks at. */
  readonly attestations?: readonly A[];
  /** There is nothing to judge, whatever else could not be read: tried first, so that every input may be a gap. */
  notApplicable?(given: Given<None, N & U & O, None, S, A, T>): boolean;
  /** Every subject judged, in any order. */
  evaluate(given: Given<N, U, O, S, A, T>): readonly Subject[];
  ratio?(given: Given<N, U, O, S, A, T>): Ratio;
  unseen?(given: Given<N, U, O, S, A, T>): number | undefined;
  weigh?(given: Given<N, U, O, S, A, T>): Weights;
  fixUrl?(given: Given<N, U, O, S, A, T>): string | null;
}

type None = Readonly<Record<never, never>>;

/** Declares a check; the id must equal the file name (a test holds them together). */
export function defineCheck<
  N extends Inputs = None,
  U extends Inputs = None,
  O extends Inputs = None,
  S extends SettingName = never,
  A extends string = never,
  T extends Statement | null = null,
>(definition: CheckDefinition<N, U, O, S, A, T>): Check {
  const { needs, uses, oneOf, mandatory, statement, attestations, acceptsPartial, grace, settings, ...rest } =
    definition;
  return {
    ...rest,
    mandatory: mandatory ?? false,
    needs: needs ?? {},
    uses: uses ?? {},
    oneOf: oneOf ?? {},
    statement: statement ?? null,
    settings: settings ?? [],
    attestations: attestations ?? [],
    acceptsPartial: acceptsPartial ?? false,
    grace: grace ?? false,
  };
}
