import type { HistoryRecord, JudgedThen } from '../../../lib/store/records.ts';

/**
 * What became of a verdict. `unseen`: it could be judged and cannot be now, `seen` the other way round: neither is
 * better or worse. `changed`: neither better nor worse either (an exception was written, say, or it does not apply now),
 * or the same verdict over other numbers.
 */
export type ChangeKind = 'worse' | 'better' | 'unseen' | 'seen' | 'changed';

export interface JudgedCheckThen extends JudgedThen {
  readonly failing?: number;
  readonly total?: number;
}

/** An action or a check that is not as it was. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly from: JudgedCheckThen;
  readonly to: JudgedCheckThen;
}

export interface Comparison {
  readonly from: HistoryRecord;
  readonly to: HistoryRecord;
  /** The most important kinds first. */
  readonly actions: readonly Change[];
  readonly checks: readonly Change[];
  readonly otherVersion: boolean;
  readonly otherAccount: boolean;
}

const KINDS: readonly ChangeKind[] = ['worse', 'unseen', 'better', 'seen', 'changed'];

/** What a verdict is worth; the others say that somebody decided, that time was given, or that the rule is not for it. */
const WORTH: Readonly<Partial<Record<JudgedThen['verdict'], number>>> = {
  fail: 0,
  partial: 1,
  attested: 2,
  pass: 2,
};

/** A check that a version does not have was not seen by it. */
const ABSENT: JudgedCheckThen = { verdict: 'unknown', cause: 'notBuilt' };

function kindOf(from: JudgedCheckThen, to: JudgedCheckThen): ChangeKind | null {
  if (from.verdict === to.verdict) {
    const same = from.cause === to.cause && from.failing === to.failing && from.total === to.total;
    return same ? null : 'changed';
  }
  if (to.verdict === 'unknown') return 'unseen';
  if (from.verdict === 'unknown') return 'seen';
  const [before, after] = [WORTH[from.verdict], WORTH[to.verdict]];
  if (before === undefined || after === undefined || before === after) return 'changed';
  return after < before ? 'worse' : 'better';
}

function changes(
  from: Readonly<Record<string, JudgedCheckThen>>,
  to: Readonly<Record<string, JudgedCheckThen>>,
): Change[] {
  return [...new Set([...Object.keys(to), ...Object.keys(from)])]
    .flatMap((id): Change[] => {
      const [before, after] = [from[id] ?? ABSENT, to[id] ?? ABSENT];
      const kind = kindOf(before, after);
      return kind === null ? [] : [{ id, kind, from: before, to: after }];
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

/** What changed from one sweep to a later one. */
export function compareSweeps(from: HistoryRecord, to: HistoryRecord): Comparison {
  return {
    from,
    to,
    actions: changes(from.actions, to.actions),
    checks: changes(from.checks, to.checks),
    otherVersion: from.version !== to.version,
    otherAccount: from.account.objectId !== to.account.objectId,
  };
}

/**
 * The two sweeps that an address names, the older one first; for what it does not name, or wrongly, the last one and
 * the one before it. Null where there are not two.
 */
export function comparedSweeps(
  history: readonly HistoryRecord[],
  [one, other]: readonly string[],
): readonly [from: HistoryRecord, to: HistoryRecord] | null {
  const at = (sweep: string | undefined): number => history.findIndex((record) => record.sweep === sweep);
  const second = at(other) >= 0 ? at(other) : history.length - 1;
  const first = at(one) >= 0 ? at(one) : second - 1;
  const [from, to] = [history[Math.min(first, second)], history[Math.max(first, second)]];
  return from === undefined || to === undefined || first === second ? null : [from, to];
}
