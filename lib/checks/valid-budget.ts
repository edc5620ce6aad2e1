import type { Budget } from '../evidence/sources/budgets.ts';

/** Whether a budget watches the cost, now: one that has ended, of nothing, or of reservations does not. */
export function isValidBudget({ amount, category, timePeriod }: Budget, now: Date): boolean {
  const end = timePeriod?.endDate ?? null;
  return (
    amount > 0 &&
    (category === null || category === 'Cost') &&
    (end === null || Date.parse(end) > now.getTime())
  );
}
