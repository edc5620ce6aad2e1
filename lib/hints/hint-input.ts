import type { Subject, Verdict } from '../checks/verdict.ts';
import type { Evaluated } from '../views/evaluated.ts';
import { namedValues, nameOf } from '../views/names.ts';
import type { Naming } from './part.ts';

/** One check as a hint page sees it: every subject judged, and what the judgement rests on. */
export interface JudgedCheck {
  readonly verdict: Verdict;
  readonly cause?: NonNullable<Subject['cause']>;
  readonly subjects: readonly Subject[];
  /** Oldest reading, ISO 8601; the sweep's time for what rests on no reading; null when nothing was read. */
  readonly readAt: string | null;
  /** False when any source of the check was not read completely. */
  readonly complete: boolean;
}

/** What Microsoft says where something is: not judged, only used to find the way. */
interface Learned {
  /** Domains of the judged tenant; null when they were not read. */
  readonly domains: readonly string[] | null;
  /** Addresses that Microsoft's requirements give, by requirement type. */
  readonly actionUrls: Readonly<Record<string, string>>;
}

/** What one sweep found out, for hint pages: checks by id. `now` is ISO 8601. */
export interface HintInput extends Naming, Learned {
  readonly cloud: Evaluated['cloud'];
  readonly now: string;
  readonly checks: Readonly<Record<string, JudgedCheck>>;
  readonly evaluated: Pick<Evaluated, 'checks' | 'actions'>;
}

/** The part of a sweep's findings that hints are made of. */
export type HintEvidence = Pick<
  Evaluated,
  'cloud' | 'tenant' | 'checks' | 'actions' | 'names' | 'sources'
> & {
  readonly sweep: Pick<Evaluated['sweep'], 'now'>;
} & Learned;

/** Joins the judged subjects of the named checks and the state of the sources behind them. */
export function hintInput(evaluated: HintEvidence, wanted: ReadonlySet<string>): HintInput {
  const { now } = evaluated.sweep;
  const judged = evaluated.checks
    .filter((check) => wanted.has(check.id))
    .map(({ id, verdict, cause, subjects, sources, readAt }): [string, JudgedCheck] => [
      id,
      {
        verdict,
        ...(cause === undefined ? {} : { cause }),
        subjects,
        readAt: readAt ?? (verdict === 'unknown' && sources.length > 0 ? null : now),
        complete: sources.every((source) => evaluated.sources.get(source)?.complete === true),
      },
    ]);
  return {
    cloud: evaluated.cloud,
    now,
    checks: Object.fromEntries(judged),
    evaluated,
    domains: evaluated.domains,
    actionUrls: evaluated.actionUrls,
    nameOf: (id) => nameOf(evaluated, id),
    named: (values) => namedValues(evaluated, values),
  };
}
