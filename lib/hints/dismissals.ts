import type { HintPlace } from './place.ts';

/** Places where the person said "Not now", with the time (ISO 8601) until which that holds. */
export type Dismissals = Readonly<Record<string, string>>;

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

const keyOf = (judged: { cloud: string; tenantId: string }, place: Pick<HintPlace, 'page' | 'key'>): string =>
  [judged.cloud, judged.tenantId, place.page.id, place.key].join('/');

/** No hint at this place for a week; forgets dismissals that have run out. */
export function dismiss(
  dismissals: Dismissals,
  judged: { readonly cloud: string; readonly tenantId: string },
  place: Pick<HintPlace, 'page' | 'key'>,
  now: Date,
): Dismissals {
  const standing = Object.entries(dismissals).filter(([, until]) => Date.parse(until) > now.getTime());
  return {
    ...Object.fromEntries(standing),
    [keyOf(judged, place)]: new Date(now.getTime() + WEEK_MS).toISOString(),
  };
}

/** Whether the person asked not to see a hint at this place now. */
export function isDismissed(
  dismissals: Dismissals,
  judged: { readonly cloud: string; readonly tenantId: string },
  place: Pick<HintPlace, 'page' | 'key'>,
  now: Date,
): boolean {
  const until = dismissals[keyOf(judged, place)];
  return until !== undefined && Date.parse(until) > now.getTime();
}
