import { alertDeadline, answerTo } from '../checks/alert-deadline.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { SecurityAlert } from '../evidence/sources/security-alerts.ts';
import type { Ending } from './ending.ts';

/** The 24 hours of every alert that nobody is known to look into, also when they are over. */
export function alertEndings({ rows }: Pick<Evidence<SecurityAlert>, 'rows'>): Ending[] {
  return rows
    .filter((alert) => !alert.isTest && answerTo(alert) !== 'answered')
    .map((alert) => ({
      kind: 'alert',
      key: `alert/${alert.id}`,
      at: new Date(alertDeadline(alert)).toISOString(),
      check: 'security-alerts-unanswered',
      subject: alert.id,
      count: 1,
    }));
}
