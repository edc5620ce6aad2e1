import type { CheckResult } from '../checks/result.ts';
import { parseRiskKey } from './event.ts';

/**
 * Whether a risk that is not failing now was really looked at. A check that answered `unknown` for the tenant as a
 * whole, or in place of others, was blind to everything; one that answered `unknown` for the subject was blind to
 * that.
 */
export function isBlind(key: string, checks: ReadonlyMap<string, CheckResult>): boolean {
  const { check, subject } = parseRiskKey(key);
  const result = checks.get(check);
  if (result === undefined) return true;
  return result.subjects.some(
    ({ id, verdict, standsIn }) =>
      (verdict === 'unknown' && (id === 'tenant' || id === subject)) || (standsIn === true && id !== subject),
  );
}
