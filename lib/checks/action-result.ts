import { ACTIONS } from '../checklist/action.ts';
import { firstCause } from '../evidence/gap.ts';
import type { ActionResult, CheckResult } from './result.ts';
import { worst } from './verdict.ts';

/** An action is as good as its worst check. Advisory checks are shown and do not count. */
export function actionResults(checks: readonly CheckResult[]): ActionResult[] {
  return ACTIONS.map(({ id }) => {
    const own = checks.filter((check) => check.action === id);
    const counted = own.filter((check) => check.severity !== 'advisory');
    const verdict = worst(counted.map((check) => check.verdict));
    const cause = firstCause(
      counted.filter((check) => check.verdict === verdict).map((check) => check.cause),
    );
    return {
      id,
      verdict,
      ...(verdict === 'unknown' && cause !== undefined ? { cause } : {}),
      checks: own.map((check) => check.id).sort(),
    };
  });
}
