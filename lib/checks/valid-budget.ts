import type { Budget } from '../evidence/sources/budgets.ts';

/** https://learn.microsoft.com/rest/api/consumption/budgets/list: what a budget watches besides cost. */
const OTHERS: ReadonlySet<string> = new Set(['Usage', 'ReservationUtilization']);

/**
 * Whether a budget watches the cost, now: one that has ended, of nothing, or of reservations does not. Undefined where a
 * category of another time decides.
 */
export function isValidBudget({ amount, category, timePeriod }: Budget, now: Date): boolean | undefined {
  const end = timePeriod?.endDate ?? null;
  if (amount <= 0 || (end !== null && Date.parse(end) <= now.getTime())) return false;
  if (category === null || category === 'Cost') return true;
  return OTHERS.has(category) ? false : undefined;
}
