const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A time that is past (negative) or to come, in the largest unit that it fills. */
function spoken(ms: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const size = Math.abs(ms);
  const say = (length: number, unit: 'minute' | 'hour' | 'day'): string =>
    words.format(Math.sign(ms) * Math.floor(size / length), unit);
  if (size < MINUTE) return words.format(0, 'second');
  if (size < HOUR) return say(MINUTE, 'minute');
  return size < 2 * DAY ? say(HOUR, 'hour') : say(DAY, 'day');
}

/** How long ago something was, in words: "now", "12 minutes ago", "3 hours ago", "9 days ago". The future counts as now. */
export function age(from: Date, now: Date, locale: string): string {
  return spoken(Math.min(0, from.getTime() - now.getTime()), locale);
}

/**
 * How far away a time is: "in 5 hours", "in 12 days", "2 hours ago". An alarm that is a minute late says the full time
 * that is left.
 */
export function fromNow(at: Date, now: Date, locale: string): string {
  const left = at.getTime() - now.getTime();
  return spoken(left > 0 ? left + MINUTE : left, locale);
}
