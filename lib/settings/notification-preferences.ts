import * as v from 'valibot';

const TimeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * When and how much notifications may say on this machine. It is no setting of the tenant: it is neither exported nor
 * set by policy.
 */
const Preferences = v.object({
  /** Quiet hours, from inclusive, until exclusive, as HH:MM of the machine's own time; the same twice = none. */
  quietFrom: TimeOfDay,
  quietUntil: TimeOfDay,
  /** Causes, people and customers may be named, where others may read along. */
  detail: v.boolean(),
});

export type NotificationPreferences = Readonly<v.InferOutput<typeof Preferences>>;

export const DEFAULT_PREFERENCES: NotificationPreferences = {
  quietFrom: '22:00',
  quietUntil: '22:00',
  detail: false,
};

/** What was stored; the defaults (no quiet hours, no names) where it cannot be read. */
export function readPreferences(stored: unknown): NotificationPreferences {
  const read = v.safeParse(Preferences, stored);
  return read.success ? read.output : DEFAULT_PREFERENCES;
}

/** When quiet hours that hold at `now` end, or null where none hold. By the machine's clock and time zone. */
export function quietEnd(
  { quietFrom, quietUntil }: Pick<NotificationPreferences, 'quietFrom' | 'quietUntil'>,
  now: Date,
): Date | null {
  const on = (time: string, day: number): Date => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + day, hours, minutes);
  };
  if (quietFrom === quietUntil) return null;
  const overnight = quietFrom > quietUntil ? 1 : 0;
  // Hours that began yesterday may hold still.
  for (const day of [-1, 0]) {
    const end = on(quietUntil, day + overnight);
    if (on(quietFrom, day) <= now && now < end) return end;
  }
  return null;
}
