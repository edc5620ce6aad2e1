import { type FiredClock, fireClocks, nextMoment } from '../../lib/clocks/fire.ts';
import { armClockAlarm } from '../../lib/shell/alarms.ts';
import { writeFired } from '../../lib/store/clocks.ts';
import type { OutboxRow } from '../../lib/store/records.ts';
import { type Configuration, connect, currentAccount, scopeOf } from './product.ts';

/** What is put into the outbox of clocks that fired. Its id is that of the first: a clock fires once. */
function announcementOf(told: readonly FiredClock[], now: Date): OutboxRow | null {
  const [first] = told;
  if (first === undefined) return null;
  return {
    id: `clock:${first.id}`,
    sweep: `${now.toISOString()}-clock`,
    first: null,
    news: [],
    clocks: told,
    shownAs: null,
    done: false,
  };
}

/**
 * Fires what has come due since anybody last looked, by the server's clock as of the last sweep, and wakes the worker
 * for what comes next. Called whenever a worker begins, a sweep ends or the alarm comes: an alarm may be lost with the
 * browser, and a machine may sleep over it. What fired stands in the outbox then; `announce` shows it.
 */
export async function keepClocks(configuration: Configuration): Promise<void> {
  const account = await currentAccount(configuration);
  if (account === null) {
    await armClockAlarm(null);
    return;
  }
  const serverTime = (clockOffsetMs: number): Date => new Date(Date.now() + clockOffsetMs);
  const record = await writeFired(await connect(), scopeOf(account), (standing) => {
    const now = serverTime(standing.clockOffsetMs);
    const { record: fired, told } = fireClocks(standing, now, configuration.settings.notifications);
    return { record: fired, announcement: announcementOf(told, now) };
  });
  const next = record && nextMoment(record, serverTime(record.clockOffsetMs));
  await armClockAlarm(next === null ? null : Math.max(Date.now(), next - (record?.clockOffsetMs ?? 0)));
}
