import * as v from 'valibot';
import {
  type Detail,
  type DetailValue,
  type Subject,
  VERDICTS,
  type Verdict,
  worst,
} from '../checks/verdict.ts';

/** Larger lists and longer words are cut: a record stays small however large the tenant is. */
const MOST_VALUES = 20;
const MOST_NAMES = 3;
const LONGEST = 200;

/** What one check says of one thing, or of the whole tenant: small, with names in place of ids. */
export const Part = v.object({
  verdict: v.picklist(VERDICTS),
  /** Set when the verdict is `unknown`. */
  cause: v.nullable(v.string()),
  /** Reason of the worst of those it is about. */
  code: v.string(),
  values: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.string())])),
  /** How many stand as the verdict says, of how many; who is new counts only where the verdict is about that. */
  count: v.number(),
  all: v.number(),
  /** Of the first of them, worst first, those that have a name; the thing itself and the tenant are not named. */
  names: v.array(v.string()),
});
export type Part = v.InferOutput<typeof Part>;

/** Gives names for ids. */
export interface Naming {
  nameOf(id: string): string;
  named(values: Detail['values']): Detail['values'];
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Lists are cut before anything in them is named. */
function smallValues(values: Detail['values'], named: Naming['named']): Part['values'] {
  const short = Object.entries(values).map(([name, value]): [string, DetailValue] => [
    name,
    typeof value === 'object' && value.length > MOST_VALUES ? [...value.slice(0, MOST_VALUES), '…'] : value,
  ]);
  return Object.fromEntries(
    Object.entries(named(Object.fromEntries(short))).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : typeof value === 'string' ? cut(value) : value.map(cut),
    ]),
  );
}

/** The subject that stands for what a check could not see. */
export const isUnseenRest = ({ id, verdict }: Subject): boolean => id === 'tenant' && verdict === 'unknown';

const isJudged = (subject: Subject): boolean =>
  subject.verdict !== 'notApplicable' && subject.standsIn !== true && !isUnseenRest(subject);

/** What a check says of these subjects; `itself`: id of the thing whose part it is, lower-case. */
export function partOf(
  subjects: readonly Subject[],
  { nameOf, named }: Naming,
  said: { readonly verdict?: Verdict; readonly cause?: string; readonly itself?: string } = {},
): Part {
  const verdict = said.verdict ?? worst(subjects.map((subject) => subject.verdict));
  const isBad = verdict === 'fail' || verdict === 'partial';
  const ofVerdict = subjects
    .filter((one) => (isBad ? one.verdict === 'fail' || one.verdict === 'partial' : one.verdict === verdict))
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  // Somebody else's count of what was not seen is no one more of those that were.
  const seen = ofVerdict.filter(({ standsIn }) => standsIn !== true);
  const told = seen.length > 0 ? seen : ofVerdict;
  const [first] = told;
  const others = told.filter(({ id }) => id !== 'tenant' && id.toLowerCase() !== said.itself);
  const cause = said.cause ?? first?.cause;
  return {
    verdict,
    cause: verdict === 'unknown' ? (cause ?? 'error') : null,
    code: first?.detail.code ?? '',
    values: smallValues(first?.detail.values ?? {}, named),
    count: told.length,
    all: subjects.filter((one) => isJudged(one) && (one.verdict !== 'grace' || verdict === 'grace')).length,
    names: others.slice(0, MOST_NAMES).flatMap(({ id }) => (nameOf(id) === id ? [] : cut(nameOf(id)))),
  };
}
