/** When somebody may activate something, as Privileged Identity Management tells it. */
interface Eligibility {
  readonly status: string | null;
  readonly scheduleInfo: {
    readonly expiration: { readonly endDateTime: string | null } | null;
  } | null;
}

/**
 * Statuses of a request that gave nothing, or no longer does
 * (https://learn.microsoft.com/graph/api/resources/unifiedroleeligibilityschedule).
 */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['Canceled', 'Denied', 'Failed', 'Revoked']);

/** Whether an eligibility stands now: one without an end always does. */
export function stands({ status, scheduleInfo }: Eligibility, now: Date): boolean {
  const end = scheduleInfo?.expiration?.endDateTime ?? null;
  return !WITHOUT_EFFECT.has(status ?? '') && (end === null || Date.parse(end) > now.getTime());
}
