import type { SecurityAlert } from '../evidence/sources/security-alerts.ts';

const HOUR_MS = 60 * 60 * 1000;
const MOST_HOURS = 24;

/** https://learn.microsoft.com/graph/api/resources/partner-security-partnersecurityalert */
const STATUSES: ReadonlySet<string> = new Set(['active', 'investigating', 'resolved']);

/** Until when an alert must be answered (ms since 1970): 24 hours after it was detected. */
export const alertDeadline = ({ detectedDateTime }: Pick<SecurityAlert, 'detectedDateTime'>): number =>
  Date.parse(detectedDateTime) + MOST_HOURS * HOUR_MS;

/** Whether somebody looks into it or has done so; `unclear` where its status is one of another time. */
export function answerTo({ status }: Pick<SecurityAlert, 'status'>): 'answered' | 'waiting' | 'unclear' {
  if (!STATUSES.has(status)) return 'unclear';
  return status === 'active' ? 'waiting' : 'answered';
}
