import { parseRiskKey, type RiskEvent } from './event.ts';
import { type Risk, standingRisks } from './standing.ts';

/** Hour of the next day at which what was put off until tomorrow may come back, by the person's own clock. */
const TOMORROW_AT = 8;

/** Eight in the morning of the next calendar day, by the machine's time zone. */
export function tomorrow(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, TOMORROW_AT);
}

const shown = ({ open, verdict }: Risk): boolean => open && verdict !== 'accepted';

function deed(risk: Risk, type: RiskEvent['type'], at: string, more: Partial<RiskEvent> = {}): RiskEvent {
  return { key: risk.key, type, at, sweep: null, severity: risk.severity, verdict: risk.verdict, ...more };
}

/** The person had these checks' entries in view: with an entry everything that it announces is seen. */
export function seen(log: Iterable<RiskEvent>, checks: readonly string[], at: string): RiskEvent[] {
  return [...standingRisks(log).values()]
    .filter((risk) => risk.news !== null && checks.includes(parseRiskKey(risk.key).check))
    .map((risk) => deed(risk, 'seen', at));
}

/** Puts off all that is shown of a check, until a time (by the sweep's clock) or, with null, until it changes. */
export function snoozed(
  log: Iterable<RiskEvent>,
  check: string,
  until: string | null,
  at: string,
): RiskEvent[] {
  return [...standingRisks(log).values()]
    .filter((risk) => shown(risk) && parseRiskKey(risk.key).check === check)
    .map((risk) => deed(risk, 'snoozed', at, { until }));
}

/** Puts off what these sweeps announced, unless it was seen or became news once more since. */
export function snoozedAnnouncement(
  log: Iterable<RiskEvent>,
  sweeps: ReadonlySet<string>,
  until: string | null,
  at: string,
): RiskEvent[] {
  const events = [...log];
  const announcedBy = new Map(events.filter(({ news }) => news).map(({ key, sweep }) => [key, sweep]));
  return [...standingRisks(events).values()]
    .filter((risk) => shown(risk) && risk.news !== null && sweeps.has(announcedBy.get(risk.key) ?? ''))
    .map((risk) => deed(risk, 'snoozed', at, { until }));
}

/** Takes back what was put off of a check: it stands as before, and is no news. */
export function unsnoozed(log: Iterable<RiskEvent>, check: string, at: string): RiskEvent[] {
  return [...standingRisks(log).values()]
    .filter((risk) => risk.snoozed !== null && parseRiskKey(risk.key).check === check)
    .map((risk) => deed(risk, 'unsnoozed', at));
}
