import type { FiredClock } from '../clocks/fire.ts';
import { age, timeLeft } from '../text/age.ts';
import type { Text } from '../text/text.ts';

const KINDS: readonly FiredClock['kind'][] = ['alert', 'gdap', 'exception', 'review', 'anniversary'];

/** A clock that fires later than this says so. */
const LATE_MS = 10 * 60_000;

const earliest = (times: readonly string[]): Date | undefined =>
  times.map((time) => new Date(time)).sort((a, b) => a.getTime() - b.getTime())[0];

/**
 * Sentences for clocks that fired, one for what has ended and one for what is to end of each kind, and one more that says how late they are. Counts only, and
 * `tenant`, as it may be shown on a locked screen. `now`: the server's time.
 */
export function clockSentences(
  fired: readonly FiredClock[],
  tenant: string,
  now: Date,
  text: Text,
): string[] {
  const told = (id: string, own: readonly FiredClock[]): string[] => {
    const first = earliest(own.map(({ ends }) => ends));
    if (first === undefined) return [];
    const count = own.reduce((sum, one) => sum + one.count, 0);
    return [text.t(id, { count, tenant, when: timeLeft(first, now, text.locale) })];
  };
  const isOver = ({ ends }: FiredClock): boolean => Date.parse(ends) <= now.getTime();
  const sentences = KINDS.flatMap((kind) => {
    const own = fired.filter((one) => one.kind === kind);
    return [
      ...told(`notification-clock-${kind}-over`, own.filter(isOver)),
      ...told(
        `notification-clock-${kind}`,
        own.filter((one) => !isOver(one)),
      ),
    ];
  });
  const due = earliest(fired.map((one) => one.due));
  const isLate = due !== undefined && now.getTime() - due.getTime() > LATE_MS;
  return isLate
    ? [
        ...sentences,
        text.t('notification-clock-late', { count: fired.length, age: age(due, now, text.locale) }),
      ]
    : sentences;
}
