import type { RiskEvent } from '../risks/event.ts';

/**
 * Events that may go: those of risks that are over and of which nothing was written since `oldest` (ISO 8601). All
 * events of such a risk go together, so that the replay of every other risk stays as it is; one that comes back
 * later is new. `open`: keys of the risks that stand.
 */
export function expiredEvents<Event extends Pick<RiskEvent, 'key' | 'at'>>(
  events: readonly Event[],
  open: ReadonlySet<string>,
  oldest: string,
): readonly Event[] {
  const young = new Set(events.filter(({ at }) => at >= oldest).map(({ key }) => key));
  return events.filter(({ key }) => !open.has(key) && !young.has(key));
}
