import type { FiredClock } from '../clocks/fire.ts';
import { age, timeLeft } from '../text/age.ts';
import type { Text } from '../text/text.ts';

const KINDS: readonly FiredClock['kind'][] = ['alert', 'gdap', 'exception', 'review', 'anniversary'];

/** A clock that fires later than this says so. */
const LATE_MS = 10 * 60_000;

/**
 * Sentences for clocks that fired, one for each kind, and one more that says how late they are. Counts only, and
 * `tenant`, as it may be shown on a locked screen. `now`: the server's time.
 */
export function clockSentences(
  fired: readonly FiredClock[],
  tenant: string,
  now: Date,
  text: Text,
): string[] {
  const kinds = Map.groupBy(fired, ({ kind }) => kind);
  const sentences = KINDS.flatMap((kind) => {
    const own = kinds.get(kind) ?? [];
    const first = own.map(({ ends }) => new Date(ends)).sort((a, b) => a.getTime() - b.getTime())[0];
    if (first === undefined) return [];
    const count = own.reduce((sum, one) => sum + one.count, 0);
    const id = first > now ? `notification-clock-${kind}` : `notification-clock-${kind}-over`;
    return [text.t(id, { count, tenant, when: timeLeft(first, now, text.locale) })];
  });
  const due = fired.map((one) => new Date(one.due)).sort((a, b) => a.getTime() - b.getTime())[0];
  const isLate = due !== undefined && now.getTime() - due.getTime() > LATE_MS;
  return isLate
    ? [...sentences, text.t('notification-clock-late', { age: age(due, now, text.locale) })]
    : sentences;
}
