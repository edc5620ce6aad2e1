import type { Check } from '../checks/check.ts';
import { CHECKS } from '../checks/registry.ts';
import type { CheckResult } from '../checks/result.ts';
import type { Settings } from '../settings/settings.ts';
import type { VerdictRecord } from '../store/records.ts';

/**
 * Names the rule by which a check judges: the product's version, and whatever the person or a policy set of what the
 * rule looks at. The version stands for the rule's code, since a rule rests on facts and sources that many share: after
 * an update whatever a check finds for the first time is taken for a change of ours, and is told as one. That can be
 * said of something really new once, in the first sweep after an update; the other way round (a change of ours told as
 * new) never happens.
 */
export function ruleOf({ settings, grace }: Check, version: string, set: Settings): string {
  const looked = [...settings].sort().map((name) => [name, set[name]]);
  return JSON.stringify([version, ...looked, ...(grace ? [set.thresholds.newHireGraceDays] : [])]);
}

/** A check that judged nothing at all was blind. */
const judgedAnything = ({ subjects }: CheckResult): boolean =>
  subjects.length === 0 || subjects.some(({ verdict }) => verdict !== 'unknown');

export interface Eyes {
  readonly version: string;
  readonly settings: Settings;
  /** Ids of the sources that are complete now. */
  readonly complete: ReadonlySet<string>;
}

/** Checks as this evaluation leaves them; a verdict keeps the time since which it stands, a new one begins at `now`. */
export function rememberVerdicts(
  before: ReadonlyMap<string, VerdictRecord>,
  checks: readonly CheckResult[],
  now: string,
  { version, settings, complete }: Eyes,
): Map<string, VerdictRecord> {
  return new Map(
    checks.map((result) => {
      const { id, verdict, readAt } = result;
      const earlier = before.get(id);
      const check = CHECKS.get(id);
      const rule = check === undefined ? '' : ruleOf(check, version, settings);
      const looked = judgedAnything(result) || earlier === undefined;
      return [
        id,
        {
          check: id,
          verdict,
          since: earlier?.verdict === verdict ? earlier.since : now,
          built: check !== undefined,
          sources: [...new Set([...(earlier?.sources ?? []), ...complete])].sort(),
          rule: looked ? rule : earlier.rule,
          lookedAt: looked ? readAt : earlier.lookedAt,
        },
      ];
    }),
  );
}

/**
 * Checks that looked with the same eyes before, so that what they find is new: built then, and of the sources that
 * are complete now, each was complete once before. Anything else comes to light, and was there already.
 */
export function judgedBefore(
  verdicts: ReadonlyMap<string, VerdictRecord>,
  checks: readonly CheckResult[],
  complete: ReadonlySet<string>,
): Set<string> {
  const sameEyes = checks.filter(({ id, sources }) => {
    const before = verdicts.get(id);
    return (
      before?.built === true &&
      sources.every((source) => !complete.has(source) || before.sources.includes(source))
    );
  });
  return new Set(sameEyes.map(({ id }) => id));
}

/** Checks whose rule changed since they last judged anything. */
export function judgedDifferently(
  before: ReadonlyMap<string, VerdictRecord>,
  after: ReadonlyMap<string, VerdictRecord>,
): Set<string> {
  return new Set(
    [...after.values()]
      .filter(({ check, rule }) => before.has(check) && before.get(check)?.rule !== rule)
      .map(({ check }) => check),
  );
}
