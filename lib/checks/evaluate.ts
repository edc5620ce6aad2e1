import type { Fact, FactResult } from '../facts/fact.ts';
import { actionResults } from './action-result.ts';
import type { Check } from './check.ts';
import type { Decision } from './decision.ts';
import type { ActionResult, CheckResult } from './result.ts';
import { CheckRunner, type EvaluationInputs } from './runner.ts';

export interface Evaluation {
  /** All checks by id in code-point order. */
  readonly checks: readonly CheckResult[];
  /** In checklist order. */
  readonly actions: readonly ActionResult[];
  /** A fact as the checks had it. */
  fact<Value>(fact: Fact<Value>): FactResult<Value>;
  /** How the verdict of a check came about; undefined for one that is not built. */
  decision(check: string): Decision | undefined;
}

/** Judges every check over one set of evidence. */
export function evaluate(built: ReadonlyMap<string, Check>, inputs: EvaluationInputs): Evaluation {
  const runner = new CheckRunner(inputs);
  const judged = [...built.values()].map((check) => runner.run(check));
  const checks = judged.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    checks,
    actions: actionResults(checks),
    fact: (fact) => runner.fact(fact),
    decision: (check) => runner.decision(check),
  };
}
