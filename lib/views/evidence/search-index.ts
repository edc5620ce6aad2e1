import { type SubjectKind, VERDICTS, type Verdict } from '../../checks/verdict.ts';
import type { Evaluated } from '../evaluated.ts';
import { nameOf } from '../names.ts';

/** A thing that checks judged. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  /** The worst that any check made of it. */
  readonly verdict: Verdict;
  /** Indexes of `checks` that list it, the worst verdict first; of a thing that all pass, those that judged it. */
  readonly checks: readonly number[];
}

/** What the dashboard's search looks through beside people who pass every check: those are 50,000 and stand elsewhere. */
export interface SearchIndex {
  readonly checks: readonly string[];
  readonly entries: readonly SearchEntry[];
}

const COUNTED_ONLY: ReadonlySet<Verdict> = new Set(['pass', 'notApplicable']);

/** Everything that was judged and has an id of its own, each once. */
export function searchIndex(evaluated: Pick<Evaluated, 'checks' | 'names' | 'tenant'>): SearchIndex {
  const checks = evaluated.checks.map(({ id }) => id);
  const found = new Map<
    string,
    { id: string; kind: SubjectKind; listed: [number, number][]; best: number }
  >();
  evaluated.checks.forEach(({ subjects }, index) => {
    for (const { id, kind, verdict } of subjects) {
      if (kind === 'tenant' || (kind === 'user' && COUNTED_ONLY.has(verdict))) continue;
      const key = `${kind} ${id}`;
      const entry = found.get(key) ?? { id, kind, listed: [], best: VERDICTS.length - 1 };
      found.set(key, entry);
      const rank = VERDICTS.indexOf(verdict);
      entry.best = Math.min(entry.best, rank);
      entry.listed.push([rank, index]);
    }
  });
  return {
    checks,
    entries: [...found.values()].map(({ id, kind, listed, best }) => {
      const verdict = VERDICTS[best] ?? 'notApplicable';
      const bad = listed.filter(([rank]) => !COUNTED_ONLY.has(VERDICTS[rank] ?? 'pass'));
      const told = bad.length > 0 ? bad : listed;
      const order = told.sort(([a, x], [b, y]) => a - b || x - y);
      return { id, kind, name: nameOf(evaluated, id), verdict, checks: order.map(([, index]) => index) };
    }),
  };
}
