import type { Subject, Verdict } from '../checks/verdict.ts';
import type { Evaluated } from '../views/evaluated.ts';
import { namedValues, nameOf } from '../views/names.ts';

/** A judged subject with its display name, and names in place of ids among its detail's values. */
export type NamedSubject = Subject & { readonly name: string };

/** One check as a hint page sees it: every subject judged, and what the judgement rests on. */
export interface JudgedCheck {
  readonly verdict: Verdict;
  readonly cause?: NonNullable<Subject['cause']>;
  readonly subjects: readonly NamedSubject[];
  /** Oldest reading, ISO 8601; null when nothing was read. */
  readonly readAt: string | null;
  /** False when any source of the check was not read completely. */
  readonly complete: boolean;
}

/** What one sweep found out, for hint pages: checks by id. `now` is ISO 8601. */
export interface HintInput {
  readonly cloud: Evaluated['cloud'];
  readonly tenant: { readonly id: string; readonly name: string };
  readonly now: string;
  readonly checks: Readonly<Record<string, JudgedCheck>>;
}

/** The part of a sweep's findings that hints are made of. */
export type HintEvidence = Pick<Evaluated, 'cloud' | 'tenant' | 'checks' | 'names' | 'sources'> & {
  readonly sweep: Pick<Evaluated['sweep'], 'now'>;
};

/** Joins names to the judged subjects of the named checks, and the state of the sources behind them. */
export function hintInput(evaluated: HintEvidence, wanted: ReadonlySet<string>): HintInput {
  const judged = evaluated.checks
    .filter((check) => wanted.has(check.id))
    .map((check): [string, JudgedCheck] => [
      check.id,
      {
        verdict: check.verdict,
        ...(check.cause === undefined ? {} : { cause: check.cause }),
        subjects: check.subjects.map((subject) => ({
          ...subject,
          name: nameOf(evaluated, subject.id),
          detail: { ...subject.detail, values: namedValues(evaluated, subject.detail.values) },
        })),
        readAt: check.readAt,
        complete: check.sources.every((source) => evaluated.sources.get(source)?.complete === true),
      },
    ]);
  return {
    cloud: evaluated.cloud,
    tenant: evaluated.tenant,
    now: evaluated.sweep.now,
    checks: Object.fromEntries(judged),
  };
}
