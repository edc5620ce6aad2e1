import { browser } from 'wxt/browser';

/** Begins a sweep. */
export const SWEEP_ALARM = 'sweep';
/** Goes on with a sweep that waits, or that a killed worker left. */
export const CONTINUE_ALARM = 'sweep-continue';
/** Announces what waited for the end of the quiet hours. */
export const ANNOUNCE_ALARM = 'announce';

/** Tells what has come due. */
export const CLOCK_ALARM = 'clock';

/** The browsers' shortest period (https://developer.chrome.com/docs/extensions/reference/api/alarms). */
const SHORTEST_MINUTES = 0.5;

/**
 * Arms the sweep alarm unless it stands already with this period: creating an alarm anew restarts its wait. One that is
 * further away than that stands since before the machine's clock was set back, and is made anew. The first run is moved
 * by up to a tenth of the period, so that many installations do not come to Microsoft at once.
 */
export async function armSweepAlarm(everyMinutes: number, random: number): Promise<void> {
  const standing = await browser.alarms.get(SWEEP_ALARM);
  const longest = Date.now() + everyMinutes * 1.1 * 60_000;
  if (standing?.periodInMinutes === everyMinutes && standing.scheduledTime <= longest) return;
  await browser.alarms.create(SWEEP_ALARM, {
    delayInMinutes: everyMinutes * (1 + random / 10),
    periodInMinutes: everyMinutes,
  });
}

export async function disarmSweepAlarm(): Promise<void> {
  await browser.alarms.clear(SWEEP_ALARM);
}

/** Wakes the worker every half minute while a sweep runs, or first at `wakeAt` (ms since 1970). */
export async function armContinueAlarm(wakeAt: number | null): Promise<void> {
  await browser.alarms.create(
    CONTINUE_ALARM,
    wakeAt === null
      ? { delayInMinutes: SHORTEST_MINUTES, periodInMinutes: SHORTEST_MINUTES }
      : { when: wakeAt, periodInMinutes: SHORTEST_MINUTES },
  );
}

export async function disarmContinueAlarm(): Promise<void> {
  await browser.alarms.clear(CONTINUE_ALARM);
}

/** Wakes the worker at `at` (ms since 1970). One that was missed, because the machine slept, fires when it can. */
export async function armAnnounceAlarm(at: number): Promise<void> {
  await browser.alarms.create(ANNOUNCE_ALARM, { when: at });
}

export async function disarmAnnounceAlarm(): Promise<void> {
  await browser.alarms.clear(ANNOUNCE_ALARM);
}

/** Wakes the worker at `at` (ms since 1970), in the place of whatever moment was armed before; with null, never. */
export async function armClockAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(CLOCK_ALARM);
  else await browser.alarms.create(CLOCK_ALARM, { when: at });
}

export async function disarmAllAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => listener(name));
}
