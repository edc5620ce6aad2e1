import { seen, snoozed, snoozedAnnouncement, tomorrow, unsnoozed } from '../../lib/risks/deeds.ts';
import type { RiskEvent } from '../../lib/risks/event.ts';
import { standingRisks } from '../../lib/risks/standing.ts';
import { writeDeed } from '../../lib/store/deeds.ts';
import { announcedAs } from '../../lib/store/outbox.ts';
import { withMarks } from '../../lib/views/risk-marks.ts';
import type { Summary } from '../../lib/views/summary.ts';
import { connect, currentAccount, readConfiguration, scopeOf } from './product.ts';
import { refreshSurfaces } from './surfaces.ts';

/** Stores what a person did with risks of the signed-in account, and shows it. */
async function record(
  decide: (log: readonly RiskEvent[], summary: Summary, at: string) => RiskEvent[],
): Promise<void> {
  const configuration = await readConfiguration();
  const account = await currentAccount(configuration);
  if (account === null) return;
  const at = new Date().toISOString();
  await writeDeed(await connect(), scopeOf(account), (log, summary) => {
    const events = decide(log, summary, at);
    return { events, summary: withMarks(summary, standingRisks([...log, ...events])) };
  });
  await refreshSurfaces(configuration);
}

/** Tomorrow is the person's, by their clock; sweeps compare it with the server's. */
const untilTomorrow = ({ sweep }: Summary): string =>
  new Date(tomorrow(new Date()).getTime() + sweep.clockOffsetMs).toISOString();

/** A window that shows an older sweep has not seen what came since: it reads the newer one, and reports again. */
export async function markSeen(was: { sweep: string; checks: readonly string[] }): Promise<void> {
  if (!Array.isArray(was.checks)) return;
  await record((log, { sweep }, at) => (sweep.id === was.sweep ? seen(log, was.checks, at) : []));
}

export async function snooze(entry: {
  sweep: string;
  check: string;
  until: 'tomorrow' | 'change';
}): Promise<void> {
  await record((log, summary, at) => {
    const until = entry.until === 'tomorrow' ? untilTomorrow(summary) : null;
    return summary.sweep.id === entry.sweep ? snoozed(log, entry.check, until, at) : [];
  });
}

export async function unsnooze(check: string): Promise<void> {
  await record((log, _summary, at) => unsnoozed(log, check, at));
}

/** Puts off until tomorrow what a notification announced. */
export async function snoozeNotification(id: string): Promise<void> {
  const account = await currentAccount(await readConfiguration());
  if (account === null) return;
  const rows = await announcedAs(await connect(), scopeOf(account), id);
  const sweeps = new Set(rows.map(({ sweep }) => sweep));
  await record((log, summary, at) => snoozedAnnouncement(log, sweeps, untilTomorrow(summary), at));
}
