import type { FiredClock } from '../clocks/fire.ts';
import { age, fromNow } from '../text/age.ts';
import type { Text } from '../text/text.ts';

const KINDS: readonly FiredClock['kind'][] = ['alert', 'gdap', 'exception', 'review', 'anniversary'];

/** A clock that fires later than this says so. */
const LATE_MS = 10 * 60_000;

const earliest = (times: readonly string[]): Date | undefined =>
  times.map((time) => new Date(time)).sort((a, b) => a.getTime() - b.getTime())[0];

/**
 * Sentences for clocks that fired, of each kind one for what has ended and one for what is to end, and one more that
 * says how late they are. Counts and `tenant` only, as it may be shown on a locked screen. `now`: the server's time.
 */
export function clockSentences(
  fired: readonly FiredClock[],
  tenant: string,
  now: Date,
  text: Text,
): string[] {
  const several = (times: readonly string[]): string => (new Set(times).size > 1 ? 'yes' : 'no');
  const told = (own: readonly FiredClock[]): string[] => {
    const times = own.map(({ ends }) => ends);
    const first = earliest(times);
    const [kind] = own.map((one) => one.kind);
    if (first === undefined || kind === undefined) return [];
    const what = text.t(`clock-${kind}`, { count: own.reduce((sum, { count }) => sum + count, 0) });
    const when = fromNow(first, now, text.locale);
    return [text.t('notification-clock', { several: several(times), tenant, what, when })];
  };
  const isOver = ({ ends }: FiredClock): boolean => Date.parse(ends) <= now.getTime();
  const sentences = KINDS.flatMap((kind) => {
    const own = fired.filter((one) => one.kind === kind);
    return [...told(own.filter(isOver)), ...told(own.filter((one) => !isOver(one)))];
  });
  const times = fired.map(({ due }) => due);
  const due = earliest(times);
  if (due === undefined || now.getTime() - due.getTime() <= LATE_MS) return sentences;
  const values = { several: several(times), age: age(due, now, text.locale) };
  return [...sentences, text.t('notification-clock-late', values)];
}
