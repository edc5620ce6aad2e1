/** A sweep that failed is tried again after this time, not at each wake of the worker. */
const AFTER_FAILURE_MINUTES = 15;

/** Whether the next sweep should have begun: there was none, or the last one, however it ended, began too long ago. */
export function isOverdue(
  last: { readonly startedAt: string; readonly state: string } | null,
  everyMinutes: number,
  now: number,
): boolean {
  if (last === null) return true;
  const wait = last.state === 'failed' ? Math.min(everyMinutes, AFTER_FAILURE_MINUTES) : everyMinutes;
  return now - Date.parse(last.startedAt) >= wait * 60_000;
}
