import { PLANNED_CHECKS } from '../checklist/planned-checks.ts';
import type { Fact, FactResult } from '../facts/fact.ts';
import { actionResults } from './action-result.ts';
import type { Check } from './check.ts';
import type { ActionResult, CheckResult } from './result.ts';
import { CheckRunner, type EvaluationInputs } from './runner.ts';

export interface Evaluation {
  /** All checks of the catalogue by id in code-point order, built or not. */
  readonly checks: readonly CheckResult[];
  /** In checklist order. */
  readonly actions: readonly ActionResult[];
  /** A fact as the checks had it. */
  fact<Value>(fact: Fact<Value>): FactResult<Value>;
}

/** Judges every check over one set of evidence. */
export function evaluate(built: ReadonlyMap<string, Check>, inputs: EvaluationInputs): Evaluation {
  const runner = new CheckRunner(inputs);
  const judged = [...built.values()].map((check) => runner.run(check));
  const planned = PLANNED_CHECKS.filter(({ id }) => !built.has(id)).map(
    (check): CheckResult => ({
      ...check,
      verdict: 'unknown',
      cause: 'notBuilt',
      subjects: [
        {
          id: 'tenant',
          kind: 'tenant',
          verdict: 'unknown',
          cause: 'notBuilt',
          detail: { code: 'notBuilt', values: {} },
        },
      ],
      sources: [],
      readAt: null,
    }),
  );
  const checks = [...judged, ...planned].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { checks, actions: actionResults(checks), fact: (fact) => runner.fact(fact) };
}
