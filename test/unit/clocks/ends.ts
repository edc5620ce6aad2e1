import type { ClockRecord } from '../../../lib/clocks/clock-record.ts';
import type { Ending } from '../../../lib/clocks/ending.ts';

/** Access to customers that ends on this day, at ten in the morning. */
export const gdap = (day: string, count = 1): Ending => ({
  kind: 'gdap',
  key: `gdap/gdap-expiring/${day}`,
  at: `${day}T10:00:00.000Z`,
  check: 'gdap-expiring',
  subject: count === 1 ? 'customer' : '',
  count,
});

/** An alert whose 24 hours end at this time. */
export const alert = (at: string, id = 'a'): Ending => ({
  kind: 'alert',
  key: `alert/${id}`,
  at,
  check: 'security-alerts-unanswered',
  subject: id,
  count: 1,
});

export const record = (endings: readonly Ending[], fired: readonly string[] = []): ClockRecord => ({
  clockOffsetMs: 0,
  endings,
  fired,
});
