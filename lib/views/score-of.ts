import type { ActionResult } from '../checks/result.ts';
import type { Score } from './summary.ts';

const WORTH: Readonly<Record<string, number>> = { pass: 1, attested: 1, partial: 0.5 };

/**
 * The score, always together with its coverage: what could not be checked counts nothing and is said. Actions that
 * do not apply are left out of both.
 */
export function scoreOf(actions: readonly Pick<ActionResult, 'verdict'>[]): Score {
  const counted = actions.filter(({ verdict }) => verdict !== 'notApplicable');
  const unknown = counted.filter(({ verdict }) => verdict === 'unknown').length;
  const outOf = counted.length;
  return {
    value: counted.reduce((sum, { verdict }) => sum + (WORTH[verdict] ?? 0), 0),
    outOf,
    coverage: outOf === 0 ? 1 : Math.round(((outOf - unknown) / outOf) * 100) / 100,
    unknown,
  };
}
